// The numbers, taken away as files.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { interactive, live, site, visit } from "./site.js";

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

// What unzips here is not ours, and so are the hashes.
test("all forms come as one zip that lists them, with the texts of both languages", async t => {
  const page = await live(t, state);
  const { name, bytes } = await taken(page, page, "zip");
  assert.equal(name, "costshare-2018-12-28-1.3tn.zip");
  const files = unzipSync(bytes), text = name => new TextDecoder().decode(files[name]);
  const hashes = new Map(text("files.txt").trim().split("\n").map(line => line.split("  ").reverse()));
  assert.deepEqual([...hashes.keys()].sort(), Object.keys(files).filter(name => name !== "files.txt").sort());
  for (const [name, hash] of hashes) assert.equal(createHash("sha256").update(files[name]).digest("hex"), hash, name);
  for (const ending of ["csv", "fods", "svg", "png", "2x.png", "square.png", "portrait.png"]) assert.ok(files["costshare-2018-12-28-1.3tn." + ending]?.length > 3000, ending);
  const wide = name => new DataView(files[name].buffer, files[name].byteOffset).getUint32(16); // of the PNG's first part
  assert.equal(wide("costshare-2018-12-28-1.3tn.2x.png"), 2 * wide("costshare-2018-12-28-1.3tn.png"));
  assert.equal(text("alt-en.txt").startsWith((await page.locator("#cs-lead").innerText()).slice(0, 40)), true);
  assert.match(text("caption-ko.txt"), /1조3000억 원/);
});

// framed is a page of an article around the page, in a sandbox that allows so much.
async function framed(t, allowed, complaints) {
  const body = `<!doctype html><html lang="en"><title>An article</title>
    <iframe src="/?${state}&amp;measure=1" title="Costshare" sandbox="${allowed}" width="700" height="1000"></iframe></html>`;
  const page = await visit(t, "", {
    path: "article", complaints,
    prepare: page => page.route("**/article", route => route.fulfill({ contentType: "text/html", body })),
  });
  const frame = page.frames()[1];
  await interactive(frame);
  return { page, frame };
}

const byHand = frame => frame.locator("#cs-take-by-hand");

test("in a sandboxed frame too, where that may hand out files", async t => {
  const { page, frame } = await framed(t, "allow-scripts allow-downloads");
  assert.equal((await taken(page, frame, "csv")).name, "costshare-2018-12-28-1.3tn.csv");
  await frame.locator("#cs-take-became").getByText("If no file came").waitFor(); // it cannot know
});

test("a frame that lets no files through offers what is in them as text", async t => {
  const { page, frame } = await framed(t, "allow-scripts", true);
  page.on("download", () => assert.fail("a file came after all"));
  await frame.locator("#cs-take > summary").click();
  const told = async (press, begin) => {
    await frame.locator("#cs-take-" + press).click();
    await frame.waitForFunction(begin => document.getElementById("cs-take-by-hand")?.value.startsWith(begin), begin);
    return byHand(frame).inputValue();
  };
  const csv = await told("csv", "Scenario\n"); // a field has its own ends of lines
  assert.ok(csv.includes("6697947003312.5") && csv.split("\n").length > 50, "the table lost its lines");
  await told("fods", "<?xml");
  await told("svg", "<svg");
  for (const press of ["png", "zip"]) { // of which there is no text: the page's own address hands them out
    await told("csv", "Scenario\n"); // else the one before would do
    const address = new URL(await told(press, site.address));
    assert.equal(address.searchParams.get("pay"), "1300000000000", press);
  }
  assert.equal(await frame.locator("#cs-take-became").getAttribute("role"), "status");

  // It is marked as soon as it is reached, and goes when it is of another state.
  await told("csv", "Scenario\n");
  await byHand(frame).focus();
  assert.deepEqual(await byHand(frame).evaluate(e => [e.selectionStart, e.selectionEnd === e.value.length]), [0, true]);
  await frame.locator("#cs-pay").press("ArrowRight");
  await byHand(frame).waitFor({ state: "detached" });
});
