import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, canvas, colours, drawing, frames, live, settled, slider } from "./site.js";

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
      window.calls = 0;
      for (const name of ["drawElements", "drawArrays"]) {
        const draw = WebGL2RenderingContext.prototype[name];
        WebGL2RenderingContext.prototype[name] = function (...args) {
          window.calls++;
          return draw.apply(this, args);
        };
      }
    }),
  });
  const taken = async act => {
    await settled(page);
    const before = await frames(page);
    await page.evaluate(() => { window.calls = 0; });
    await act();
    await settled(page);
    return page.evaluate(drawn => window.calls / drawn, await frames(page) - before);
  };
  for (const act of [() => slider(page).press("PageUp"), () => page.locator("#cs-zoom-in").click(), () => slider(page).press("Home")]) {
    const calls = await taken(act);
    assert.ok(calls > 0 && calls <= 4, `${calls} calls a frame`);
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
