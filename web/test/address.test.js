import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, lead, live, notices, settled, slider, words } from "./site.js";

for (const [good, ...bad] of [
  ["", "pay=lots", "pay=-1", "years=0", "rule=often", "theme=pink", "asof=soon"],
  ["asof=2018-12-28", "asof=2018-12-28&pay=x"],
  ["asof=1991-01-25", "asof=1950-01-01"],
]) {
  test(`${bad.join(", ")} give the default and a sentence`, async t => {
    const page = await live(t, good);
    assert.equal(await notices(page).count(), 0);
    const plain = await lead(page).innerText();
    for (const query of bad) await t.test(query, () => gives(page, query, plain));
    await t.test("opened", async t => gives(await live(t, bad[0]), undefined, plain));
  });
}

async function gives(page, query, plain) {
  if (query !== undefined) await goTo(page, query);
  assert.ok(await notices(page).first().isVisible());
  assert.match(await notices(page).first().innerText(), /\w+ .*\.$/, "it is a sentence");
  assert.equal(await lead(page).innerText(), plain);
}

test("keys that are not ours are ignored, and kept", async t => {
  const plain = await live(t);
  const page = await live(t, "utm_source=paper&initialWidth=640&fbclid=x");
  assert.equal(await words(page), await words(plain));
  await slider(page).press("ArrowRight");
  await settled(page);
  await page.waitForFunction(() => /[?&]pay=/.test(location.search));
  const query = await page.evaluate(() => location.search);
  for (const kept of ["utm_source=paper", "initialWidth=640", "fbclid=x", "measure=1"]) assert.ok(query.includes(kept), `${query} lost ${kept}`);
});

test("the address of an earlier day shows what was known then", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1300000000000");
  // 960.2bn is pay-2018-total of data/payments.csv; 1.3tn is 35.4% more.
  const sentence = await lead(page).innerText();
  assert.match(sentence, /1\.3 trillion/);
  assert.match(sentence, /35\.4%/);
  assert.equal(await notices(page).count(), 0);
});
