// The state is in the address, and stays when the program comes or goes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, boxOf, drawing, goTo, interactive, lead, live, notices, rested, settled, slider, visit, withheld } from "./site.js";

async function shown(page) {
  await settled(page);
  await page.evaluate(() => document.activeElement.blur());
  await rested(page);
  return {
    said: await lead(page).innerText(),
    picture: await page.screenshot({ clip: await boxOf(drawing(page)) }),
  };
}

const states = ["asof=2018-12-28", "year=2018", "pay=$5bn", "pay=%2B50%25", "pay=2x", "years=3", "rule=1.5", "rate=1125.28", "asof=2018-12-28&def=total-2014", "theme=dark"];

test("a state comes back with a reload", async t => {
  const page = await live(t);
  for (const query of states) await t.test(query, async () => {
    await goTo(page, query + "&nobodys=1");
    assert.equal(await notices(page).count(), 0, "unknown keys are silent, ours are taken");
    await page.evaluate(() => { window.seen.addresses = []; });
    // A step there and back writes the address anew, out of the state.
    if (!/pay|year=/.test(query)) {
      await slider(page).press("ArrowRight");
      await page.waitForFunction(() => window.seen.addresses.length > 0);
      for (const part of query.split("&")) assert.ok((await page.evaluate(() => location.search)).includes(part), `${part} is lost`);
    }
    const before = await shown(page);
    await page.reload();
    await interactive(page);
    const again = await shown(page);
    assert.equal(again.said, before.said);
    // The browser lays the edge of the field on fractions of a pixel.
    assert.equal(await apart(before.picture, again.picture, 2), 0);
    assert.ok(page.url().includes("nobodys=1"));
    assert.equal(await notices(page).count(), 0);
  });
});

test("the focus, what is typed and the address stay when the program comes", async t => {
  const { release, prepare } = withheld();
  const page = await visit(t, "years=3&measure=1&utm_source=paper", {
    prepare,
  });
  const field = page.locator("#cs-amount");
  await field.fill("2tn");
  await field.evaluate(f => { f.setSelectionRange(1, 2); f.first = true; });
  const before = await page.evaluate(() => location.search);
  release();
  await interactive(page);
  await rested(page);
  const now = await field.evaluate(f => ({ value: f.value, from: f.selectionStart, to: f.selectionEnd, first: f.first, focus: document.activeElement === f }));
  assert.deepEqual(now, { value: "2tn", from: 1, to: 2, first: true, focus: true });
  assert.equal(await page.evaluate(() => location.search), before);
  await field.press("Enter");
  await lead(page).filter({ hasText: "₩2 trillion" }).waitFor();
  await page.waitForFunction(() => location.search.includes("pay=2000000000000"));
  for (const part of ["years=3", "utm_source=paper"]) assert.ok(page.url().includes(part), part);
});

test("what was pressed before the program came is pressed", async t => {
  const { release, prepare } = withheld();
  const page = await visit(t, "asof=2018-12-28&measure=1", {
    prepare,
  });
  const before = await lead(page).innerText();
  for (let i = 0; i < 2; i++) await page.locator("#cs-asof-earlier").click();
  release();
  await interactive(page);
  await rested(page);
  await page.waitForFunction(() => /asof=/.test(location.search) && !location.search.includes("2018-12-28"));
  const now = new URL(page.url()).searchParams.get("asof"), text = await lead(page).innerText();
  const twice = await live(t, "asof=2018-12-28");
  for (let i = 0; i < 2; i++) await twice.locator("#cs-asof-earlier").click();
  await rested(twice);
  assert.equal(now, new URL(twice.url()).searchParams.get("asof"));
  assert.equal(text, await lead(twice).innerText());
  assert.notEqual(now, "2018-12-28", before);
});

test("who does nothing for 5 seconds costs no frame, no drawing and under 1% of the page's thread", async t => {
  const page = await live(t, "", {
    prepare: page => page.addInitScript(() => {
      window.submits = 0;
      for (const name of ["drawElements", "drawArrays", "clear"]) {
        const does = WebGL2RenderingContext.prototype[name];
        WebGL2RenderingContext.prototype[name] = function (...args) { window.submits++; return does.apply(this, args); };
      }
    }),
  });
  await slider(page).press("ArrowRight");
  await settled(page);
  await rested(page);
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const counts = async () => ({
    frames: await page.evaluate(() => performance.getEntriesByName("costshare:frame").length),
    submits: await page.evaluate(() => window.submits),
    busy: (await client.send("Performance.getMetrics")).metrics.find(m => m.name === "TaskDuration").value,
  });
  const before = await counts();
  assert.ok(before.submits > 0, "it drew before");
  await page.evaluate(() => new Promise(done => setTimeout(done, 5000)));
  const after = await counts();
  assert.equal(after.frames, before.frames, "frames are drawn");
  assert.equal(after.submits, before.submits, "something is drawn");
  assert.ok(after.busy - before.busy < 0.05, `the thread was busy for ${after.busy - before.busy} s of 5`);
});

test("an amount that was typed and left before the program came is taken", async t => {
  const { release, prepare } = withheld();
  const page = await visit(t, "measure=1", { prepare });
  await page.locator("#cs-amount").fill("2tn");
  await slider(page).focus();
  release();
  await interactive(page);
  await lead(page).filter({ hasText: "₩2 trillion" }).waitFor();
  await page.waitForFunction(() => location.search.includes("pay=2000000000000"));
});
