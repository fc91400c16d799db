// The pages as reader modes and feed readers show them: by the script that
// Firefox has for that.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { live, visit } from "./site.js";

const script = readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8").replace(/if \(typeof module[^]*$/, "");

// read is what is left of a page: its title, its texts and its tables.
const read = page => page.evaluate(`(() => { ${script}
  const article = new Readability(document.cloneNode(true)).parse();
  const left = new DOMParser().parseFromString(article.content, "text/html");
  return {
    title: article.title,
    text: left.body.textContent,
    cells: [...left.querySelectorAll("#cs-payments-table :is(th, td)")].map(c => c.textContent),
    links: [...left.querySelectorAll("a")].map(a => a.href),
  };
})()`);

const stands = page => page.evaluate(() => ({
  title: document.querySelector("h1").textContent,
  lead: document.getElementById("cs-lead").textContent,
  cells: [...document.querySelectorAll("#cs-payments-table :is(th, td)")].map(c => c.textContent),
  others: [...document.querySelectorAll(".tries .lead")].map(e => e.textContent),
}));

for (const [name, open] of [
  ["in English", t => visit(t, "", { javaScriptEnabled: false })],
  ["in Korean", t => visit(t, "", { path: "ko.html", javaScriptEnabled: false })],
  ["of 28 December 2018", t => visit(t, "", { path: "2018-12-28.html", javaScriptEnabled: false })],
  ["with its program, moved", t => live(t, "asof=2018-12-28&pay=1.3tn")],
]) {
  test(`${name}: title, sentence and table are left, and no other scenario`, async t => {
    const page = await open(t), { title, lead, cells, others } = await stands(page), left = await read(page);
    assert.ok(lead.length > 30 && cells.length > 100);
    assert.equal(left.title, title);
    assert.ok(left.text.includes(lead), left.text.slice(0, 300));
    assert.deepEqual(left.cells, cells);
    assert.deepEqual(others.filter(o => left.text.includes(o)), []);
  });
}

for (const day of ["2018-10-01", "2018-12-28"]) {
  test(`the article of ${day} keeps its words, and the way to the calculator`, async t => {
    const page = await visit(t, "", { path: `demo/${day}/`, javaScriptEnabled: false }), left = await read(page);
    assert.equal(left.title, await page.locator("h1").textContent());
    for (const text of await page.locator("main > p:not(.dateline)").allTextContents()) assert.ok(left.text.includes(text), text);
    assert.ok(left.links.includes(new URL(`/${day}.html`, page.url()).href), left.links.join());
  });
}
