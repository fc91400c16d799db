// What an editor meets: the builder with its snippets, and the articles that
// show how it looks.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { proxied } from "./proxy.js";
import { site, visit } from "./site.js";

const snippet = (page, id) => page.locator("#" + id).inputValue();
const on = (page, id) => page.waitForFunction(id => document.getElementById(id).shadowRoot?.querySelector("iframe.on"), id);
const choose = async (page, values) => {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`[name=${name}]`);
    if (await field.evaluate(e => e.localName === "select")) await field.selectOption(value);
    else await field.fill(value);
  }
  await page.locator("h1").click();
};
// paste puts a snippet into a bare page of another site.
async function paste(t, snippet, options) {
  const address = await proxied(t, { headers: () => {}, pages: { "/article": `<!doctype html><title>An article</title><link rel="icon" href="data:,"><p>Text.</p>${snippet}<p>More.</p>` } });
  return visit(t, "", { address, path: "article", ...options });
}

test("the builder writes a snippet that works where it is pasted", async t => {
  const page = await visit(t, "", { path: "builder/", width: 1280 });
  await choose(page, { asof: "2018-12-28", pay: "1.3tn", theme: "dark" });
  await on(page, "phone");
  await page.waitForFunction(() => document.getElementById("script").value.includes("339.8 billion")); // 1,300 less 960.2
  await page.waitForFunction(() => { // it keeps as much free as the calculator has
    const [, least] = /min-height:(\d+)px/.exec(document.getElementById("script").value);
    return Math.abs(least - document.getElementById("phone").getBoundingClientRect().height) <= 1;
  });
  const code = await snippet(page, "script");
  const [, src, integrity] = /src="([^"]+)" integrity="([^"]+)" crossorigin="anonymous"/.exec(code);
  const body = Buffer.from(await (await fetch(src)).arrayBuffer());
  assert.match(src, /embed\.[0-9a-f]{16}\.js$/);
  assert.equal(integrity, "sha384-" + createHash("sha384").update(body).digest("base64"));

  const article = await paste(t, code, { width: 375 });
  await article.waitForFunction(() => document.querySelector("cost-share").shadowRoot?.querySelector("iframe.on"));
  assert.match(await article.locator("cost-share").evaluate(e => e.toSentence()), /₩339\.8 billion/);

  const plain = await paste(t, await snippet(page, "plain"), { width: 375 });
  const frame = plain.frameLocator("iframe");
  await frame.locator("#cs-lead").filter({ hasText: "₩339.8 billion" }).waitFor();
  const title = await plain.locator("iframe").getAttribute("title");
  assert.ok(title);
});

test("it chooses the rule, and guessing first, which no snippet answers", async t => {
  const page = await visit(t, "", { path: "builder/", width: 1280 });
  await choose(page, { asof: "2018-12-28", rule: "flat" });
  await page.waitForFunction(() => /rule="flat"[^]*₩4\.892 trillion|rule="flat"[^]*4\.892tn/.test(document.getElementById("script").value)); // 5 x 978.4
  await choose(page, { mode: "guess" });
  for (const id of ["script", "plain"]) assert.doesNotMatch(await snippet(page, id), /₩|<img/, id);
  assert.match(await snippet(page, "script"), /mode="guess"/);
  await page.waitForFunction(() => { const { state } = document.getElementById("phone"); return state.mode === "guess" && state.rule === "flat"; });
});

test("an amount that is none is said to be none", async t => {
  const page = await visit(t, "", { path: "builder/", width: 1280 });
  await choose(page, { pay: "lots" });
  await page.locator("#problem").filter({ hasText: "pay cannot be used" }).waitFor();
});

test("the check is green on the builder's own page", async t => {
  const page = await visit(t, "", { path: "builder/", width: 1280 });
  for (const id of ["phone", "column"]) await page.locator("#" + id).evaluate(e => e.toSentence()); // nothing grows any more
  await page.getByRole("button", { name: "Check this page" }).press("Enter"); // a click may hit a frame that was there before it scrolled
  await page.locator("#checks li").first().waitFor();
  assert.deepEqual(await page.locator("#checks .bad").allInnerTexts(), []);
  assert.ok(await page.locator("#checks .good").count() >= 7);
});

test("the article of 1 October 2018 shows its day", async t => {
  const page = await visit(t, "", { path: "demo/2018-10-01/", width: 375 });
  await page.waitForFunction(() => document.querySelector("cost-share").shadowRoot?.querySelector("iframe.on"));
  const state = await page.locator("cost-share").evaluate(e => e.reset());
  assert.equal(state.asof, "2018-10-01");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375, "nothing stands out");
});

// 2018 by pay-2018-total; 1,300 less 960.2; $1.6bn.
test("the story of 28 December 2018 moves as it is scrolled", async t => {
  const page = await visit(t, "", { path: "demo/2018-12-28/" });
  await page.waitForFunction(() => document.querySelector("cost-share").shadowRoot?.querySelector("iframe.on"));
  const frame = page.frames()[1], said = text => frame.locator("#cs-lead").filter({ hasText: text }).waitFor();
  const steps = page.locator(".step");
  await steps.nth(0).scrollIntoViewIfNeeded();
  await said("For 2018 Seoul agreed to pay ₩960.2 billion");
  for (const [i, text] of [[2, "₩339.8 billion more"], [3, "$1.6 billion|₩1.806"], [4, "as much as in 2018"]]) {
    await steps.nth(i).evaluate(e => e.scrollIntoView({ block: "center" }));
    await said(new RegExp(text));
  }
});
