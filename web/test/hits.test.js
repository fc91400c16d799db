// Where things are drawn is where they can be pressed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, empty, live, settled, slider } from "./site.js";

const near = 2; // CSS px

// inked is the box, in CSS pixels of the page, of what is seen of one colour in
// a clip, or where no colour is given of all that is not the clip's first pixel.
async function inked(page, clip, colour) {
  const png = (await page.screenshot({ clip })).toString("base64");
  const sheet = await empty();
  const box = await sheet.evaluate(async ({ png, colour, css }) => {
    const image = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const far = (i, other) => Math.max(...[0, 1, 2].map(c => Math.abs(data[i + c] - other[c])));
    const paper = [...data.slice(0, 3)];
    const marked = colour ? i => far(i, colour) < 8 : i => far(i, paper) > 40;
    let [left, top, right, bottom] = [image.width, image.height, 0, 0];
    for (let y = 0; y < image.height; y++) for (let x = 0; x < image.width; x++) {
      if (!marked(4 * (y * image.width + x))) continue;
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
    }
    const scale = image.width / css;
    return { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
  }, { png, colour, css: clip.width });
  return { left: clip.x + box.left, top: clip.y + box.top, right: clip.x + box.right, bottom: clip.y + box.bottom };
}

// handle is the browser's own, which is what a finger gets hold of.
async function handle(page) {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send("DOM.getDocument", { depth: -1, pierce: true });
  const find = (node, is) => is(node) ? node : [...node.children ?? [], ...node.shadowRoots ?? []].map(n => find(n, is)).find(Boolean);
  const has = (name, value) => node => (node.attributes ?? []).some((a, i, all) => i % 2 === 0 && a === name && all[i + 1] === value);
  const thumb = find(find(root, has("id", "cs-pay")), has("id", "thumb"));
  const { model } = await client.send("DOM.getBoxModel", { nodeId: thumb.nodeId });
  const [left, top, right, , , bottom] = model.border;
  return { left, top, right, bottom };
}

const scenario = [0xd9, 0x48, 0x0f]; // --scenario of web/costshare.css

// Of a window of 1280 px that is zoomed by a browser, a page sees just this: a
// width and a pixel ratio.
const zoomed = [0.67, 1.5, 4].map(zoom => ({ ratio: zoom, width: Math.round(1280 / zoom) }));

const sharp = [{ ratio: 1, width: 760 }, { ratio: 2, width: 375 }, { ratio: 3, width: 760 }];

for (const { ratio, width } of [...sharp, ...zoomed]) {
  test(`at ratio ${ratio} and ${width} px handle and stops are pressed where they are drawn`, async t => {
    const page = await live(t, "", { width, deviceScaleFactor: ratio });
    for (const key of ["PageUp", "End", "Home"]) {
      await slider(page).press(key);
      await settled(page);
      await page.evaluate(() => document.activeElement.blur());
      await rested(page);
      await handleIsDrawn(page, ratio);
    }
    for (const stop of await page.locator("button[id^=cs-stop-]").all()) await stopIsDrawn(page, stop, ratio);
  });
}

// rested waits until the last frame was a while ago.
const rested = page => page.waitForFunction(() => performance.now() - performance.getEntriesByName("costshare:frame").at(-1).startTime > 300);

// Only pixels that something covers wholly have its colour: where they are larger
// than CSS pixels, up to three of them are lost at edges that bend, and one more
// where the row that is measured stands that much higher, where a ring is narrower.
const edgeAt = ratio => ratio < 1 ? 4 / ratio : near;

async function handleIsDrawn(page, ratio) {
  const box = await boxOf(slider(page)), real = await handle(page);
  // Above the track only the handle's ring has the scenario's colour.
  const ring = await inked(page, { x: box.x, y: box.y, width: box.width, height: box.height / 2 - 4 }, scenario);
  // At this height the ring is as wide as a chord of it: r = 14, 4 px and more above its middle.
  const chord = 2 * Math.sqrt(14 ** 2 - 4 ** 2);
  const middle = (ring.left + ring.right) / 2, of = (real.left + real.right) / 2;
  assert.ok(Math.abs(middle - of) <= near, `it is drawn around ${middle}, and pressed around ${of}`);
  const edge = edgeAt(ratio);
  assert.ok(Math.abs(ring.right - ring.left - chord) <= edge, `it is ${ring.right - ring.left} px wide, not ${chord}`);
  assert.ok(Math.abs(real.right - real.left - 28) <= near, `it can be pressed on ${real.right - real.left} px`);
  assert.ok(Math.abs(ring.top - ((real.top + real.bottom) / 2 - 14)) <= edge, `it is drawn from ${ring.top}, and pressed from ${real.top} to ${real.bottom}`);
}

async function stopIsDrawn(page, stop, ratio) {
  const box = await boxOf(stop), apart = 4; // less than there is between two names
  const ink = await inked(page, { x: Math.max(box.x - apart, 0), y: box.y, width: box.width + 2 * apart, height: box.height });
  const name = await stop.innerText();
  const edge = edgeAt(ratio);
  assert.ok(Math.abs(ink.left - box.x) <= edge, `${name} is drawn from ${ink.left}, and pressed from ${box.x}`);
  assert.ok(Math.abs(ink.right - box.x - box.width) <= edge, `${name} is drawn to ${ink.right}, and pressed to ${box.x + box.width}`);
  assert.ok(ink.top >= box.y - edge && ink.bottom <= box.y + box.height + edge, `${name} is drawn outside`);
}
