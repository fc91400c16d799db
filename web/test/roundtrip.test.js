// Whatever a reader sets is in the address, and the address alone brings back the
// same words, the same values and the same picture.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { apart, goTo, interactive, live, rested, settled } from "./site.js";

// What stands on the page: all its words, the values of its inputs, its picture.
async function shown(page) {
  await settled(page);
  await page.evaluate(() => document.activeElement.blur());
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await rested(page);
  const said = await page.evaluate(() => ({
    words: document.getElementById("costshare").textContent,
    values: [...document.querySelectorAll("#costshare input, #costshare select")].map(e => e.id + "=" + (e.type === "checkbox" || e.type === "radio" ? e.checked : e.value)),
  }));
  return { ...said, picture: await page.locator("#costshare .drawing").screenshot({ animations: "disabled" }) };
}

const plain = "asof=2018-12-28";
const press = id => page => page.locator("#cs-" + id).click();
const pick = (id, value) => page => page.locator("#cs-" + id).selectOption(value);
const type = (id, text) => async page => {
  await page.locator("#cs-" + id).fill(text);
  await page.locator("#cs-" + id).press("Enter");
};
const inside = (panel, act) => async page => {
  await page.locator(`#cs-${panel}-summary`).click();
  await act(page);
};

// The keys of the address that each control writes.
const controls = [
  ["the slider", ["pay"], page => page.locator("#cs-pay").press("PageUp")],
  ["a mark on the slider", ["pay"], press("stop-1300000000000")],
  ["the amount", ["pay"], type("amount", "$1bn")],
  ["what is asked", ["ask"], async page => {
    await page.locator("#cs-sets").selectOption({ index: 2 });
    await type("amount", "50bn")(page);
  }],
  ["the years", ["years"], pick("key-years", "3")],
  ["the growth rule", ["rule"], page => page.locator("#cs-key-rule").selectOption({ index: 1 })],
  ["the part of labour", ["parts"], inside("split", type("part-labour", "400bn"))],
  ["how the whole is counted", ["def"], inside("counts", press("counts-total-2014-choose"))],
  ["the currency", ["cur"], inside("money", page => page.locator("#cs-key-cur").selectOption({ index: 1 }))],
  ["the rate", ["rate"], inside("money", page => page.locator("#cs-key-rate").selectOption({ index: 1 }))],
  ["a rate of one's own", ["rate"], inside("money", type("own-rate", "1100"))],
  ["the prices", ["prices"], inside("money", page => page.locator("#cs-key-prices").selectOption({ index: 3 }))],
  ["how many soldiers", ["troops"], inside("soldiers", press("soldiers-counted-choose"))],
  ["an assumption", ["assume"], inside("assumed", type("own-assume", "2.5"))],
  ["a scenario kept", ["pin"], async page => {
    await press("stop-1300000000000")(page);
    await inside("compare", press("compare-keep"))(page);
  }],
  ["an earlier day", ["asof"], press("asof-earlier")],
  ["a day that is typed", ["asof"], type("own-asof", "2018-10-01")],
  ["what happened since", ["since"], press("since-show")],
  ["the language", ["lang"], press("lang")],
];

// What no control of the page writes: an article or an address sets it.
const given = ["year", "theme", "mode", "guess", "v"];

test("each control's state comes back from the address alone", async t => {
  const written = new Set();
  const page = await live(t, plain, { width: 375 });
  for (const [name, keys, act] of controls) {
    await t.test(name, async () => {
      await goTo(page, plain);
      const before = new URLSearchParams(new URL(page.url()).search);
      await act(page);
      await page.waitForFunction(([key, was]) => new URLSearchParams(location.search).get(key) !== was, [keys[0], before.get(keys[0])]);
      const done = await shown(page), query = new URLSearchParams(new URL(page.url()).search);
      for (const [key, value] of query) if (value !== before.get(key)) written.add(key);
      await page.reload();
      await interactive(page);
      const again = await shown(page);
      assert.equal(again.words, done.words);
      assert.deepEqual(again.values, done.values);
      // The browser lays the edge of the field on fractions of a pixel.
      assert.equal(await apart(done.picture, again.picture, 2), 0);
      if (keys[0] === "lang") await press("lang")(page);
    });
  }
  const table = readFileSync(new URL("../../engine/widget/state.go", import.meta.url), "utf8");
  const keys = [...table.matchAll(/^\t\t\{"(\w+)", "[^"]*", read/gm)].map(found => found[1]);
  assert.ok(keys.length > 15, `the table of keys was read: ${keys}`);
  assert.deepEqual(keys.filter(key => !written.has(key) && !given.includes(key)), [], "keys that no control was seen to write");
});
