import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, drawing, live, settled, slider } from "./site.js";

const scrolled = page => page.waitForFunction(() => scrollY > 50);

test("the wheel over the widget scrolls the page", async t => {
  const page = await live(t, "", { height: 500 });
  for (const where of [drawing(page), slider(page)]) {
    await page.evaluate(() => scrollTo(0, 0));
    const box = await boxOf(where);
    await page.mouse.move(box.x + box.width / 2, Math.min(box.y + box.height / 2, 480));
    const value = await slider(page).inputValue();
    await page.mouse.wheel(0, 200);
    await scrolled(page);
    assert.equal(await slider(page).inputValue(), value);
  }
});

// swipe moves a finger up or down.
async function swipe(page, { x, y }, distance) {
  const client = await page.context().newCDPSession(page);
  const touch = (type, ...touchPoints) => client.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", { x, y });
  for (let done = 0; Math.abs(done) < Math.abs(distance); done += Math.sign(distance) * 10) await touch("touchMove", { x, y: y + done });
  await touch("touchEnd");
}

for (const name of ["drawing", "slider"]) {
  test(`a swipe that starts on the ${name} scrolls the page`, async t => {
    const page = await live(t, "", { width: 375, height: 640, hasTouch: true, isMobile: true });
    const where = name === "drawing" ? drawing(page) : slider(page);
    await where.evaluate(e => e.scrollIntoView({ block: "center" }));
    const box = await boxOf(where);
    const before = await page.evaluate(() => scrollY);
    const value = await slider(page).inputValue();
    await swipe(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, -150);
    await page.waitForFunction(from => scrollY > from + 50, before);
    await settled(page);
    assert.equal(await slider(page).inputValue(), value, "and the amount stays");
  });
}

test("the page is as long as what it says", async t => {
  const page = await live(t);
  const [page_, main] = await page.evaluate(() => [document.documentElement.scrollHeight, document.getElementById("costshare").offsetHeight]);
  assert.ok(page_ <= Math.max(main, 900) + 32, `${page_} px for ${main} px`);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 760, "nothing sticks out sideways");
});
