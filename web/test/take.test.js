// The numbers, taken away as files.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { interactive, live, visit } from "./site.js";

const state = "asof=2018-12-28&pay=1300000000000&rule=1.5";

// taken presses a button and gives the file that comes.
async function taken(page, frame, ending) {
  const summary = frame.locator("#cs-take > summary");
  if (!await frame.locator("#cs-take").evaluate(e => e.open)) await summary.click();
  const [download] = await Promise.all([page.waitForEvent("download"), frame.locator("#cs-take-" + ending).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

for (const [ending, begin] of [["csv", "\ufeffScenario\r\n"], ["fods", "<?xml"]]) {
  test(`a .${ending} file is handed to the reader`, async t => {
    const page = await live(t, state);
    const { name, bytes } = await taken(page, page, ending);
    assert.equal(name, "costshare-2018-12-28-1.3tn." + ending);
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    assert.ok(text.startsWith(begin), "it begins with " + JSON.stringify(text.slice(0, 20)));
    assert.ok(text.includes("6697947003312.5"), "the sum of the five years is missing");
  });
}

test("in a sandboxed frame too, where that may hand out files", async t => {
  const body = `<!doctype html><html lang="en"><title>An article</title>
    <iframe src="/?${state}&amp;measure=1" title="Costshare" sandbox="allow-scripts allow-downloads" width="700" height="1000"></iframe></html>`;
  const page = await visit(t, "", {
    path: "article",
    prepare: page => page.route("**/article", route => route.fulfill({ contentType: "text/html", body })),
  });
  const frame = page.frames()[1];
  await interactive(frame);
  assert.equal((await taken(page, frame, "csv")).name, "costshare-2018-12-28-1.3tn.csv");
});
