// Where things are drawn is where they can be pressed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, empty, live, lose, rested, settled, visit, withheld } from "./site.js";

const near = 2; // CSS px

// inked are the boxes, in CSS pixels of the page, of what is seen of one colour in
// each clip, or where no colour is given of all that is not the clip's first pixel.
// One picture is taken for all: where pixels are many, it takes seconds.
async function inked(page, clips, colour, like = 8) {
  const end = side => Math.max(...clips.map(c => c[side] + c[side === "x" ? "width" : "height"]));
  const from = { x: Math.min(...clips.map(c => c.x)), y: Math.min(...clips.map(c => c.y)) };
  const clip = { ...from, width: end("x") - from.x, height: end("y") - from.y };
  const png = (await page.screenshot({ clip })).toString("base64");
  const sheet = await empty();
  return sheet.evaluate(async ({ png, colour, like, clip, clips }) => {
    const image = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const scale = image.width / clip.width;
    return clips.map(c => {
      const x0 = Math.round((c.x - clip.x) * scale), y0 = Math.round((c.y - clip.y) * scale);
      const width = Math.round(c.width * scale), height = Math.round(c.height * scale);
      const { data } = context.getImageData(x0, y0, width, height);
      const far = (i, other) => Math.max(...[0, 1, 2].map(c => Math.abs(data[i + c] - other[c])));
      const paper = [...data.slice(0, 3)];
      const marked = colour ? i => far(i, colour) < like : i => far(i, paper) > 40;
      let [left, top, right, bottom] = [width, height, 0, 0];
      for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
        if (!marked(4 * (y * width + x))) continue;
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
      }
      const across = x => clip.x + (x0 + x) / scale, down = y => clip.y + (y0 + y) / scale;
      return { left: across(left), top: down(top), right: across(right), bottom: down(bottom) };
    });
  }, { png, colour, like, clip, clips });
}

// handle is a slider's own, the browser's, which is what a finger gets hold of.
async function handle(page, id) {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send("DOM.getDocument", { depth: -1, pierce: true });
  const find = (node, is) => is(node) ? node : [...node.children ?? [], ...node.shadowRoots ?? []].map(n => find(n, is)).find(Boolean);
  const has = (name, value) => node => (node.attributes ?? []).some((a, i, all) => i % 2 === 0 && a === name && all[i + 1] === value);
  const thumb = find(find(root, has("id", id)), has("id", "thumb"));
  const { model } = await client.send("DOM.getBoxModel", { nodeId: thumb.nodeId });
  const [left, top, right, , , bottom] = model.border;
  return { left, top, right, bottom };
}

// The two handles, with the colour and the radius of the ring that is drawn, and how
// far above its middle nothing else has that colour: those are --scenario, in which
// the track is too, and --ink of web/costshare.css.
const handles = [
  { id: "cs-pay", keys: ["PageUp", "End", "Home"], colour: [0xd9, 0x48, 0x0f], radius: 14, above: 4 },
  { id: "cs-day", keys: ["PageDown", "Home", "End"], colour: [0x14, 0x18, 0x1f], radius: 10, above: 0 },
];

// Of a window of 1280 px that is zoomed by a browser, a page sees just this: a
// width and a pixel ratio.
const zoomed = [0.67, 1.5, 4].map(zoom => ({ ratio: zoom, width: Math.round(1280 / zoom) }));

const sharp = [{ ratio: 1, width: 760 }, { ratio: 2, width: 375 }, { ratio: 3, width: 760 }];

for (const { ratio, width } of [...sharp, ...zoomed]) {
  test(`at ratio ${ratio} and ${width} px handles and stops are pressed where they are drawn`, async t => {
    const page = await live(t, "", { width, deviceScaleFactor: ratio });
    for (const of of handles) for (const key of of.keys) {
      await page.locator("#" + of.id).press(key);
      await settled(page);
      await page.evaluate(() => document.activeElement.blur());
      await rested(page);
      await handleIsDrawn(page, of, ratio);
    }
    await stopsAreDrawn(page, ratio);
  });
}

const opened = {
  async "is there"(t) {
    const page = await visit(t, "", { prepare: withheld().prepare });
    await page.locator("#cs-pay").waitFor();
    return page;
  },
  async "hears of it"(t) {
    const page = await live(t);
    await page.evaluate(() => {
      for (const type of ["keydown", "keyup", "input", "change", "focusout"]) window.addEventListener(type, e => e.stopImmediatePropagation(), true);
    });
    return page;
  },
};

