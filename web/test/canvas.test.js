import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, canvas, colours, drawing, framed, frames, live, rested, settled, slider } from "./site.js";

test("the canvas draws, and without it the drawing's box is empty", async t => {
  const page = await live(t);
  const box = await boxOf(drawing(page));
  assert.ok(await colours(page, box) > 20, "a picture has many colours");
  await canvas(page).evaluate(c => c.style.setProperty("visibility", "hidden", "important"));
  await page.locator("#cs-amount, .placed.slider").evaluateAll(all => { for (const e of all) e.style.setProperty("visibility", "hidden", "important"); }); // the controls that are seen
  assert.equal(await colours(page, box), 1, "only the paper is left");
});

test("the canvas is nobody's but the eye's", async t => {
  const page = await live(t);
  const seen = await canvas(page).evaluate(c => ({
    hidden: c.closest("[aria-hidden=true]") !== null,
    tab: c.tabIndex,
    pointer: getComputedStyle(c).pointerEvents,
    buffer: [c.width, c.height],
    box: [c.clientWidth, c.clientHeight],
  }));
  assert.deepEqual({ hidden: seen.hidden, tab: seen.tab, pointer: seen.pointer }, { hidden: true, tab: -1, pointer: "none" });
  assert.deepEqual(seen.buffer, seen.box, "at ratio 1 a pixel of the buffer is one of the page");
});

test("at ratio 2 the buffer has twice the pixels", async t => {
  const page = await live(t, "", { deviceScaleFactor: 2 });
  const [w, h, cw, ch] = await canvas(page).evaluate(c => [c.width, c.height, c.clientWidth, c.clientHeight]);
  assert.deepEqual([w, h], [2 * cw, 2 * ch]);
});

test("a frame takes no more than four draw calls, however much is drawn", async t => {
  const page = await live(t, "", {
    prepare: page => page.addInitScript(() => {
      window.calls = []; // of each frame, by its number
      for (const name of ["drawElements", "drawArrays"]) {
        const draw = WebGL2RenderingContext.prototype[name];
        WebGL2RenderingContext.prototype[name] = function (...args) {
          const frame = performance.getEntriesByName("costshare:frame").length; // its mark comes before it is drawn
          window.calls[frame] = (window.calls[frame] ?? 0) + 1;
          return draw.apply(this, args);
        };
      }
    }),
  });
  await rested(page);
  for (const act of [() => slider(page).press("PageUp"), () => page.locator("#cs-zoom-in").click(), () => slider(page).press("Home")]) {
    const before = await frames(page);
    await act();
    await framed(page, before);
    await rested(page);
    const calls = await page.evaluate(before => window.calls.slice(before + 1), before);
    assert.equal(calls.length, await frames(page) - before);
    for (const n of calls) assert.ok(n > 0 && n <= 4, `${calls} calls in ${calls.length} frames`);
  }
});

test("who does nothing costs nothing", async t => {
  const page = await live(t);
  await idle(page);
  await slider(page).press("ArrowRight");
  await settled(page);
  await idle(page);
});

// idle lets the last frames come, then says that none follows in a second.
async function idle(page) {
  await page.waitForFunction(() => {
    const last = performance.getEntriesByName("costshare:frame").at(-1);
    return last && performance.now() - last.startTime > 500;
  });
  const before = await frames(page);
  const start = await page.evaluate(() => performance.now());
  await page.waitForFunction(from => performance.now() - from > 1000, start, { polling: 100 });
  assert.equal(await frames(page), before, "frames are drawn though nothing happens");
}
