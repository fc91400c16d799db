// The still page of a day as one file, as it comes with a letter.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { site, visit } from "./site.js";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

for (const javaScriptEnabled of [false, true]) {
  test(`one file works from a folder, with scripts ${javaScriptEnabled ? "on" : "off"}`, async t => {
    const temp = mkdtempSync(join(tmpdir(), "costshare-single-"));
    t.after(() => rmSync(temp, { recursive: true, force: true }));
    const file = join(temp, "out.html");
    execFileSync(site.command, ["build", "-single", file, "-asof", "2018-12-28"], { cwd: project });
    const page = await visit(t, "", { address: pathToFileURL(file).href, javaScriptEnabled, width: 375 });
    const lead = page.locator(".lead").filter({ visible: true });
    assert.match(await lead.innerText(), /₩978\.4 billion/); // 960.2 (pay-2018-total) and 1.9%, the rise of consumer prices in 2017
    await page.locator("label", { hasText: "₩1.3tn" }).click();
    assert.match(await lead.innerText(), /₩339\.8 billion more/); // 1,300 less 960.2
    assert.equal(await page.locator(".tries > svg").filter({ visible: true }).count(), 1);
    assert.ok((await page.locator(".tries > svg text").filter({ visible: true }).allTextContents()).some(text => text.endsWith("₩1.3tn")), "the picture is that of the amount");
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375);
    assert.deepEqual(page.asked.filter(a => !a.startsWith("file:")), [], "nothing is asked for");
  });
}