for (const [when, open] of Object.entries(opened)) {
  test(`a handle is where it was moved to before the program ${when}, and there is one`, async t => {
    const page = await open(t);
    const before = await page.locator("#cs-lead").innerText();
    for (const of of handles) {
      const slider = page.locator("#" + of.id), value = await slider.inputValue();
      await slider.evaluate(s => { s.step = (s.max - s.min) / 10; });
      for (let i = 0; i < 3; i++) await slider.press("ArrowLeft");
      await slider.evaluate(s => s.blur());
      assert.notEqual(await slider.inputValue(), value);
      await handleIsDrawn(page, of, 1);
    }
    assert.equal(await page.locator("#cs-lead").innerText(), before, "the program has not heard");
  });
}

test("a page that has lost its canvas has one handle, after it was printed too", async t => {
  const page = await live(t);
  await lose(page);
  await page.locator(".still.now").waitFor();
  const heard = async () => {
    await settled(page);
    await page.evaluate(() => document.activeElement.blur());
    await handleIsDrawn(page, handles[0], 1);
  };
  await page.locator("#cs-pay").press("PageUp");
  await heard();
  await page.evaluate(() => {
    for (const type of ["beforeprint", "afterprint"]) window.dispatchEvent(new Event(type));
    window.addEventListener("input", e => e.stopImmediatePropagation(), true); // so that the picture stays
  });
  await page.locator("#cs-pay").evaluate(s => { s.value = s.max; });
  await handleIsDrawn(page, handles[0], 1);
});

test("a drawn button with the focus has its ring, and its words once", async t => {
  const page = await live(t);
  const stop = page.locator("button[id^=cs-stop-]").first();
  await page.locator("#cs-pay").focus();
  for (let i = 0; i < 60 && !await stop.evaluate(s => s === document.activeElement); i++) await page.keyboard.press("Tab");
  assert.deepEqual(await stop.evaluate(s => [s.matches(":focus-visible"), getComputedStyle(s).opacity, getComputedStyle(s).color]), [true, "1", "rgba(0, 0, 0, 0)"]);
});

// Only pixels that something covers wholly have its colour: where they are larger
// than CSS pixels, up to three of them are lost at edges that bend, and one more
// where the row that is measured stands that much higher, where a ring is narrower.
const edgeAt = ratio => ratio < 1 ? 4 / ratio : near;

async function handleIsDrawn(page, { id, colour, radius, above }, ratio) {
  const box = await boxOf(page.locator("#" + id)), real = await handle(page, id);
  const high = radius + 2;
  const [ring] = await inked(page, [{ x: box.x, y: box.y + box.height / 2 - high, width: box.width, height: high - above }], colour, ratio < 1 ? 60 : 8); // where pixels are large, none is covered wholly
  const chord = 2 * Math.sqrt(radius ** 2 - above ** 2); // the ring's, at this height
  const middle = (ring.left + ring.right) / 2, of = (real.left + real.right) / 2;
  assert.ok(Math.abs(middle - of) <= near, `${id} is drawn around ${middle} (${ring.left} to ${ring.right}), and pressed around ${of}`);
  const edge = edgeAt(ratio);
  assert.ok(Math.abs(ring.right - ring.left - chord) <= edge, `${id} is ${ring.right - ring.left} px wide, not ${chord}`);
  assert.ok(Math.abs(real.right - real.left - 28) <= near, `${id} can be pressed on ${real.right - real.left} px`);
  assert.ok(Math.abs(ring.top - ((real.top + real.bottom) / 2 - radius)) <= edge, `${id} is drawn from ${ring.top}, and pressed from ${real.top} to ${real.bottom}`);
}

async function stopsAreDrawn(page, ratio) {
  const stops = await page.locator("button[id^=cs-stop-]").all();
  const boxes = await Promise.all(stops.map(boxOf)), apart = 4; // less than there is between two names
  const inks = await inked(page, boxes.map(box => ({ x: Math.max(box.x - apart, 0), y: box.y, width: box.width + 2 * apart, height: box.height })));
  const edge = edgeAt(ratio);
  for (const [i, box] of boxes.entries()) {
    const ink = inks[i], name = await stops[i].innerText();
    assert.ok(Math.abs(ink.left - box.x) <= edge, `${name} is drawn from ${ink.left}, and pressed from ${box.x}`);
    assert.ok(Math.abs(ink.right - box.x - box.width) <= edge, `${name} is drawn to ${ink.right}, and pressed to ${box.x + box.width}`);
    assert.ok(ink.top >= box.y - edge && ink.bottom <= box.y + box.height + edge, `${name} is drawn outside`);
  }
}
