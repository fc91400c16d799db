// The hands of the timeline: what is the widget's, and what stays the article's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, drawing, lead, live, settled, slider, words } from "./site.js";

const years = page => page.locator("#cs-years"), events = page => page.locator("#cs-events");
const chosen = lane => lane.getAttribute("aria-valuenow");
const scrolled = page => page.evaluate(() => scrollY);
const phone = { width: 375, height: 640, hasTouch: true, isMobile: true };

// drawn waits until what an input came to has been shown.
const drawn = page => page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));

// noting keeps of each event of a kind whether somebody took it from the browser.
const noting = (page, kind) => page.evaluate(kind => {
  window.taken = [];
  addEventListener(kind, e => window.taken.push(e.defaultPrevented), { passive: true });
}, kind);
const taken = page => page.evaluate(() => window.taken.splice(0));

const middle = box => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

// inView gives a lane's box, once the page has scrolled to it.
async function inView(lane) {
  await lane.evaluate(e => e.scrollIntoView({ block: "center" }));
  return boxOf(lane);
}

// fingers puts fingers down and moves them; each way is the places of one.
async function fingers(page, ...ways) {
  const client = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => client.send("Input.dispatchTouchEvent", { type, touchPoints });
  const at = i => ways.map((way, id) => ({ ...way[Math.min(i, way.length - 1)], id }));
  for (let n = 1; n <= ways.length; n++) await touch("touchStart", at(0).slice(0, n));
  for (let i = 1; i < Math.max(...ways.map(way => way.length)); i++) await touch("touchMove", at(i));
  for (let n = ways.length - 1; n >= 0; n--) await touch("touchEnd", at(1e9).slice(0, n));
}

// way is places from one to another, in steps.
const way = (from, to, steps = 10) => Array.from({ length: steps + 1 }, (_, i) => ({ x: from.x + (to.x - from.x) * i / steps, y: from.y + (to.y - from.y) * i / steps }));

test("the wheel is the widget's with Ctrl or Cmd alone, and over the picture alone", async t => {
  const page = await live(t, "", { height: 500 });
  await noting(page, "wheel");
  const turn = async (where, key) => {
    const { x, y } = middle(await boxOf(where));
    await page.mouse.move(x, Math.min(y, 480));
    if (key) await page.keyboard.down(key);
    await page.mouse.wheel(0, -20);
    await page.waitForFunction(() => window.taken.length > 0);
    if (key) await page.keyboard.up(key);
    return taken(page);
  };
  for (const [where, key, want] of [
    [drawing(page), "Control", true], [drawing(page), "Meta", true], [years(page), "Control", true],
    [drawing(page), "", false], [drawing(page), "Shift", false], [drawing(page), "Alt", false], [lead(page), "Control", false],
  ]) assert.deepEqual(await turn(where, key), [want], `${key} over ${await where.getAttribute("id")}`);
});

test("Ctrl and the wheel scroll nothing and leave the page's size", async t => {
  const page = await live(t, "", { height: 500 });
  await noting(page, "wheel");
  const { x } = middle(await boxOf(years(page)));
  await page.mouse.move(x, 300);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 300);
  await page.keyboard.up("Control");
  await page.waitForFunction(() => window.taken.length > 0);
  await drawn(page);
  assert.deepEqual(await page.evaluate(() => [scrollY, innerWidth, devicePixelRatio]), [0, 760, 1]);
});

const keys = ["+", "=", "-", "0", "Shift+ArrowLeft", "Shift+ArrowRight"];

// A browser's keys for the same are Ctrl with + and -, which stay its own.
test("keys of the timeline are taken on a lane, and nowhere else", async t => {
  const page = await live(t);
  await noting(page, "keydown");
  const press = async (where, key) => {
    await where.focus();
    await page.keyboard.press(key);
    return (await taken(page)).at(-1);
  };
  for (const lane of [years(page), events(page)]) for (const key of keys) assert.ok(await press(lane, key), `${key} is not taken`);
  for (const key of ["Control+-", "Control+0", "a", "Escape"]) assert.ok(!await press(years(page), key), `${key} is taken`);
  for (const key of keys) {
    assert.ok(!await press(slider(page), key), `${key} is taken on the slider`);
    assert.ok(!await press(page.locator("#cs-amount"), key), `${key} is taken in the field`);
  }
});

