// Scenarios to choose from where no program runs.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { interactive, lead, site, terminal, visit } from "./site.js";

const last = "2026-01-31"; // data.CoversTo
const pages = { "": last, "2018-10-01.html": "2018-10-01", "2018-12-28.html": "2018-12-28" };

// seen is what a reader sees of the chosen scenario.
const seen = page => page.evaluate(() => {
  const visible = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility());
  const text = selector => visible(selector).map(e => e.textContent);
  return {
    lead: text(".lead"), rest: text(".lead + .subtitle, #cs-rest").join(""),
    figures: visible(".figures > .figure").filter(f => !f.closest(".details")).map(f => ["value", "paragraph"].map(part => f.querySelector("." + part).textContent)),
    pictures: visible("svg").map(svg => [...svg.querySelectorAll("path, rect, line, text")].filter(e => e.getClientRects().length).map(e => e.outerHTML).join("")),
    moved: visible("input, select").filter(e => e.type !== "radio" && !e.closest("details")).map(e => e.id),
  };
});

test("without JavaScript every choice says what the terminal says", async t => {
  const calc = async words => JSON.parse((await promisify(execFile)(terminal(), ["calc", ...words, "--json"], { maxBuffer: 1e7 })).stdout);
  for (const [path, day] of Object.entries(pages)) {
    const page = await visit(t, "", { path, javaScriptEnabled: false, width: 375 });
    const choices = name => page.locator(`input[name=cs-${name}]`).evaluateAll(all => all.map(e => ({ id: e.id, value: e.value })));
    const amounts = await choices("try"), counts = await choices("whose");
    assert.ok(amounts.length >= 7 && counts.length >= 3, `${day}: ${amounts.length} amounts, ${counts.length} counts`);
    const pictures = new Set();
    for (const amount of amounts) {
      await page.locator(`label:has(#${amount.id})`).click();
      for (const count of counts) {
        await page.locator("#" + count.id).check();
        const asked = `${day} ${amount.value} ${count.value}`;
        const said = await seen(page);
        const answer = await calc([`--asof=${day}`, ...[amount, count].map(c => c.value).filter(Boolean).map(v => "--" + v)]);
        assert.deepEqual(said.lead, [answer.sentence], asked);
        assert.ok(answer.said.startsWith(`${answer.sentence} ${said.rest} As known on `), `${asked}: ${said.rest}, ${answer.said}`);
        const of = Object.fromEntries(answer.figures.map(f => [f.id, f]));
        assert.equal(said.figures.length, 4, asked);
        for (const [i, id] of ["increase_percent", "total", "share", "per_soldier"].entries()) {
          assert.ok(of[id].text.startsWith(said.figures[i][0] + " "), `${asked}: ${id} is ${said.figures[i][0]}, ${of[id].text} in the terminal`);
        }
        assert.match(said.figures[2][1], new RegExp(await page.locator(`label:has(#${count.id})`).innerText(), "i"), asked);
        assert.equal(said.pictures.length, 1, asked);
        assert.deepEqual(said.moved, [], "nothing stands there that only a program moves");
        pictures.add(said.pictures[0]);
      }
    }
    assert.equal(pictures.size, amounts.length, `${day}: each amount has its picture`);
  }
});

test("where the grid could choose nothing the picture stands there", async t => {
  const page = await visit(t, "", { javaScriptEnabled: false, prepare: page => page.route("**/*.css", async route => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("selector(:has(a))", "selector(:nobodys(a))") });
  }) });
  assert.equal(await page.locator(".tries").isVisible(), false);
  assert.equal((await seen(page)).pictures.length, 1);
  assert.equal(await page.locator("#cs-pay").isVisible(), false);
});

for (const path of ["", "ko.html", "2018-10-01.html", "2018-12-28.html", "2018-10-01-ko.html", "2018-12-28-ko.html"]) {
  test(`${path || "the page"} weighs less than 45 kB of brotli`, async () => {
    const body = Buffer.from(await (await fetch(site.address + path)).arrayBuffer());
    const weight = brotliCompressSync(body).length;
    assert.ok(weight < 45000, `it weighs ${weight}`);
  });
}

const saving = page => page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } }));

test("who saves data chooses from the grid, and the program takes that over", async t => {
  const page = await visit(t, "measure=1", { path: "2018-12-28.html", prepare: saving, width: 375 });
  const button = page.getByRole("button", { name: "Load the calculator" });
  await button.waitFor();
  await page.locator("label", { hasText: "₩1.3tn" }).click();
  await page.locator("label", { hasText: "Total cost" }).click();
  const before = await seen(page);
  assert.match(before.lead[0], /₩339\.8 billion more/); // 1,300 less 960.2 billion won (pay-2018-total)
  assert.ok(!page.asked.some(a => a.includes(".wasm")), "no program was asked for");
  await button.press("Enter");
  await interactive(page);
  assert.equal(await lead(page).innerText(), before.lead[0]);
  const query = new URLSearchParams(await page.evaluate(() => location.search));
  assert.equal(query.get("pay"), "1300000000000");
  assert.equal(query.get("def"), "total-2014");
  assert.deepEqual((await seen(page)).figures.map(([value]) => value), before.figures.map(([value]) => value));
});

test("a slow line asks first too", async t => {
  const page = await visit(t, "", { prepare: page => page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: false, effectiveType: "slow-2g" } })) });
  await page.getByRole("button", { name: "Load the calculator" }).waitFor();
  await page.locator("label", { hasText: "nothing" }).click();
  await page.locator("#costshare").click({ position: { x: 20, y: 20 } });
  assert.ok(!page.asked.some(a => a.includes(".wasm")));
});

test("where the program fails the grid stands in its place", async t => {
  const page = await visit(t, "pay=1300000000000&asof=2018-12-28", { path: "2018-12-28.html", complaints: true, prepare: page => page.route("**/*.wasm", route => route.abort()) });
  await page.locator(".state").filter({ hasText: /still picture/ }).waitFor();
  const said = await seen(page);
  assert.match(said.lead[0], /₩339\.8 billion more/, "what the address asks for is chosen");
  assert.equal(said.pictures.length, 1);
});
