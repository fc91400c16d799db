// Contrast as the eye meets it, from the pixels, in every theme and on hosts of several
// colours: the frame brings its own ground, so that no host can spoil it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, empty, interactive, live, site, visit } from "./site.js";

// contrast is what WCAG calls so, of a clip's most frequent colour, its ground, and
// the colour in it that is farthest from that in lightness.
async function contrast(page, clip) {
  const png = (await page.screenshot({ clip })).toString("base64");
  return (await empty()).evaluate(async png => {
    const image = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const count = new Map();
    for (const p of pixels) count.set(p, (count.get(p) ?? 0) + 1);
    const part = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    const light = p => 0.2126 * part(p & 255) + 0.7152 * part(p >> 8 & 255) + 0.0722 * part(p >> 16 & 255);
    const [[ground]] = [...count].sort((a, b) => b[1] - a[1]);
    return Math.max(...[...count.keys()].map(p => (Math.max(light(p), light(ground)) + 0.05) / (Math.min(light(p), light(ground)) + 0.05)));
  }, png);
}

// What WCAG asks of letters, and of marks.
const letters = 4.5, marks = 3;

const themes = ["light", "dark", "contrast"];

const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><body style="margin:20px">` +
  themes.map(theme => `<iframe src="2018-12-28.html?pay=1.3tn&measure=1&theme=${theme}" title="${theme}" width="375" height="860" style="border:0"></iframe>`).join("") + "</body></html>";

test("in three themes, in articles of three colours", async t => {
  const page = await visit(t, "", { path: "article", width: 1240, prepare: page => page.route(site.address + "article", route => route.fulfill({ contentType: "text/html", body: article })) });
  const frames = page.frames().slice(1);
  assert.equal(frames.length, themes.length);
  for (const frame of frames) await interactive(frame);
  for (const colour of ["#fff", "#f6f0e4", "#111"]) {
    await page.evaluate(colour => { document.documentElement.style.background = colour; }, colour);
    for (const frame of frames) await measured(page, frame, `in the theme ${new URL(frame.url()).searchParams.get("theme")} on ${colour}`);
  }
});

// measured measures what is read and what is told apart.
async function measured(page, frame, where) {
  const of = async selector => boxOf(frame.locator(selector));
  for (const [what, least, clip] of [
    ["the sentence", 4.5, await of("#cs-lead")],
    ["what is drawn", letters, await of("#cs-subtitle")],
    ["how to read it", letters, await of("#cs-legend")],
    ["a button of the drawing", letters, await of("#cs-play")],
    ["a stop of the slider", letters, await of("#cs-stop-0")],
    ["the field", letters, await of("#cs-amount")],
    ["the handle", marks, await thumb(frame, "#cs-pay")],
    ["the day's handle", marks, await thumb(frame, "#cs-day")],
    ["a bar of what was paid", marks, await bar(frame, 0.55)],
    ["a bar of the scenario", marks, await bar(frame, 0.95)],
  ]) {
    const is = await contrast(page, clip);
    assert.ok(is >= least, `${what} ${where}: ${is.toFixed(2)} : 1`);
  }
}

for (const colorScheme of ["light", "dark"]) {
  test(`in forced colours of a ${colorScheme} system`, async t => {
    const page = await live(t, "asof=2018-12-28&pay=1.3tn", { width: 375, forcedColors: "active", colorScheme });
    await measured(page, page, `in forced colours, ${colorScheme}`);
  });
}

// thumb is the upper half of a handle as it is drawn, at its value's place, above the
// track.
async function thumb(frame, selector) {
  const box = await boxOf(frame.locator(selector));
  const share = await frame.locator(selector).evaluate(e => (e.value - e.min) / (e.max - e.min));
  return { x: box.x + 14 + share * (box.width - 28) - 12, y: box.y + box.height / 2 - 15, width: 24, height: 10 };
}

// bar is a piece of the chart around the upper ends of bars at a share of its width.
async function bar(frame, share) {
  const box = await boxOf(frame.locator("#cs-years"));
  return { x: box.x + share * box.width - 6, y: box.y + 30, width: 12, height: box.height - 60 };
}
