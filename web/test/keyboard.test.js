// Without a pointer: everything is reached by keys alone, and by the tree that a
// screen reader is given alone, and both end where a pointer's visit ends.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lead, live, settled } from "./site.js";

const focused = page => page.evaluate(() => document.activeElement.id);

// tabTo goes on with Tab until something has the focus. It goes round once at most.
async function tabTo(page, id) {
  const seen = [];
  for (let i = 0; i < 200; i++) {
    const at = await focused(page);
    if (at === id) return;
    seen.push(at);
    await page.keyboard.press("Tab");
  }
  assert.fail(`${id} is not on the way: ${[...new Set(seen)].join(" ")}`);
}

const query = page => new URL(page.url()).searchParams;

test("? lists the keys where nobody types, Escape closes it and the focus stays", async t => {
  const page = await live(t, "");
  await tabTo(page, "cs-pay");
  await page.keyboard.press("?");
  await page.locator("#cs-help-table").waitFor();
  assert.ok(await page.locator("#cs-help-table tr").count() > 8);
  await page.keyboard.press("Escape");
  await page.locator("#cs-help-table").waitFor({ state: "detached" });
  assert.equal(await focused(page), "cs-pay");
  await page.locator("#cs-amount").focus();
  await page.keyboard.press("?");
  assert.equal(await page.locator("#cs-help-table").count(), 0, "in a field it is a letter");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("?");
  assert.equal(await page.locator("#cs-help-table").count(), 0, "outside of the widget it is the article's");
});

// Three visits that ask the same: 1.3 trillion won on 28 December 2018 over ten
// years at 1.5%, the arithmetic of the increase opened, an event read, the CSV taken.
const visits = {
  "the pointer": async page => {
    await page.locator("#cs-amount").fill("1.3tn");
    await page.locator("#cs-amount").press("Enter");
    await page.locator("#cs-key-years").selectOption("10");
    await page.locator("#cs-figure-increase_percent-how summary").click();
    await page.locator("#cs-events").click({ position: { x: 40, y: 10 } });
    await page.locator("#cs-card-close").click();
    await page.locator("#cs-take > summary").click();
    return saved(page, () => page.locator("#cs-take-csv").click());
  },
  "keys alone": async page => {
    await tabTo(page, "cs-events");
    await page.keyboard.press("ArrowLeft");
    await page.locator("#cs-card").waitFor();
    await page.keyboard.press("Escape");
    await tabTo(page, "cs-amount");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("1.3tn");
    await page.keyboard.press("Enter");
    await tabTo(page, "cs-key-years");
    await page.keyboard.press("End");
    await tabTo(page, await page.locator("#cs-figure-increase_percent-how summary").evaluate(e => e.id));
    await page.keyboard.press("Enter");
    await tabTo(page, await page.locator("#cs-take > summary").evaluate(e => e.id));
    await page.keyboard.press("Enter");
    await tabTo(page, "cs-take-csv");
    return saved(page, () => page.keyboard.press("Enter"));
  },
  "what a screen reader does": async page => {
    const by = (role, name) => page.getByRole(role, { name });
    await by("textbox", "Type an amount").fill("1.3tn");
    await by("textbox", "Type an amount").press("Enter");
    await by("combobox", /^For/).selectOption("10");
    await page.locator("#cs-figure-increase_percent-how summary").evaluate(e => e.click());
    await by("slider", /^Events/).press("ArrowLeft");
    await by("button", "Close").evaluate(e => e.click());
    await page.locator("#cs-take > summary").evaluate(e => e.click());
    return saved(page, () => by("button", /CSV/).evaluate(e => e.click()));
  },
};

async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test("visits by pointer, by keys, and by what a screen reader is given end in the same", async t => {
  const ends = {};
  for (const [name, visit] of Object.entries(visits)) {
    const page = await live(t, "asof=2018-12-28&rule=1.5", { acceptDownloads: true });
    const file = await visit(page);
    await settled(page);
    await page.waitForFunction(() => location.search.includes("years=10"));
    ends[name] = { query: query(page).toString(), said: await lead(page).innerText(), how: await page.locator("#cs-figure-increase_percent-how").evaluate(e => e.open), file };
  }
  const [first, ...others] = Object.entries(ends);
  assert.match(first[1].query, /pay=1300000000000/);
  assert.ok(first[1].how && first[1].file.includes("1300000000000"));
  for (const [name, end] of others) assert.deepEqual(end, first[1], name);
});

// What a screen reader is given holds all that is there to press, and nothing of it
// is without a name.
test("every figure, event, derivation and export is in the tree, with a name", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1.3tn");
  await page.evaluate(() => { for (const d of document.querySelectorAll("#costshare details")) d.open = true; });
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const seen = nodes.filter(n => !n.ignored).map(n => ({ role: n.role.value, name: n.name?.value ?? "" }));
  const unnamed = seen.filter(n => ["button", "link", "slider", "textbox", "combobox", "spinbutton", "table", "figure", "DisclosureTriangle"].includes(n.role) && !n.name.trim());
  assert.deepEqual(unnamed, []);
  const words = seen.map(n => n.name).join("\n");
  const wanted = await page.evaluate(() => [...document.querySelectorAll("#costshare :is([id^='cs-figure-'] summary, #cs-event-details li, #cs-take button, #cs-payments-table td)")].map(e => e.innerText.trim().split("\n")[0].slice(0, 30)).filter(Boolean));
  assert.ok(wanted.length > 100, `only ${wanted.length} were looked for`);
  for (const text of wanted) assert.ok(words.includes(text), `“${text}” is not in the tree`);
});
