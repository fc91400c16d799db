// The timeline as an instrument: its day, its events, what was looked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, lead, live, settled } from "./site.js";

const day = page => page.locator("#cs-day");
const card = page => page.locator("#cs-card");
const asked = page => page.evaluate(() => new URLSearchParams(location.search).get("asof"));

test("the day is dragged through history and back, and nothing that was asked is lost", async t => {
  const page = await live(t, "pay=2tn&def=npsc-2016");
  const before = await page.evaluate(() => location.search), said = await lead(page).innerText();
  const box = await boxOf(day(page)), y = box.y + box.height / 2, right = box.x + box.width - 14;
  await page.mouse.move(right, y);
  await page.mouse.down();
  for (const part of [0.8, 0.5, 0.2]) await page.mouse.move(box.x + part * box.width, y);
  await page.waitForFunction(said => document.querySelector("#cs-lead").innerText !== said, said);
  const there = await day(page).inputValue();
  assert.ok(Number(there) < 11000, `the handle is at day ${there}`); // 2000 begins on day 10,957
  for (const part of [0.5, 0.8, 1]) await page.mouse.move(box.x + part * box.width, y);
  await page.mouse.up();
  await settled(page);
  assert.equal(await lead(page).innerText(), said);
  await page.waitForFunction(() => new URLSearchParams(location.search).get("pay") === "2000000000000");
  assert.equal(await asked(page), null);
  assert.equal(new URLSearchParams(before).get("def"), await page.evaluate(() => new URLSearchParams(location.search).get("def")));
});

test("on the handle Page Down is the event before, an arrow the day before", async t => {
  const page = await live(t, "asof=2018-12-28");
  await day(page).press("PageDown");
  await page.waitForFunction(() => location.search.includes("asof=2018-12-24")); // events.csv
  await day(page).press("ArrowLeft");
  await page.waitForFunction(() => location.search.includes("asof=2018-12-23"));
  assert.equal(await day(page).getAttribute("aria-valuetext"), "23 December 2018");
});

test("a tapped event opens its card, whose amount is used; Escape closes", async t => {
  const page = await live(t, "asof=2018-12-28", { hasTouch: true });
  const events = await boxOf(page.locator("#cs-events"));
  // The only mark of December 2018 in the lane of demands, the third of seven.
  const lanes = events.height / 7, width = events.width, whole = 33; // years, 1991 to 2023
  const x = events.x + width * (2018 + 340 / 365 - 1991) / whole;
  await page.touchscreen.tap(x, events.y + 2.5 * lanes);
  await card(page).waitFor();
  assert.match(await card(page).innerText(), /7 December 2018 · demand/);
  await card(page).getByRole("button", { name: "Use this amount: $1.6bn" }).click();
  await page.waitForFunction(() => location.search.includes("pay="));
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "detached" });
});

test("Enter goes to what was found, and the timeline with it", async t => {
  const page = await live(t, "", { width: 375 });
  await page.locator("#cs-find-panel > summary").click();
  await page.locator("#cs-find").fill("matis");
  await page.locator("#cs-find").press("ArrowDown");
  await page.locator("#cs-find").press("ArrowUp");
  await page.locator("#cs-find").press("Enter");
  await card(page).waitFor();
  assert.match(await card(page).innerText(), /Mattis/);
  await page.locator("#cs-zoom-whole").waitFor();
  await page.waitForFunction(() => document.querySelector("#cs-events").getBoundingClientRect().top < innerHeight);
});

test("the walk goes from event to event, and is not offered where less motion is asked for", async t => {
  const page = await live(t, "asof=2018-12-28");
  await page.locator("#cs-play").click();
  await page.waitForFunction(() => location.search.includes("asof=2018-12-31"));
  await page.locator("#cs-play").click();
  const still = await live(t, "asof=2018-12-28", { reducedMotion: "reduce" });
  await still.waitForFunction(() => !document.getElementById("cs-play"));
});
