// What a screen reader is given is the scene, whole and in its order.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { live, lose, site, terminal, visit } from "./site.js";

// The roles that a screen reader names, and what a browser calls them. Everything
// else is text.
const named = {
  heading: "heading", picture: "figure", slider: "slider", lane: "slider", button: "button", field: "textbox", passage: "textbox", choice: "combobox",
  option: "option", table: "table", headcell: "head", cell: "cell", summary: "summary", value: "", lead: "status", notice: "status",
};
const called = {
  heading: "heading", figure: "figure", slider: "slider", button: "button", textbox: "textbox", combobox: "combobox", option: "option",
  table: "table", columnheader: "head", rowheader: "head", cell: "cell", gridcell: "cell", DisclosureTriangle: "summary", status: "status",
};

const short = text => text.slice(0, 400);
const close = text => text.replace(/[\s\u2060]+/g, "");

// spoken joins what is said one after another without a role.
function spoken(list) {
  const out = [];
  for (const [role, text] of list) {
    if (role === "" && out.at(-1)?.[0] === "") out.at(-1)[1] += close(text);
    else if (close(text)) out.push([role, close(text)]);
  }
  return out;
}

// wanted is what a scene's parts say.
function wanted(parts) {
  return parts.flatMap(part => {
    const role = named[part.role] || (part.press ? "button" : ""), inner = wanted(part.parts ?? []);
    const all = p => (p.text ?? "") + (p.parts ?? []).map(all).join("");
    switch (role) {
      case "slider": return [[role, part.name + part.value_text]];
      case "textbox": return [[role, part.name + (part.value ?? "")], ["", (part.hint ?? "") + (part.problem ?? "")]];
      case "combobox": return [[role, part.name], ...inner];
      case "figure": return [[role, part.name], ...inner];
      case "table": return [[role, part.name ?? all(part.parts.find(p => p.role === "caption") ?? {})], ...inner];
      case "summary": return [[role, part.name ?? all(part)]];
      case "": return [["", part.text ?? ""], ...inner];
      default: return [[role, part.name ?? part.text ?? ""], ...inner];
    }
  });
}

// given is what the browser's tree says, from a node on. What a slider's value is in
// words the protocol does not tell; they are the page's, in its order.
function given(nodes, root, valueTexts) {
  const byId = new Map(nodes.map(n => [n.nodeId, n]));
  const below = n => n.childIds.map(id => byId.get(id)).filter(Boolean);
  const walk = n => {
    const role = n.ignored ? "" : called[n.role.value] ?? "", name = n.name?.value ?? "", inner = () => below(n).flatMap(walk);
    if (n.ignored) return inner();
    switch (role) {
      case "slider": return [[role, name + valueTexts.shift()]];
      case "textbox": return [[role, name + (n.value?.value ?? "")]];
      case "combobox": case "table": case "figure": return [[role, name], ...inner()];
      case "heading": case "button": case "option": case "head": case "cell": case "summary": return [[role, name], ...inner().filter(([r]) => r === "button")];
      case "status": return [[role, inner().map(([, text]) => text).join("")]];
    }
    if (n.role.value === "StaticText") return [["", name]];
    if (n.role.value === "LabelText" || n.role.value === "ListMarker") return [];
    return inner();
  };
  return walk(byId.get(root) ?? nodes[0]);
}

const openAll = page => page.evaluate(() => { for (const d of document.querySelectorAll("#costshare details")) d.open = true; });

// same holds a page's tree to the scene of an address.
async function same(page, query, ...more) {
  await openAll(page);
  const width = await page.locator("#cs-picture-drawing").evaluate(e => e.clientWidth);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const valueTexts = await page.evaluate(() => [...document.querySelectorAll("#costshare :is([type=range], [role=slider])")].map(e => e.getAttribute("aria-valuetext")));
  const is = spoken(given(nodes, nodes.find(n => n.role.value === "main").nodeId, valueTexts));
  const parts = JSON.parse(execFileSync(terminal(), ["page", query, "--json", "--width", width, ...more], { maxBuffer: 1e8 }));
  const should = spoken(wanted(parts));
  for (let i = 0; i < Math.max(is.length, should.length); i++) assert.deepEqual(is[i]?.map(short), should[i]?.map(short), `at ${i}, after ${should[i - 1]?.map(short)}`);
  assert.ok(is.length > (query === "mode=guess" ? 20 : 150), `only ${is.length} things are said`);
}

for (const query of ["asof=2018-12-28&pay=1.3tn&since=1", "lang=ko&asof=2019-03-10&parts=labour:%2B20%25&pin=Double~pay:2x", "mode=guess", "asof=1991-06-01&pay=lots"]) {
  test(query, async t => {
    const page = await live(t, query);
    await same(page, query, "--live", "--at", site.address);
  });
}

test("without its canvas it is the same", async t => {
  const page = await live(t, "asof=2018-12-28");
  await lose(page);
  await page.locator("#cs-picture-drawing .now").first().waitFor();
  await same(page, "asof=2018-12-28", "--live", "--at", site.address);
});

test("the still page says the same", async t => {
  const page = await visit(t, "", { path: "2018-12-28.html", prepare: page => page.route(/\.js$/, route => route.abort()), complaints: true });
  await page.locator(".still svg").filter({ visible: true }).waitFor();
  await same(page, "asof=2018-12-28", "--width", 288, "--at", "2018-12-28.html"); // of the narrowest picture
});
