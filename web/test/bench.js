// What the widget costs in a browser: how long each part of a slider's step
// takes, and how even frames are while the handle is dragged. It prints, and judges
// nothing: figures of a busy machine are worth little. web/bench measures the rest.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { dragged } from "../bench/measure.mjs";
import { launched, live } from "./site.js";

const moves = 500;

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const sorted = list => [...list].sort((a, b) => a - b);
const spread = list => { const s = sorted(list); return `p50 ${at(s, 0.5).toFixed(1)}, p95 ${at(s, 0.95).toFixed(1)}, most ${s.at(-1).toFixed(1)} ms`; };

const parts = ["update", "view", "page", "draw"];

for (const open of [false, true]) for (const first of [false, true]) test(`${moves} steps of the slider${open ? " with every panel open" : ""}${first ? ", the page before all else" : ""}`, async t => {
  const page = await live(t, "measure=parts", { browser: await launched(t) });
  if (open) await page.evaluate(() => { for (const panel of document.querySelectorAll("#costshare details")) panel.open = true; });
  if (first && !favour(pages())) return t.skip("only root may put a process before others");
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await spent(client);
  const took = await page.evaluate(stepping, { moves, parts });
  const after = await spent(client);
  for (const part of parts) t.diagnostic(`${part}: ${spread(took.map(step => step[part]))}`);
  const sum = (step, of) => of.reduce((all, part) => all + step[part], 0);
  t.diagnostic(`update, view and draw: ${spread(took.map(step => sum(step, ["update", "view", "draw"])))}`);
  t.diagnostic(`all of a step: ${spread(took.map(step => sum(step, parts)))}`);
  // Time of the thread itself, which a busy machine does not make longer.
  const each = name => (1000 * (after[name] - before[name]) / moves).toFixed(1);
  t.diagnostic(`the page's thread worked ${each("TaskDuration")} ms a step: scripts ${each("ScriptDuration")}, styles ${each("RecalcStyleDuration")}, layout ${each("LayoutDuration")}`);
});

// pages are the processes of this test's browsers that run pages.
const pages = () => below(String(process.pid), processes()).map(p => p.id).filter(id => readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--type=renderer"));

// favour lets processes run before all others. Where a page is drawn without a
// graphics card, the drawing takes every processor that there is, and a step
// that waits for it says nothing of the widget.
function favour(ids) {
  try {
    execFileSync("renice", ["-n", "-19", "-p", ...ids], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

// spent is what the page's thread worked so far, in seconds, by kind.
async function spent(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(m => [m.name, m.value]));
}

// stepping moves the slider as a drag does, a step a frame, and gives what each
// part of each frame took.
async function stepping({ moves, parts }) {
  const slider = document.getElementById("cs-pay");
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const drawn = async before => { while (performance.getEntriesByName("costshare:draw").length === before) await frame(); };
  const took = [];
  for (let i = 0; i < moves; i++) {
    for (const part of parts) performance.clearMeasures("costshare:" + part);
    slider.value = (7 * i) % slider.max;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await drawn(0);
    const sum = part => performance.getEntriesByName("costshare:" + part).reduce((all, e) => all + e.duration, 0);
    took.push(Object.fromEntries(parts.map(part => [part, sum(part)])));
  }
  return took;
}

test("frames while the handle is dragged at 390 px", async t => {
  const page = await live(t, "", { browser: await launched(t), width: 390, height: 844 });
  const { apart } = await dragged(page, 300);
  t.diagnostic(`${apart.length} frames, apart: ${spread(apart)}`);
});

// processes are all of this machine: the parent is the field 4 of /proc/id/stat
// (proc(5)).
function processes() {
  return readdirSync("/proc").filter(id => /^\d+$/.test(id)).flatMap(id => {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
      return [{ id, parent: fields[1] }];
    } catch {
      return []; // it has ended since
    }
  });
}

// below gives a process's children and theirs.
function below(parent, all) {
  return all.filter(p => p.parent === parent).flatMap(p => [p, ...below(p.id, all)]);
}
