// Articles whose styles take everything apart: the calculator looks the same, and
// the article keeps its styles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { proxied } from "./proxy.js";
import { apart, site, visit } from "./site.js";

const styles = {
  "all styles unset": `* { all: unset !important }`,
  "wide pictures, small letters": `img, iframe, svg { width: 100%; height: auto !important; opacity: 0.5 } html { font-size: 10px } * { box-sizing: content-box; letter-spacing: 1px; line-height: 3 } cost-share { display: inline; max-height: 40px; overflow: hidden }`,
  "written from the right": `html { direction: rtl; color-scheme: dark; filter: none } cost-share, iframe { float: right; border: 9px solid red; padding: 9px }`,
};

// host opens an article of another origin, 700 px wide, and says how all that is
// not ours is styled before our script came and after.
async function host(t, style) {
  const dir = /direction: rtl/.test(style) ? ` dir="rtl"` : "";
  const pages = { "/article": `<!doctype html><html lang="en"${dir}><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><style>html, body, div { margin: 0; padding: 0 } ${style} body, div { display: block !important; width: 700px !important } div { position: absolute !important; top: 200px !important; left: 0 !important }</style>
    <body><h1>Title</h1><p class="p">Text <a href="#x">link</a></p><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><div><cost-share asof="2018-12-28" pay="1.3tn" theme="light" style="min-height:2200px"><a href="${site.address}">What Seoul pays</a></cost-share></div><p>More</p></body></html>` };
  const page = await visit(t, "", { address: await proxied(t, { pages }), path: "article", width: 1000, height: 2600 });
  const own = () => page.evaluate(() => [document.documentElement, document.body, ...document.querySelectorAll("body > :not(div, script), p > a")].map(e => {
    const style = getComputedStyle(e);
    return [...style].filter(name => !/^(height|block-size|perspective-origin|transform-origin)$/.test(name)).map(name => name + ": " + style.getPropertyValue(name)).join("; ");
  }));
  const before = await own();
  await page.addScriptTag({ url: site.address + await script() });
  const element = page.locator("cost-share");
  await element.evaluate(e => e.toSentence());
  await page.waitForFunction(() => document.querySelector("cost-share").shadowRoot.querySelector("iframe.on"));
  const frame = page.frames()[1];
  await frame.locator(".drawing[data-drawn]").waitFor();
  await frame.waitForFunction(() => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height));
  return { shot: await element.screenshot(), before, after: await own() };
}

// script is the script's name as the build wrote it.
const script = async () => /embed\.[0-9a-f]{16}\.js/.exec(await (await fetch(site.address + "files.txt")).text())[0];

test("hostile styles of the article", async t => {
  const control = await host(t, "");
  assert.deepEqual(control.after, control.before);
  for (const [name, style] of Object.entries(styles)) {
    await t.test(name, async t => {
      const { shot, before, after } = await host(t, style);
      const differ = await apart(control.shot, shot);
      assert.ok(differ <= 0.005, `the pictures differ: ${differ}`);
      assert.deepEqual(after, before, "the article's own styles");
    });
  }
});
