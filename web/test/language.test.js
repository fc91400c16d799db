// In which language the reader is spoken to, and what is loaded for that.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lead, live, settled, slider } from "./site.js";

const korean = page => page.asked.filter(a => a.includes("-ko.")).map(a => new URL(a).pathname.replace(/\.[0-9a-f]{16}\./, ".")).sort();
const hangul = /[가-힣]/;

test("an English reader loads nothing of Korean, until she asks for it; then nothing else changes", async t => {
  const page = await live(t, "asof=2018-12-28");
  assert.deepEqual(korean(page), []);
  await slider(page).press("PageUp");
  await settled(page);
  await page.waitForFunction(() => location.search.includes("pay="));
  const pay = await page.evaluate(() => new URLSearchParams(location.search).get("pay"));
  const value = await slider(page).inputValue();
  await page.locator("#cs-lang").click();
  await page.waitForFunction(() => /[가-힣]/.test(document.getElementById("cs-lead").textContent));
  assert.deepEqual(korean(page).filter(name => !name.endsWith(".woff2")), ["/CostshareSans-Bold-ko.ttf", "/CostshareSans-Regular-ko.ttf", "/texts-ko.csv"]);
  assert.equal(await slider(page).inputValue(), value);
  await page.waitForFunction(() => location.search.includes("lang=ko"));
  assert.equal(await page.evaluate(() => new URLSearchParams(location.search).get("pay")), pay);
  assert.equal(await page.locator("#costshare").getAttribute("lang"), "ko");
  const loaded = page.asked.length;
  await page.locator("#cs-lang").click();
  await page.waitForFunction(() => !/[가-힣]/.test(document.getElementById("cs-lead").textContent));
  await page.locator("#cs-lang").click();
  await page.waitForFunction(() => /[가-힣]/.test(document.getElementById("cs-lead").textContent));
  assert.equal(page.asked.length, loaded, "they are fetched once");
});

for (const [who, query, options] of [
  ["the address", "lang=ko", { locale: "en-GB" }],
  ["the browser", "", { locale: "ko-KR" }],
]) {
  test(`Korean as ${who} says`, async t => {
    const page = await live(t, query, options);
    assert.match(await lead(page).innerText(), hangul);
  });
}

test("English as the address says, in a Korean browser", async t => {
  const page = await live(t, "lang=en", { locale: "ko-KR" });
  assert.doesNotMatch(await lead(page).innerText(), hangul);
});
