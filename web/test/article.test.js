// The page in the frame of an article that trusts it with nothing but scripts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { interactive, site, visit } from "./site.js";

const most = 60; // tab stops

const article = `<!doctype html><html lang="en"><title>An article</title>
<p><a href="#" id="before">before</a></p>
<iframe src="/?measure=1" title="Costshare" sandbox="allow-scripts" width="700" height="1000"></iframe>
<p><a href="#" id="after">after</a></p><p style="height: 3000px"></p></html>`;

async function read(t) {
  const page = await visit(t, "", {
    path: "article",
    prepare: page => page.route("**/article", route => route.fulfill({ contentType: "text/html", body: article })),
  });
  const frame = page.frames()[1];
  await interactive(frame);
  return { page, frame };
}

test("it lives in a sandboxed frame", async t => {
  const { page, frame } = await read(t);
  assert.equal(await frame.evaluate(() => origin), "null", "the frame has an origin of its own");
  const before = await frame.locator("#cs-lead").innerText();
  await frame.locator("#cs-pay").press("ArrowRight");
  await frame.waitForFunction(was => document.getElementById("cs-lead").innerText !== was, before);
  await frame.waitForFunction(() => location.search.includes("pay="));
  assert.equal(page.url(), site.address + "article");
});

// focused is the id of what has the keyboard, in the frame or around it.
async function focused(page, frame) {
  const id = await page.evaluate(() => document.activeElement.tagName === "IFRAME" ? "" : document.activeElement.id || "none");
  return id || frame.evaluate(() => document.activeElement.id || document.activeElement.tagName);
}

for (const [name, key, from, to] of [["Tab", "Tab", "before", "after"], ["Shift-Tab", "Shift+Tab", "after", "before"]]) {
  test(`${name} gets in and out`, async t => {
    const { page, frame } = await read(t);
    await page.locator("#" + from).focus();
    const walk = [];
    do {
      await page.keyboard.press(key);
      walk.push(await focused(page, frame));
    } while (walk.at(-1) !== to && walk.length <= most);
    assert.equal(walk.at(-1), to, `after ${walk.length} stops it is still at ${walk.slice(-3)}`);
    assert.ok(walk.includes("cs-pay"), "the slider is reached");
    assert.ok(!walk.includes("CANVAS"), "the canvas is not");
  });
}

test("keys of the article are the article's", async t => {
  const { page, frame } = await read(t);
  const before = await frame.locator("#cs-lead").innerText();
  await page.locator("#before").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("PageDown");
  await page.waitForFunction(() => scrollY > 0);
  assert.equal(await frame.locator("#cs-lead").innerText(), before);
});
