// The page on paper, as poppler reads the PDF that Chromium prints.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { empty, interactive, live, visit } from "./site.js";

const most = 3; // pages of A4 for what was asked for
const bare = text => text.replace(/[\s-]/g, ""); // lines break where they must, and poppler takes a hyphen there for ours

// printed is a page on A4: the text of each sheet, all words with their places,
// and the first sheet as an image.
async function printed(t, page) {
  const temp = mkdtempSync(join(tmpdir(), "costshare-print-"));
  t.after(() => rmSync(temp, { recursive: true, force: true }));
  const file = join(temp, "out.pdf");
  await page.pdf({ path: file, format: "A4", printBackground: true });
  const read = kind => execFileSync("pdftotext", [kind, file, "-"], { encoding: "utf8", maxBuffer: 1e8 });
  const sheets = read("-raw").split("\f").slice(0, -1);
  const words = [...read("-bbox").matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</g)]
    .map(([, left, top, right, bottom, text]) => ({ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom), text }));
  const image = n => {
    execFileSync("pdftoppm", ["-png", "-r", "40", "-f", n, "-l", n, "-singlefile", file, join(temp, "sheet" + n)]);
    return readFileSync(join(temp, `sheet${n}.png`));
  };
  return { sheets: sheets.map(bare), words, image };
}

// shares says how much of an image is dark, and how much is of the colour of what
// was paid (#2c5f8a).
const shares = async png => (await empty()).evaluate(async data => {
  const image = await createImageBitmap(await (await fetch("data:image/png;base64," + data)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data: all } = context.getImageData(0, 0, image.width, image.height);
  let dark = 0, paid = 0;
  for (let i = 0; i < all.length; i += 4) {
    if (all[i] + all[i + 1] + all[i + 2] < 150) dark++;
    if (Math.abs(all[i] - 0x2c) + Math.abs(all[i + 1] - 0x5f) + Math.abs(all[i + 2] - 0x8a) < 30) paid++;
  }
  return { dark: dark * 4 / all.length, paid: paid * 4 / all.length };
}, png.toString("base64"));

// asked is what the first sheets must say, behind what the others must.
const asked = page => page.evaluate(() => {
  const text = selector => [...document.querySelectorAll(selector)].map(e => e.textContent);
  const seen = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).map(e => e.textContent);
  const addresses = list => [...document.querySelectorAll(`#cs-source-${list} a`)]
    .map(a => a.getAttribute("href").split(/[\u0590-\u06ff]/)[0]); // poppler turns round what is written from the right
  return {
    first: [...seen(".heading, .lead"), ...seen(".figures .value"), ...text("#cs-payments tbody :is(th, td)"), ...addresses("list")],
    rest: [...text("#cs-event-list p"), ...text("#cs-agreements td"), ...addresses("rest")],
    figures: seen(".figures > .figure").length,
  };
});

const days = "2018-12-28.html";
for (const [name, open] of [
  ["in English without scripts", t => visit(t, "", { javaScriptEnabled: false })],
  ["in Korean without scripts", t => visit(t, "", { path: "ko.html", javaScriptEnabled: false })],
  ["of 2018 in the dark, after a choice", async t => {
    const page = await visit(t, "", { path: days, javaScriptEnabled: false, colorScheme: "dark", width: 375 });
    await page.locator("label", { hasText: "₩1.3tn" }).click();
    return page;
  }],
  ["of 2018 in the dark, moved", t => live(t, "pay=1300000000000&theme=dark", { path: days, colorScheme: "dark", width: 375 })],
  ["in Korean, with the program", t => live(t, "", { path: "ko.html", width: 1200 })],
]) {
  test(`${name}: the answer on ${most} sheets, then all else, and nothing cut`, async t => {
    const page = await open(t);
    const { first, rest, figures } = await asked(page);
    assert.equal(figures, 4);
    assert.ok(first.length > 200 && rest.length > 100, `${first.length} and ${rest.length} texts`);
    const { sheets, words, image } = await printed(t, page);
    const begin = sheets.slice(0, most).join(""), all = sheets.join("");
    assert.deepEqual(first.filter(text => !begin.includes(bare(text))), [], "on the first sheets");
    assert.deepEqual(rest.filter(text => !all.includes(bare(text))), [], "on the others");
    const margin = 40; // 15 mm are 42.5 points, of 595 x 842; a line may overhang
    assert.deepEqual(words.filter(w => w.left < margin || w.right > 595 - margin || w.top < margin || w.bottom > 842 - margin), [], "all words are inside of the margins");
    const { dark, paid } = await shares(image(1));
    assert.ok(paid > 0.01, `the bars take ${paid} of the first sheet`);
    assert.ok(dark < 0.1, `${dark} of the first sheet is dark`);
    assert.ok(!all.includes(bare(await page.locator("#cs-take-link").textContent())), "what can only be pressed is not there");
  });
}

for (const [path, parts] of [["demo/2018-10-01/", [".heading", ".lead", "#cs-figures .value", "#cs-payments tbody th"]], ["demo/2018-12-28/", [".heading", ".lead"]]]) {
  test(`${path} is printed with its calculator`, async t => {
    const page = await visit(t, "", { path, colorScheme: "dark" });
    await page.locator("cost-share").evaluate(e => e.toSentence());
    const frame = page.frames()[1];
    const wanted = await frame.evaluate(parts => parts.flatMap(p => [...document.querySelectorAll(p)].map(e => e.textContent)), parts);
    wanted.push(...await page.locator("main > p, main > h1, .step p").allTextContents());
    const { sheets, image } = await printed(t, page);
    assert.ok(sheets.length <= most, `${sheets.length} sheets`);
    assert.deepEqual(wanted.filter(text => !sheets.join("").includes(bare(text))), []);
    const images = await Promise.all(sheets.map((_, i) => shares(image(i + 1))));
    assert.ok(images.some(i => i.paid > 0.01), "the picture is there");
    assert.ok(images.every(i => i.dark < 0.1), "it is printed light");
  });
}
