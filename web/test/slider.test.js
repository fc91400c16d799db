import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, canvas, drawing, framed, frames, interactive, lead, live, settled, slider } from "./site.js";

// shown is all that must move together.
async function shown(page) {
  const text = id => page.locator(id).innerText();
  return {
    sentence: await text("#cs-lead"),
    figures: await text("#cs-figures"),
    value: await slider(page).getAttribute("aria-valuetext"),
    picture: (await page.screenshot({ clip: await boxOf(drawing(page)) })).toString("base64"),
  };
}

// moves does something with the slider and says that sentence, figures, value
// and canvas all changed, and the address soon after the last input.
async function moves(page, doing) {
  const before = await shown(page);
  const framesBefore = await frames(page);
  await page.evaluate(() => { window.seen.inputs = []; window.seen.addresses = []; });
  await doing();
  await framed(page, framesBefore);
  await settled(page);
  await page.waitForFunction(() => window.seen.addresses.length > 0);
  const after = await shown(page);
  for (const part of Object.keys(before)) assert.notEqual(after[part], before[part], part + " stays as it was");
  assert.ok(after.sentence.includes(amount(after.value)), `“${after.sentence}” does not say ${amount(after.value)}`);
  const { last, address } = await page.evaluate(() => ({ last: window.seen.inputs.at(-1), address: window.seen.addresses.at(-1) }));
  assert.ok(address.at - last <= 300, `the address follows after ${Math.round(address.at - last)} ms`);
  assert.match(address.query, /[?&]pay=\d+/);
  return { before, after };
}

// amount is the money that a value's words begin with: ₩1.3 trillion.
const amount = words => /^₩[\d.,]*\d(?: trillion| billion| million)?/.exec(words)[0];

test("the first range of the page is the payment", async t => {
  const page = await live(t);
  const first = page.locator("input[type=range]").first();
  assert.equal(await first.getAttribute("id"), "cs-pay");
  assert.match(await first.getAttribute("aria-label"), /pay/i);
  assert.match(await first.getAttribute("aria-valuetext"), /₩/);
});

test("each key moves sentence, figures, canvas and address", async t => {
  const page = await live(t);
  await slider(page).focus();
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"]) {
    await t.test(key, () => moves(page, () => page.keyboard.press(key)));
  }
});

test("a press on the slider moves sentence, figures, canvas and address", async t => {
  const page = await live(t);
  const box = await boxOf(slider(page));
  await moves(page, () => page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2));
});

test("dragging the handle moves them, and the handle stays under the pointer", async t => {
  const page = await live(t);
  const box = await boxOf(slider(page));
  const y = box.y + box.height / 2;
  const share = await slider(page).evaluate(s => (s.value - s.min) / (s.max - s.min));
  const handle = 28; // as wide as web/costshare.css says
  const x = box.x + handle / 2 + share * (box.width - handle);
  const to = box.x + box.width * 0.75;
  await moves(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move((x + to) / 2, y, { steps: 5 });
    await page.mouse.move(to, y, { steps: 5 });
    await page.mouse.up();
  });
  const now = await slider(page).evaluate(s => (s.value - s.min) / (s.max - s.min));
  const stands = box.x + handle / 2 + now * (box.width - handle);
  const step = (box.width - handle) / await slider(page).evaluate(s => s.max - s.min);
  assert.ok(Math.abs(stands - to) <= step, `it stands at ${stands}, the pointer at ${to}`);
});

test("the sentence is busy from the first input until 400 ms after the last", async t => {
  const page = await live(t);
  assert.equal(await lead(page).getAttribute("aria-busy"), "false");
  await slider(page).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
  await settled(page);
  const { inputs, busy } = await page.evaluate(() => window.seen);
  assert.deepEqual(busy.map(b => b.busy), ["true", "false"], "it changes once each way");
  // The upper bounds leave room for frames of a software renderer.
  const begins = busy[0].at - inputs[0], calms = busy[1].at - inputs.at(-1);
  assert.ok(begins >= 0 && begins < 300, `busy ${begins} ms after the first input`);
  assert.ok(calms >= 399 && calms < 800, `calm ${calms} ms after the last input`);
});

