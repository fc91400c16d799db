// Both snippets after WordPress has taken out what it does not allow: the link
// and the picture of the article's own markup must stand.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { proxied } from "./proxy.js";
import { serve, site, visit } from "./site.js";

const here = dirname(fileURLToPath(import.meta.url));

// rules are the allowed attributes of each allowed element.
const rules = (() => {
  const lines = readFileSync(join(here, "kses.txt"), "utf8").split("\n").filter(l => l && l[0] !== "#");
  const everywhere = lines[0].split(" ").slice(1), found = new Map();
  for (const line of lines.slice(1)) {
    const [names, attributes] = line.split(":");
    for (const name of names.split(" ")) found.set(name, new Set([...everywhere, ...attributes.split(" ")]));
  }
  return found;
})();

// kses takes out tags and attributes that are not allowed, and leaves what stands
// between them, as wp_kses does. A style is let through: those of the snippets
// (max-width, height, min-height, border) are all in its list (safecss_filter_attr).
const kses = html => html.replace(/<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/g, (_, close, name, given) => {
  const allowed = rules.get(name);
  if (!allowed) return "";
  const kept = [...given.matchAll(/\s+([\w:-]+)(?:="[^"]*")?/g)].filter(([, attribute]) => allowed.has(attribute) || allowed.has(attribute.replace(/^data-.*/, "data-*")));
  return `<${close}${name}${kept.map(([whole]) => whole).join("")}>`;
});

test("the filter takes out elements but not what is in them, and attributes", () => {
  assert.equal(kses(`<a class="c" id="i" onclick="x" href="https://e.org">l</a>`), `<a class="c" id="i" href="https://e.org">l</a>`);
  assert.equal(kses(`<cost-share asof="x"><b data-x="1">t</b></cost-share><script src="x" async></script><iframe src="x"></iframe>`), `<b data-x="1">t</b>`);
});

test("of both snippets the link and the picture are left", async t => {
  // Pictures are made where the build knows the address.
  const temp = mkdtempSync(join(tmpdir(), "costshare-kses-"));
  t.after(() => rmSync(temp, { recursive: true, force: true }));
  execFileSync(site.command, ["build", "-quick", "-base", "https://example.org/costshare/", "-o", join(temp, "dist")], { cwd: resolve(here, "../..") });
  const { address, close } = await serve(join(temp, "dist"));
  t.after(close);
  const builder = await visit(t, "", { path: "builder/", address, width: 1300 });
  await builder.waitForFunction(() => /alt="[^"]{20,}/.test(document.getElementById("plain").value));
  for (const id of ["script", "plain"]) {
    const left = kses(await builder.locator("#" + id).inputValue());
    assert.ok(!/<(iframe|script|cost-share)/.test(left), left);
    const at = await proxied(t, { pages: { "/post": `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title><link rel="icon" href="data:,">${left}</html>` } });
    const post = await visit(t, "", { address: at, path: "post", javaScriptEnabled: false, complaints: true, width: 600 });
    const link = post.locator("a");
    assert.equal(await link.count(), 1, id);
    assert.equal(await link.getAttribute("href"), address + "2018-12-28.html?asof=2018-12-28");
    const picture = await link.locator("img").evaluate(async i => { await i.decode(); return { natural: i.naturalWidth, shown: i.width, ratio: i.width / i.height, alt: i.alt }; });
    assert.equal(picture.natural, 1200);
    assert.ok(picture.shown <= 600 && Math.abs(picture.ratio - 1200 / 630) < 0.02, `it is ${picture.shown} wide, ${picture.ratio}`);
    assert.match(picture.alt, /₩978\.4 billion/); // 960.2 (pay-2018-total) and 1.9%, the rise of consumer prices in 2017
  }
});
