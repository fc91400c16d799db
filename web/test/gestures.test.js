// The hands of the timeline: what is the widget's, and what stays the article's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, drawing, lead, live, settled, slider, words } from "./site.js";

const years = page => page.locator("#cs-years"), events = page => page.locator("#cs-events");
const chosen = lane => lane.getAttribute("aria-valuenow");
const scrolled = page => page.evaluate(() => scrollY);

// The timeline moves at once, so that where it stands can be read.
const calm = { reducedMotion: "reduce" };
const phone = { ...calm, width: 375, height: 640, hasTouch: true, isMobile: true };

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

// taps puts a finger down at places, a tenth of a second between them: the time is
// the events' own, as a busy machine takes longer to bring them.
async function taps(page, ...places) {
  const client = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000;
  for (const place of places) {
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [place], timestamp });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp });
    timestamp += 0.1;
  }
}

// way is places from one to another, in steps.
const way = (from, to, steps = 5) => Array.from({ length: steps + 1 }, (_, i) => ({ x: from.x + (to.x - from.x) * i / steps, y: from.y + (to.y - from.y) * i / steps }));

test("the wheel is the widget's with Ctrl or Cmd alone, and over the picture alone", async t => {
  const page = await live(t, "", calm);
  await noting(page, "wheel");
  const turn = async (where, key) => {
    const { x, y } = middle(await boxOf(where));
    await page.mouse.move(x, y);
    if (key) await page.keyboard.down(key);
    await page.mouse.wheel(0, -20);
    await page.waitForFunction(() => window.taken.length > 0);
    if (key) await page.keyboard.up(key);
    return taken(page);
  };
  for (const [where, key, want] of [
    [drawing(page), "Control", true], [drawing(page), "Meta", true], [years(page), "Control", true],
    [drawing(page), "", false], [drawing(page), "Shift", false], [drawing(page), "Alt", false], [lead(page), "Control", false],
  ]) {
    await page.evaluate(() => scrollTo(0, 20));
    assert.deepEqual(await turn(where, key), [want], `${key} over ${await where.getAttribute("id")}`);
    await drawn(page);
    if (want) assert.deepEqual(await page.evaluate(() => [scrollY, innerWidth, devicePixelRatio]), [20, 760, 1]);
  }
});

const keys = ["+", "=", "-", "0", "Shift+ArrowLeft", "Shift+ArrowRight"];

// A browser's keys for the same are Ctrl with + and -, which stay its own.
test("keys of the timeline are taken on a lane, and nowhere else", async t => {
  const page = await live(t, "", calm);
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
  const page = await live(t, "", calm);
  await noting(page, "keydown");
  const before = await words(page);
  for (const key of [...keys, "Escape", "ArrowRight"]) await page.keyboard.press(key);
  assert.deepEqual([...new Set(await taken(page))], [false]);
  await drawn(page);
  assert.equal(await words(page), before);
});

