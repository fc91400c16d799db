// What axe-core finds wrong for readers who do not see, and what it cannot judge
// of contrast: nothing, in every state that a reader meets.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { live, settled, visit } from "./site.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// clean runs all rules over a page. Of what axe leaves open only contrast counts:
// it is what must not be left open. It cannot tell what stands behind a text of an
// SVG picture, whose colours engine/scene holds to each other.
async function clean(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations, incomplete } = await axe.run({ exclude: [[".still svg"]] }, { resultTypes: ["violations", "incomplete"] });
    const say = r => r.nodes.map(n => `${r.id}: ${n.target} ${n.failureSummary.replace(/\s+/g, " ")}`);
    return [...violations.flatMap(say), ...incomplete.filter(r => r.id === "color-contrast").flatMap(say)];
  });
  assert.deepEqual(found, []);
}

const openAll = page => page.evaluate(() => { for (const d of document.querySelectorAll("#costshare details")) d.open = true; });

// everything opens all that can be open at once: panels, a card, what the search
// found, what cannot be taken; a scenario is kept by the address.
async function everything(page) {
  await page.locator("#cs-events").focus();
  await page.keyboard.press("ArrowLeft");
  await page.locator("#cs-card").waitFor();
  await page.locator("#cs-amount").fill("lots");
  await page.keyboard.press("Enter");
  await page.locator("#cs-notice-amount").waitFor();
  await openAll(page);
  await page.locator("#cs-find").fill("furlough");
  await page.locator("[id^=cs-found-]").first().waitFor();
  await settled(page);
}

for (const [query, lang] of [["asof=2018-12-28&pin=Double~pay:2x", "English"], ["lang=ko&asof=2018-12-28&pin=Double~pay:2x", "Korean"]]) {
  test(`in ${lang}, as it opens and with all that can be open`, async t => {
    const page = await live(t, query, { width: 375, height: 812 });
    await clean(page);
    await everything(page);
    await clean(page);
  });
}

for (const [name, options] of [["dark", { colorScheme: "dark" }], ["in forced colours", { forcedColors: "active" }], ["with more contrast", { contrast: "more" }]]) {
  test(`${name}, with every panel open`, async t => {
    const page = await live(t, "", options);
    await openAll(page);
    await clean(page);
  });
}

for (const [name, path, query] of [["an answer to guess", "", "mode=guess"], ["before 1992", "", "asof=1991-06-01"]]) {
  test(name, async t => {
    const page = await live(t, query, { path });
    await clean(page);
  });
}

for (const path of ["", "ko.html", "2018-12-28.html", "builder/", "demo/2018-10-01/", "demo/2018-12-28/"]) {
  test(`the page ${path || "index.html"} without scripts`, async t => {
    const page = await visit(t, "", { path, prepare: page => page.route(/\.js$/, route => route.abort()), complaints: true });
    await openAll(page);
    await clean(page);
  });
}
