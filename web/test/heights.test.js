// What snippets and articles keep free for the calculator is what it takes on a
// phone, 343 px wide.
import assert from "node:assert/strict";
import { test } from "node:test";
import { live, visit } from "./site.js";

const phone = 343;
const tall = page => page.evaluate(() => document.documentElement.getBoundingClientRect().height);

for (const day of ["2018-10-01", "2018-12-28"]) {
  test(`the article of ${day}`, async t => {
    const page = await visit(t, "", { path: `demo/${day}/`, width: phone + 32 });
    const element = page.locator("cost-share"), kept = Number(/min-height:(\d+)px/.exec(await element.getAttribute("style"))[1]);
    await element.evaluate(e => e.toSentence());
    assert.equal(await element.evaluate(e => e.getBoundingClientRect().width), phone);
    const takes = await tall(page.frames()[1]);
    assert.ok(Math.abs(kept - takes) <= 8, `it keeps ${kept} px, the calculator takes ${takes}`);
  });
}

// The copied code is of a fixed height, whatever is shown: no less than it takes,
// and little more.
for (const [path, query] of [["", ""], ["ko.html", ""], ["2018-12-28.html", "pay=1.3tn"], ["2018-12-28-ko.html", "pay=1.3tn"]]) {
  test(`the code that ${path || "the page"} ${query} hands out`, async t => {
    const page = await live(t, query, { path, width: phone, prepare: page => page.addInitScript(() => {
      navigator.clipboard.writeText = async text => { window.copied = text; };
    }) });
    const takes = await tall(page);
    await page.locator("#cs-take > summary").click();
    await page.locator("#cs-take-embed").click();
    await page.waitForFunction(() => window.copied);
    const code = await page.evaluate(() => window.copied), kept = Number(/ height="(\d+)"/.exec(code)[1]);
    assert.ok(kept >= takes && kept <= takes + 130, `it keeps ${kept} px, the calculator takes ${takes}`);
    assert.match(code, /<iframe [^>]*><a href="[^"]+">[^<]+<\/a><\/iframe>$/);
  });
}