test("keys are the article's where nothing of the widget has the focus", async t => {
  const page = await live(t);
  await noting(page, "keydown");
  const before = await words(page);
  for (const key of [...keys, "Escape", "ArrowRight"]) await page.keyboard.press(key);
  assert.deepEqual([...new Set(await taken(page))], [false]);
  await drawn(page);
  assert.equal(await words(page), before);
});

test("Escape leaves what is being typed, and the focus", async t => {
  const page = await live(t);
  const field = page.locator("#cs-amount");
  await field.fill("2t");
  await field.press("Escape");
  await drawn(page);
  assert.equal(await field.inputValue(), "2t");
  await years(page).press("Escape");
  await drawn(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), "cs-years");
});

test("a mouse points while it is dragged", async t => {
  const page = await live(t);
  const box = await inView(years(page)), y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.2, y);
  await page.mouse.down();
  await drawn(page);
  const first = await chosen(years(page));
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 5 });
  await drawn(page);
  const last = await chosen(years(page));
  assert.ok(Number(last) > Number(first), `${first}, then ${last}`);
  await page.mouse.up();
  await page.mouse.move(box.x + box.width * 0.1, y);
  await drawn(page);
  assert.equal(await chosen(years(page)), last, "nothing is held any more");
  assert.equal(await page.evaluate(() => String(getSelection())), "", "and nothing was marked");
});

test("a finger points where it taps, and while it goes sideways", async t => {
  const page = await live(t, "", phone);
  const box = await inView(years(page)), y = box.y + box.height / 2;
  const at = share => ({ x: box.x + box.width * share, y });
  const seen = [];
  for (const ways of [[[at(0.2)]], [[at(0.8)]], [way(at(0.8), at(0.4))]]) {
    await fingers(page, ...ways);
    await drawn(page);
    seen.push(Number(await chosen(years(page))));
  }
  assert.ok(seen[0] < seen[2] && seen[2] < seen[1], `20%, 80% and 40% of the way are ${seen}`);
});

for (const [name, lane] of [["years", years], ["events", events]]) {
  test(`a finger that goes up on the ${name} scrolls the page and moves nothing`, async t => {
    const page = await live(t, "", phone);
    const box = await inView(lane(page)), from = middle(box);
    const before = [await chosen(years(page)), await chosen(events(page))], top = await scrolled(page);
    await fingers(page, way(from, { x: from.x + 4, y: from.y - 150 }, 15));
    await page.waitForFunction(from => scrollY > from + 50, top);
    await drawn(page);
    assert.deepEqual([await chosen(years(page)), await chosen(events(page))], before);
  });
}

test("two fingers, on one lane or on two, point at nothing and leave the page's size", async t => {
  const page = await live(t, "", phone);
  const box = await inView(years(page)), below = await boxOf(events(page));
  const before = [await chosen(years(page)), await chosen(events(page))], top = await scrolled(page);
  const y = box.y + box.height - 20, x = box.x + box.width / 2, under = below.y + below.height / 2;
  for (const second of [y, under]) {
    await fingers(page, way({ x: x - 20, y }, { x: x - 90, y }), way({ x: x + 20, y: second }, { x: x + 90, y: second }));
    await drawn(page);
    assert.deepEqual([await chosen(years(page)), await chosen(events(page))], before);
    assert.equal(await page.evaluate(() => visualViewport.scale), 1);
    assert.equal(await scrolled(page), top);
  }
});

// A scenario that is kept has a button that removes it, itself with it.
test("the focus goes back where what had it is taken away", async t => {
  const page = await live(t, "asof=2018-12-28&pin=A~pay:1300000000000;B~pay:2x");
  const focused = () => page.evaluate(() => document.activeElement.id);
  await page.locator("#cs-compare > summary").click();
  const removes = page.locator("[id^=cs-pin-][id$=-remove]");
  assert.equal(await removes.count(), 2);
  await page.locator("#cs-amount").focus();
  await removes.last().focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("[id^=cs-pin-][id$=-remove]").length === 1);
  assert.equal(await focused(), "cs-amount");
  await years(page).focus();
  await removes.first().focus();
  const top = await scrolled(page);
  await removes.first().click();
  await page.waitForFunction(() => document.querySelectorAll("[id^=cs-pin-][id$=-remove]").length === 0);
  assert.equal(await focused(), "cs-years");
  await settled(page);
});
