// Guess first: five years are guessed by touch, keyboard and typing before the
// record is shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, canvas, colours, drawing, interactive, lead, live, notices, settled, visit, withheld, words } from "./site.js";

const start = "asof=2018-12-28&mode=guess"; // asks for 1991, 1998, 2005, 2011 and 2018, up to 2 trillion won
const guess = (page, year) => page.locator(`#cs-guess-${year}`);
const address = (page, part) => page.waitForFunction(part => location.search.includes(part), part);
const press = (page, name) => page.getByRole("button", { name }).click();
const paid = /107\.3|434\.1|680\.4|812\.5|960\.2/; // billions of won, as the tables have them

// heard is all that a screen reader meets, values included; the still picture
// under the canvas, and the grid for who has no program, are hidden from all.
const heard = page => page.locator("#costshare").evaluate(main => [main, ...main.querySelectorAll("*")]
  .filter(e => !e.closest(".still, .tries")).map(e => [e.tagName, ...[...e.attributes].map(a => a.value), e.childElementCount ? "" : e.textContent, e.value].join(" ")).join("\n"));

test("each guess is a range with a name, a value in words and room for a finger", async t => {
  const page = await live(t, start);
  const sliders = page.locator("input[type=range]");
  assert.deepEqual(await sliders.evaluateAll(all => all.map(s => s.getAttribute("aria-label"))),
    [1991, 1998, 2005, 2011, 2018].map(year => `Your guess for ${year}`));
  for (const slider of await sliders.all()) {
    assert.equal(await slider.getAttribute("aria-valuetext"), "nothing guessed yet");
    assert.ok((await boxOf(slider)).height >= 44);
  }
  assert.ok(await colours(page, await boxOf(drawing(page))) > 5, "the canvas draws them");
});

test("nothing tells the record before it is asked for, not even while the program loads", async t => {
  const { release, prepare } = withheld();
  const page = await visit(t, start + "&measure=1", {
    prepare,
  });
  assert.equal(await lead(page).isVisible(), false, "the sentence of the still page is not seen");
  assert.match(await words(page), /^What Seoul pays for US forces(\s+Loading the calculator …)?\s*$/);
  release();
  await interactive(page);
  assert.ok(await lead(page).isVisible());
  assert.equal(await page.locator(".still").filter({ visible: true }).count(), 0);
  assert.doesNotMatch(await heard(page), paid);
  await page.getByRole("button", { name: "Show what was paid" }).press("Enter");
  await page.getByText("You guessed none of these years").waitFor();
  assert.match(await heard(page), paid, "and then it is told");
  assert.equal(await page.evaluate(() => document.activeElement.id), "cs-guess-show", "the keyboard stays where it was");
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelectorAll("input[type=range]").length === 5);
  assert.doesNotMatch(await heard(page), paid, "and taken back");
});

test("where the program fails the still page is there", async t => {
  const page = await visit(t, start, { complaints: true, prepare: page => page.route("**/*.wasm", route => route.abort()) });
  await page.locator(".state").filter({ hasText: /still picture/ }).waitFor();
  assert.ok(await lead(page).isVisible());
});

test("keys set a guess, the address holds it, and it comes back", async t => {
  const page = await live(t, start);
  await canvas(page).evaluate(c => { window.first = c; });
  await guess(page, 1991).focus();
  for (const key of ["PageUp", "ArrowRight", "ArrowUp", "ArrowLeft"]) await page.keyboard.press(key);
  await address(page, "guess=1991:110bn"); // 10 steps of 10 billion, and one more
  assert.equal(await guess(page, 1991).getAttribute("aria-valuetext"), "₩110 billion");
  assert.equal(await page.locator("#cs-guessed-1991").inputValue(), "₩110bn");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("0.15tn");
  await page.keyboard.press("Enter");
  await address(page, "guess=1991:150bn");
  await page.reload();
  await interactive(page);
  assert.equal(await guess(page, 1991).inputValue(), "15");
  assert.equal(await notices(page).count(), 0);
  for (const key of ["Tab", "Tab", "Home"]) await page.keyboard.press(key);
  await page.waitForFunction(() => !location.search.includes("guess=1991"));
});

test("a drag guesses, and undo takes it back", async t => {
  const page = await live(t, start);
  const box = await boxOf(guess(page, 2018));
  await page.mouse.move(box.x + 14, box.y + 22);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 22);
  await page.mouse.up();
  await address(page, "guess=2018:1tn");
  await settled(page);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => !location.search.includes("guess="));
  assert.equal(await guess(page, 2018).inputValue(), "0");
});

test("a finger guesses, sees how far off it was, and goes on", async t => {
  const page = await live(t, start + "&utm_source=paper", { width: 375, height: 700, hasTouch: true, isMobile: true });
  for (const [year, part] of [[1991, 0.075], [2018, 0.6]]) {
    const box = await boxOf(guess(page, year));
    await page.touchscreen.tap(box.x + 14 + part * (box.width - 28), box.y + 22);
  }
  await address(page, "guess=1991:150bn,2018:1.2tn");
  await page.getByRole("button", { name: "Show what was paid" }).tap();
  await lead(page).filter({ hasText: "On average your two guesses are 32.4% off what was paid." }).waitFor(); // 39.795 and 24.974
  await address(page, "guess=1991:150bn,2018:1.2tn,shown");
  assert.equal(await page.locator("#cs-guess-list li").count(), 5);
  assert.equal(await page.locator("input").count(), 0);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375, "nothing sticks out sideways");
  await page.getByRole("button", { name: "Go on to the calculator" }).tap();
  await page.waitForFunction(() => !/mode|guess/.test(location.search));
  assert.ok(page.url().includes("utm_source=paper") && page.url().includes("asof=2018-12-28"));
  assert.match(await lead(page).innerText(), /Seoul pays ₩/);
  assert.equal(await page.locator("#cs-pay").count(), 1);
});

test("a swipe over the guesses scrolls the page and guesses nothing", async t => {
  const page = await live(t, start, { width: 375, height: 500, hasTouch: true, isMobile: true });
  const box = await boxOf(guess(page, 1998));
  const client = await page.context().newCDPSession(page);
  const touch = (type, ...touchPoints) => client.send("Input.dispatchTouchEvent", { type, touchPoints });
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await touch("touchStart", { x, y });
  for (let done = 0; done < 150; done += 10) await touch("touchMove", { x, y: y - done });
  await touch("touchEnd");
  await page.waitForFunction(() => scrollY > 50);
  await page.waitForFunction(() => document.getElementById("cs-guess-1998").value === "0");
  assert.equal(await guess(page, 1998).getAttribute("aria-valuetext"), "nothing guessed yet");
});

test("it can be skipped, and guessed again", async t => {
  const page = await live(t, "asof=2018-12-28&mode=guess&guess=2018:1tn,shown");
  await press(page, "Guess again");
  await page.waitForFunction(() => location.search.includes("mode=guess") && !location.search.includes("guess=2018"));
  await press(page, "Skip");
  await page.waitForFunction(() => !location.search.includes("mode="));
  assert.match(await lead(page).innerText(), /Seoul pays ₩/);
});