test("Escape leaves what is being typed, and the focus", async t => {
  const page = await live(t, "", calm);
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
  const page = await live(t, "", calm);
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

test("a finger that goes up scrolls the page and moves nothing", async t => {
  const page = await live(t, "", phone);
  for (const lane of [years(page), events(page)]) {
    const from = middle(await inView(lane));
    const before = [await chosen(years(page)), await chosen(events(page))], top = await scrolled(page);
    await fingers(page, way(from, { x: from.x + 4, y: from.y - 150 }, 10));
    await page.waitForFunction(from => scrollY > from + 50, top);
    await drawn(page);
    assert.deepEqual([await chosen(years(page)), await chosen(events(page))], before);
  }
});

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

const day = text => Date.parse(text + " UTC") / 864e5;

// seen is what of time the timeline shows, in days; all of it is no window.
async function seen(page) {
  await drawn(page);
  const overview = page.locator("#cs-overview");
  if (!await overview.count()) return { from: day("1 January 1991"), to: day("31 December 2031"), whole: true };
  const [from, to] = (await overview.getAttribute("aria-valuetext")).split(" – ").map(day);
  return { from, to, whole: false };
}
const length = w => w.to + 1 - w.from;

// under is the day that stands at a place of a lane.
const under = (w, box, x) => w.from + (x - box.x) / box.width * length(w);

// near says that two numbers of days are the same: a window is told by its days,
// which may cut a day off at either end.
const near = (got, want, what, most = 3) => assert.ok(Math.abs(got - want) <= most, `${what}: ${got}, not ${want}`);

// stays says that a zoom came to a factor, and that the day at x stayed there.
function stays(before, after, box, x, by) {
  near(length(after), length(before) / by, "days seen", 0.01 * length(before));
  near(under(after, box, x), under(before, box, x), "the day under the hand");
}

// zoomedIn turns the wheel until some years are seen, the middle ones.
async function zoomedIn(page) {
  const { x, y } = middle(await boxOf(years(page)));
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  const w = await seen(page);
  near(length(w), 41 * 365.25 / 1.5 ** 4, "days seen", 20);
  return w;
}

test("Ctrl and the wheel zoom around the pointer, and back", async t => {
  const page = await live(t, "", calm);
  const box = await inView(years(page)), x = box.x + box.width * 0.4;
  const whole = await seen(page);
  await page.mouse.move(x, box.y + 30);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  const once = await seen(page);
  stays(whole, once, box, x, 1.5);
  await page.mouse.wheel(0, -5);
  await page.mouse.wheel(0, -5);
  stays(once, await seen(page), box, x, Math.exp(0.1));
  for (let i = 0; i < 3; i++) await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
  assert.ok((await seen(page)).whole);
});

test("+, -, 0 and Shift with an arrow travel from a lane", async t => {
  const page = await live(t, "", calm);
  const before = await chosen(years(page)), whole = await seen(page);
  await years(page).focus();
  const press = async key => { await page.keyboard.press(key); return seen(page); };
  const half = await press("+"), quarter = await press("=");
  near(length(half), length(whole) / 2, "days after +");
  near(length(quarter), length(whole) / 4, "days after + and =");
  assert.ok(quarter.from <= day(`1 July ${before}`) && day(`1 July ${before}`) <= quarter.to, "what is chosen is seen");
  const earlier = await press("Shift+ArrowLeft");
  near(earlier.from, quarter.from - length(quarter) * width(await boxOf(drawing(page))) / width(await boxOf(years(page))) / 10, "Shift and left");
  near(length(earlier), length(quarter), "days after Shift and left");
  near((await press("Shift+ArrowRight")).from, quarter.from, "Shift and right");
  assert.equal(await chosen(years(page)), before, "what is chosen stays");
  near(length(await press("-")), length(half), "days after -");
  assert.ok((await press("0")).whole);
  assert.equal(await page.evaluate(() => document.activeElement.id), "cs-years");
});

const width = box => box.width;

test("a double press zooms in around it, with Shift out", async t => {
  const page = await live(t, "", calm);
  const box = await inView(years(page)), x = box.x + box.width * 0.3, y = box.y + 60;
  const whole = await seen(page);
  await page.mouse.dblclick(x, y);
  const once = await seen(page);
  stays(whole, once, box, x, 2);
  await page.mouse.dblclick(x, y);
  stays(once, await seen(page), box, x, 2);
  await page.keyboard.down("Shift");
  await page.mouse.dblclick(x, y);
  await page.keyboard.up("Shift");
  stays(whole, await seen(page), box, x, 2);
  assert.equal(await page.evaluate(() => String(getSelection())), "", "nothing was marked");
});

test("zoomed in, a mouse drags the time along and a press still points", async t => {
  const page = await live(t, "", calm);
  const box = await inView(years(page)), y = box.y + 60;
  const before = await zoomedIn(page), was = await chosen(years(page));
  await page.mouse.move(box.x + 300, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 303, y);
  near((await seen(page)).from, before.from, "three pixels are no drag", 0);
  await page.mouse.move(box.x + 420, y + 40, { steps: 6 });
  const after = await seen(page);
  await page.mouse.up();
  near(under(after, box, box.x + 420), under(before, box, box.x + 300), "the day under the hand");
  assert.equal(await chosen(years(page)), was, "nothing was pointed at");
  await page.mouse.click(box.x + 300, y);
  await drawn(page);
  const there = new Date(under(after, box, box.x + 300) * 864e5).getUTCFullYear();
  assert.equal(await chosen(years(page)), String(there));
});

test("two fingers zoom and move what is between them", async t => {
  const page = await live(t, "", phone);
  const box = await inView(years(page)), y = box.y + box.height / 2, at = x => ({ x: box.x + x, y });
  const whole = await seen(page);
  await fingers(page, way(at(100), at(60)), way(at(140), at(180)));
  const apart = await seen(page);
  stays(whole, apart, box, box.x + 120, 3);
  await fingers(page, way(at(100), at(140)), way(at(140), at(180)));
  const moved = await seen(page);
  near(length(moved), length(apart), "days seen");
  near(under(moved, box, box.x + 160), under(apart, box, box.x + 120), "the day between the fingers");
  const below = await boxOf(events(page)), to = { x: box.x + 180, y: below.y + below.height / 2 };
  await fingers(page, way(at(60), at(110)), way(to, { ...to, x: box.x + 130 }));
  assert.ok(length(await seen(page)) > 1.2 * length(moved), "one on each of two lanes go together");
});

test("zoomed in, a finger pans sideways, taps twice, and scrolls the page", async t => {
  const page = await live(t, "", phone);
  const box = await inView(years(page)), y = box.y + box.height / 2, at = x => ({ x: box.x + x, y });
  const whole = await seen(page);
  await taps(page, at(120), at(124));
  const before = await seen(page);
  stays(whole, before, box, box.x + 124, 2);
  await fingers(page, way(at(100), { x: box.x + 160, y: y + 10 }));
  const after = await seen(page);
  near(under(after, box, box.x + 160), under(before, box, box.x + 100), "the day under the finger");
  const top = await scrolled(page);
  await fingers(page, way(at(100), { x: box.x + 104, y: y - 150 }, 10));
  await page.waitForFunction(from => scrollY > from + 50, top);
  assert.deepEqual(await seen(page), after);
});

test("Escape closes the card, and the focus goes back to the lane", async t => {
  const page = await live(t, "", calm);
  const card = page.locator("#cs-card"), box = await inView(years(page));
  const focused = () => page.evaluate(() => document.activeElement.id);
  const opened = async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height - 8);
    await card.waitFor();
  };
  await opened();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  assert.equal(await focused(), "cs-years");
  for (const key of ["Escape", "Enter"]) {
    await opened();
    await page.locator("#cs-card-close").focus();
    await page.keyboard.press(key);
    await card.waitFor({ state: "detached" });
    assert.equal(await focused(), "cs-years", `after ${key} on the card`);
  }
});

// A scenario that is kept has a button that removes it, itself with it.
test("the focus goes back where what had it is taken away", async t => {
  const page = await live(t, "asof=2018-12-28&pin=A~pay:1300000000000;B~pay:2x", calm);
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
