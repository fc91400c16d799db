// What the page keeps after it was used.
import assert from "node:assert/strict";
import { test } from "node:test";
import { live } from "./site.js";

test("five hundred moves leave the scripts' memory within a megabyte, and no listener more", async t => {
  const page = await live(t);
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const moved = times => page.evaluate(async times => {
    const slider = document.getElementById("cs-pay");
    for (let i = 1; i <= times; i++) {
      slider.value = (7 * i) % slider.max;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      if (i % 10 === 0) await new Promise(done => requestAnimationFrame(done));
    }
    performance.clearMarks(); // which the test itself asked for
    performance.clearMeasures();
  }, times);
  const held = async () => {
    await client.send("HeapProfiler.collectGarbage");
    const of = Object.fromEntries((await client.send("Performance.getMetrics")).metrics.map(m => [m.name, m.value]));
    return { heap: of.JSHeapUsedSize, listeners: of.JSEventListeners, nodes: of.Nodes };
  };
  await moved(100); // what is made once is made
  const before = await held();
  await moved(500);
  const after = await held();
  t.diagnostic(`${((after.heap - before.heap) / 1e3).toFixed(0)} kB more of ${(before.heap / 1e6).toFixed(1)} MB`);
  assert.ok(after.heap - before.heap < 1e6, `${after.heap - before.heap} bytes more`);
  assert.equal(after.listeners, before.listeners);
  assert.ok(after.nodes - before.nodes < 200, `${after.nodes - before.nodes} nodes more`);
});
