// Large type, narrow windows, wide spacing, long words, and pages that read from the
// right: nothing is lost, and nobody scrolls sideways.
import assert from "node:assert/strict";
import { test } from "node:test";
import { live, visit } from "./site.js";

const openAll = page => page.evaluate(() => { for (const d of document.querySelectorAll("#costshare details")) d.open = true; });

// lost lists what reaches out of the window or is cut off. What only screen readers
// meet is one pixel large, the names of the drawing's buttons are drawn, and a table
// may scroll in a box of its own.
const lost = page => page.evaluate(() => {
  const found = [], wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) found.push(`the page is ${document.documentElement.scrollWidth} px wide, not ${wide}`);
  for (const e of document.body.querySelectorAll("*")) {
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    if (!box.width || !box.height || style.visibility === "hidden" || box.width <= 1 || e.closest("figure .placed, .drawing, option, svg")) continue;
    const scrolls = e.closest("table") && [...function* () { for (let p = e; p; p = p.parentElement) yield p; }()].some(p => /auto|scroll/.test(getComputedStyle(p).overflowX));
    const name = `${e.tagName} ${e.id || e.className} “${e.textContent.slice(0, 30)}”`;
    if (!scrolls && (box.right > wide + 1 || box.left < -1)) found.push(`${name} stands from ${box.left} to ${box.right}`);
    const cut = !e.matches(".figures") /* its hairlines */ && /hidden|clip/.test(style.overflow + style.overflowX + style.overflowY);
    if (cut && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) found.push(`${name} is cut`);
  }
  return found;
});

// longer makes every text of the page two fifths longer.
const longer = page => page.evaluate(() => {
  const walk = document.createTreeWalker(document.getElementById("costshare"), NodeFilter.SHOW_TEXT);
  for (let n; (n = walk.nextNode());) if (n.data.trim() && !n.parentElement.closest("script, style, svg")) n.data = n.data.replace(/(\p{L}{2})(\p{L}*)/gu, (_, a, b) => a + "o".repeat(Math.ceil((2 + b.length) * 0.4)) + b);
});

// styled lets a page be seen in other styles, until it is called back.
async function styled(page, css) {
  const sheet = await page.addStyleTag({ content: css });
  return () => sheet.evaluate(e => e.remove());
}

const big = "html { font-size: 200% !important }";
const cases = [
  ["320 px, which is 1,280 px at 400%", { width: 320, height: 256 }],
  ["type of twice the size", { width: 760, css: big }],
  ["type of twice the size on a phone", { width: 375, css: big }],
  ["the spacing of WCAG 1.4.12", { width: 375, css: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }" }],
  ["a phone that lies", { width: 812, height: 375 }],
  ["a page that reads from the right", { width: 375, css: "html { direction: rtl }" }],
  ["280 px and words two fifths longer", { width: 280, change: longer }], // the last: it spoils the page
];

test("nothing is lost", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1.3tn&since=1&pin=Double~pay:2x", { bypassCSP: true });
  await openAll(page);
  for (const [name, { width, height = 900, css, change }] of cases) await t.test(name, async () => {
    await page.setViewportSize({ width, height });
    await page.waitForFunction(width => Math.abs(document.getElementById("cs-picture-drawing").clientWidth - document.getElementById("cs-pay").getBoundingClientRect().width) < 1, width);
    const back = css && await styled(page, css);
    if (change) await change(page);
    assert.deepEqual(await lost(page), []);
    assert.equal(await page.locator("#cs-pay").evaluate(e => getComputedStyle(e).direction), "ltr", "the handle goes where it is drawn");
    if (back) await back();
  });
});

for (const path of ["ko.html", "index.html"]) {
  test(`${path} without scripts, 280 px, type of twice the size`, async t => {
    const page = await visit(t, "", { path, width: 280, bypassCSP: true, complaints: true, prepare: page => page.route(/\.js$/, route => route.abort()) });
    await openAll(page);
    await styled(page, big);
    assert.deepEqual(await lost(page), []);
  });
}