test("what the address says is what the slider says, after a reload too", async t => {
  const page = await live(t);
  await slider(page).focus();
  await page.keyboard.press("PageUp");
  await settled(page);
  const before = await lead(page).innerText();
  await page.reload();
  await interactive(page);
  assert.equal(await lead(page).innerText(), before);
});

test("a step is drawn by the same canvas", async t => {
  const page = await live(t);
  await canvas(page).evaluate(c => { window.first = c; });
  await slider(page).press("ArrowRight");
  await settled(page);
  assert.ok(await canvas(page).evaluate(c => c === window.first));
});

// slow is a page on a slow machine, with the focus on its slider.
async function slow(t, query = "") {
  const page = await live(t, query);
  const client = await page.context().newCDPSession(page);
  const throttle = rate => client.send("Emulation.setCPUThrottlingRate", { rate });
  await throttle(20);
  await slider(page).focus();
  return { page, throttle };
}

// learned is when the program has seen from some steps how slow it is.
async function learned(page) {
  for (let i = 0; i < 4; i++) {
    await slider(page).press("ArrowRight");
    await settled(page);
  }
}

test("on a slow machine a frame has the handle where it was moved to, and the next what that means", async t => {
  const { page } = await slow(t);
  await learned(page);
  const before = await lead(page).innerText();
  await page.evaluate(() => window.addEventListener("input", () => requestAnimationFrame(() => {
    window.first = { value: document.getElementById("cs-pay").value, sentence: document.getElementById("cs-lead").innerText };
  }), { once: true }));
  const value = await slider(page).inputValue();
  await slider(page).press("ArrowRight");
  await settled(page);
  const first = await page.evaluate(() => window.first);
  assert.notEqual(first.value, value);
  assert.equal(first.sentence, before);
  assert.notEqual(await lead(page).innerText(), before);
});

test("on a slow machine the last of many quick keys is what is shown", async t => {
  const { page, throttle } = await slow(t);
  const before = Number(await slider(page).inputValue());
  for (let i = 0; i < 15; i++) await page.keyboard.press("ArrowRight");
  await settled(page);
  assert.equal(Number(await slider(page).inputValue()), before + 15, "no key is lost");
  const quick = await shown(page);
  assert.ok(quick.sentence.includes(amount(quick.value)), `“${quick.sentence}” does not say ${amount(quick.value)}`);
  await throttle(1);
  for (const key of ["ArrowRight", "ArrowLeft"]) {
    await page.keyboard.press(key);
    await settled(page);
  }
  assert.deepEqual(await shown(page), quick, "going there step by step shows the same");
});

test("a step that comes while another is about to be shown stays", async t => {
  const { page } = await slow(t, "measure=parts");
  await learned(page);
  await page.evaluate(() => {
    const measure = performance.measure, range = document.getElementById("cs-pay"), values = window.values = [];
    performance.measure = function (name, ...rest) {
      if (name === "costshare:view" && values.length === 0) {
        values.push(range.valueAsNumber);
        range.valueAsNumber++;
        range.dispatchEvent(new Event("input", { bubbles: true }));
      } else if (name === "costshare:page" && values.length === 1) {
        values.push(range.valueAsNumber, document.getElementById("cs-lead").innerText);
      }
      return measure.call(performance, name, ...rest);
    };
  });
  const before = await lead(page).innerText();
  await slider(page).press("ArrowRight");
  await settled(page);
  const [first, second, said] = await page.evaluate(() => window.values);
  assert.equal(second, first + 1, "the handle stays where it was moved to");
  const last = await lead(page).innerText();
  assert.ok(said !== before && said !== last, "the picture of the first step was shown between");
  assert.equal(Number(await slider(page).inputValue()), first + 1);
  assert.ok(last.includes(amount(await slider(page).getAttribute("aria-valuetext"))));
});
