// What a crowd costs: the page with ten thousand events more than the tables
// hold is panned, and vis-timeline with as many beside it, in one browser.
// Panning moves the years by a few pixels a frame, as fast as frames come. It
// prints, and judges nothing.
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { boxOf, interactive, launched, serve } from "./site.js";

const here = dirname(fileURLToPath(import.meta.url)), project = resolve(here, "../..");
const many = 10_000, seconds = 6, rounds = 3;

const kinds = ["agreement", "negotiation", "demand", "us_statement", "payment", "troops", "background"];

// dayOf is one of the days from 1991 to 2024, the same for the same number.
const dayOf = i => new Date(Date.UTC(1991, 0, 1 + (i * 7919) % 12400)).toISOString().slice(0, 10);

// crowded builds the page with many events into a folder.
function crowded(folder) {
  const copy = join(folder, "project");
  const leave = /\/(\.git|dist|build|node_modules|testdata)$/;
  cpSync(project, copy, { recursive: true, filter: from => !leave.test(from) });
  const rows = Array.from({ length: many }, (_, i) => `crowd-${i},${dayOf(i)},${dayOf(i)},${kinds[i % kinds.length]},Event ${i} of a crowd,,high,official,DWP2000,`);
  appendFileSync(join(copy, "data/events.csv"), rows.join("\n") + "\n");
  const dist = join(folder, "dist");
  execFileSync("go", ["run", "./cmd/site", "build", "-quick", "-o", dist], { cwd: copy, stdio: "inherit" });
  return dist;
}

// visTimeline is its program, from npm; nothing of it stays.
let visTimeline = () => {
  const folder = mkdtempSync(join(tmpdir(), "costshare-vis-"));
  execFileSync("npm", ["pack", "--silent", "vis-timeline@8.5.4"], { cwd: folder });
  execFileSync("tar", ["-xzf", "vis-timeline-8.5.4.tgz", "package/standalone/umd/vis-timeline-graph2d.min.js"], { cwd: folder });
  const program = readFileSync(join(folder, "package/standalone/umd/vis-timeline-graph2d.min.js"), "utf8");
  rmSync(folder, { recursive: true });
  visTimeline = () => program;
  return program;
};

// ours is the page with its years from 2000 to 2010 in view, to be panned by hand.
async function ours(browser, address) {
  const page = await (await browser.newContext({ viewport: { width: 760, height: 900 }, reducedMotion: "reduce" })).newPage();
  await page.goto(address + "?measure=1");
  await interactive(page);
  for (let i = 0; i < 3; i++) await page.locator("#cs-zoom-in").click();
  const box = await boxOf(page.locator("#cs-events"));
  return { page, pan: await panning(page, { box, seconds }, ({ box, seconds }) => {
    const lane = document.getElementById("cs-events"), y = box.y + box.height / 2;
    let x = box.x + 300, by = 3, drawn = 0;
    const send = type => lane.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, pointerType: "mouse", isPrimary: true, button: type === "pointermove" ? -1 : 0, buttons: type === "pointerup" ? 0 : 1, clientX: x, clientY: y }));
    send("pointerdown");
    return window.frames(seconds, () => {
      x += by;
      if (x > box.x + box.width - 20 || x < box.x + 20) by = -by;
      send("pointermove");
    }, () => performance.getEntriesByName("costshare:frame").length);
  }) };
}

// theirs is vis-timeline with the same days, ten years of them in view: each a
// point, or those that are near to each other together, as ours are.
const theirs = cluster => async browser => {
  const page = await (await browser.newContext({ viewport: { width: 760, height: 900 } })).newPage();
  await page.setContent("<!doctype html><div id=there></div>");
  await page.addScriptTag({ content: visTimeline() });
  const days = Array.from({ length: many }, (_, i) => dayOf(i));
  return { page, pan: await panning(page, { days, kinds, seconds, cluster }, ({ days, kinds, seconds, cluster }) => {
    const items = new vis.DataSet(days.map((start, id) => ({ id, start, content: "", type: "point", group: kinds[id % kinds.length] })));
    const there = new vis.Timeline(document.getElementById("there"), items, new vis.DataSet(kinds.map(id => ({ id, content: id }))), { stack: false, height: 340, ...cluster && { cluster: { maxItems: 1 } }, start: "2000-01-01", end: "2010-01-01" });
    let at = 0, by = 3;
    const pixel = 10 * 365.25 * 864e5 / 640, start = Date.UTC(2000, 0, 1);
    return window.frames(seconds, () => {
      at += by;
      if (Math.abs(at) > 150) by = -by;
      there.setWindow(start + at * pixel, start + at * pixel + 10 * 365.25 * 864e5, { animation: false });
    });
  }) };
};

// panning moves something once a frame and gives how often it was drawn a second,
// and how far frames were apart.
async function panning(page, options, move) {
  await page.evaluate(() => {
    window.frames = (seconds, step, drawn) => new Promise(done => {
      const apart = [], first = drawn ? drawn() : 0;
      let start = 0, last = 0;
      const next = now => {
        start ||= now;
        if (last) apart.push(now - last);
        last = now;
        if (now - start > 1000 * seconds) return done({ apart, perSecond: 1000 * (drawn ? drawn() - first : apart.length) / (now - start) });
        step();
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
  });
  return page.evaluate(move, options);
}

const p95 = list => [...list].sort((a, b) => a - b)[Math.floor(0.95 * list.length)];

test(`panning ${many} events at 760 px`, async t => {
  const folder = mkdtempSync(join(tmpdir(), "costshare-scale-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { address, close } = await serve(crowded(folder));
  t.after(close);
  const browser = await launched(t);
  const all = { "the page": ours, "vis-timeline, in clusters": theirs(true), "vis-timeline, each a point": theirs(false) };
  const seen = {};
  for (let i = 0; i < rounds; i++) {
    for (const [name, of] of Object.entries(all)) {
      const { page, pan } = await of(browser, address);
      (seen[name] ??= []).push(pan.perSecond);
      t.diagnostic(`${name}: ${pan.perSecond.toFixed(1)} frames a second, p95 ${p95(pan.apart).toFixed(1)} ms apart`);
      await page.context().close();
    }
  }
  const middle = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  for (const name in seen) t.diagnostic(`${name}: ${middle(seen[name]).toFixed(1)} frames a second, median of ${rounds}; the page has ${(middle(seen["the page"]) / middle(seen[name])).toFixed(2)} times as many`);
});
