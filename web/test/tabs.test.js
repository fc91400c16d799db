// The way of Tab, how large what is pressed is, and how the focus is seen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, empty, goTo, live } from "./site.js";

const openAll = page => page.evaluate(() => { for (const d of document.querySelectorAll("#costshare details")) d.open = true; });

// where is what has the focus: its id, and where it stands on the page.
const where = page => page.evaluate(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  window.order ??= [...document.querySelectorAll("*")];
  const box = e.getBoundingClientRect();
  return { name: e.id || `${e.tagName} ${e.textContent.slice(0, 40)}`, at: window.order.indexOf(e), top: box.top + scrollY, left: box.left, within: e.parentElement.closest("[role=slider], [role=listbox], [role=grid]")?.id ?? "" };
});

// walk presses a key until the focus leaves the page, or is where it began: without
// a window around there is nowhere else to go.
async function walk(page, key) {
  const way = [];
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press(key);
    const at = await where(page);
    if (!at || at.at === way[0]?.at) return way;
    way.push(at);
  }
  assert.fail("it is a trap");
}

test("Tab goes through all there is once, in the page's order, and back the same way", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1.3tn");
  const there = await walk(page, "Tab");
  const back = await walk(page, "Shift+Tab");
  assert.deepEqual(back.map(w => w.name).reverse(), there.map(w => w.name));
  assert.ok(there.length > 30, `only ${there.length} stops`);
  assert.equal(new Set(there.map(w => w.at)).size, there.length, "each once");
  for (let i = 1; i < there.length; i++) assert.ok(there[i].at > there[i - 1].at, `${there[i].name} comes after ${there[i - 1].name}, and stands before it in the page`);
  assert.deepEqual(there.filter(w => w.within), [], "a lane is one stop");
  assert.equal(there[0].name, await page.evaluate(() => document.querySelector("#costshare :is(a[href], button, input, select, summary, [tabindex='0'])").id), "the first is the first");
});

test("what is pressed has room for a finger, and no letter is small", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1.3tn&pin=Double~pay:2x&since=1", { width: 375 });
  await openAll(page);
  const small = await page.evaluate(() => {
    const found = [];
    for (const e of document.querySelectorAll("#costshare :is(button, input, select, summary, [role=slider])")) {
      const { width, height } = e.getBoundingClientRect();
      const line = e.parentElement.tagName === "SPAN" || e.classList.contains("press") && e.closest("li"); // in running text
      if (!line && width && Math.min(width, height) < 23.99) found.push(`${e.id || e.textContent.slice(0, 30)}: ${width} x ${height}`);
    }
    const walk = document.createTreeWalker(document.getElementById("costshare"), NodeFilter.SHOW_TEXT);
    for (let n; (n = walk.nextNode());) {
      const size = parseFloat(getComputedStyle(n.parentElement).fontSize);
      if (n.data.trim() && size < 12) found.push(`“${n.data.slice(0, 30)}” is written in ${size} px`);
    }
    return found;
  });
  assert.deepEqual(small, []);
});

// difference is how many of a clip's pixels differ between two pictures, and of these how
// many differ as much as a mark has to: 3 : 1.
async function difference(before, after) {
  return (await empty()).evaluate(async pngs => {
    const [a, b] = await Promise.all(pngs.map(async png => {
      const image = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }));
    const part = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    const light = (p, i) => 0.2126 * part(p[i]) + 0.7152 * part(p[i + 1]) + 0.0722 * part(p[i + 2]);
    let strong = 0;
    for (let i = 0; i < a.length; i += 4) {
      const [x, y] = [light(a, i), light(b, i)];
      if ((Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) >= 3) strong++;
    }
    return strong;
  }, [before, after].map(png => png.toString("base64")));
}

test("in three themes the focus is seen on every control of the picture and below it", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1.3tn");
  for (const theme of ["light", "dark", "contrast"]) {
    await goTo(page, "asof=2018-12-28&pay=1.3tn&theme=" + theme);
    await page.waitForFunction(theme => document.getElementById("costshare").dataset.theme === theme, theme);
    for (const id of ["cs-bands", "cs-years", "cs-zoom-in", "cs-events", "cs-amount", "cs-pay", "cs-stop-0", "cs-play", "cs-day", "cs-key-years", "cs-reset", "cs-own-asof", "cs-more-summary"]) {
      const strong = await seen(page, id);
      // A ring of 2 px around the smallest of them has as many.
      assert.ok(strong >= 2 * 2 * (24 + 24) * 0.8, `${id} in the theme ${theme}: ${strong} pixels differ by 3 : 1`);
    }
  }
});

// seen is how many pixels in and around a control the focus changes.
async function seen(page, id) {
  const e = page.locator("#" + id);
  await e.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("Shift"); // the last thing was a key, so that the focus shows
  await rested(page);
  const box = await boxOf(e), clip = { x: Math.max(box.x - 6, 0), y: Math.max(box.y - 6, 0), width: box.width + 12, height: box.height + 12 };
  const before = await page.screenshot({ clip });
  await e.focus();
  await rested(page);
  return difference(before, await page.screenshot({ clip }));
}

const rested = page => page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))));
