// The page beside what newsrooms would use instead, all in one run on one machine,
// one after the other, round by round. It writes web/BENCHMARKS.md and judges by the
// targets named there; a busy machine's figures are worth little.
//
//   node bench.mjs            some twenty minutes (FIRSTS, ROUNDS, IDLE_SECONDS, VISITS for less)
//   QUICK=1 node bench.mjs    some minutes, to see that it runs
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { idle, pause } from "./idle.mjs";
import { blocked, dragged, held, median, open, pressed, quantile, slid } from "./measure.mjs";
import { floors, names, project, serve } from "./peers.mjs";
import { report } from "./report.mjs";

const { chromium } = createRequire(join(project, "web/test/"))("playwright-core");
const quick = Boolean(process.env.QUICK);
const number = (name, usual, fast) => Number(process.env[name] ?? (quick ? fast : usual));
const rounds = number("ROUNDS", 5, 2), firsts = number("FIRSTS", 25, 3), steps = quick ? 20 : 60, presses = quick ? 40 : 200, idleSeconds = number("IDLE_SECONDS", 30, 5), idleRounds = quick ? 1 : 3, touches = quick ? 400 : 10_000, visits = number("VISITS", 50, 5);

// With every window Chromium loads pages of its own for what is typed above the page,
// and they take the first half second from it: no reader opens a window for each page.
// This list takes the place of Playwright's own, so all else is as readers have it.
const options = { executablePath: "/usr/bin/chromium", args: ["--headless=new", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-background-networking", "--disable-component-update", "--no-first-run", "--disable-quic", "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup"] };
const launch = () => chromium.launch(options);

const undo = [];
const temp = mkdtempSync(join(tmpdir(), "costshare-bench-"));
undo.push(() => rmSync(temp, { recursive: true, force: true }));
const command = join(temp, "site"), dist = process.env.SITE ?? join(temp, "dist");
execFileSync("go", ["build", "-o", command, "./cmd/site"], { cwd: project, stdio: "inherit" });
if (!process.env.SITE) execFileSync(command, ["build", "-o", dist], { cwd: project, stdio: "inherit" });
const served = async folder => {
  const server = spawn(command, ["serve", "-dir", folder, "-port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  undo.push(() => server.kill());
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/localhost:\d+\//.exec(line)?.[0];
    if (address) return address;
  }
};
const address = await served(dist);
const [, integrity, embed] = /^(sha384-\S+) +\d+ (embed\.[0-9a-f]{16}\.js)$/m.exec(await (await fetch(address + "files.txt")).text());
const beside = await serve(`<cost-share asof="2018-12-28" style="min-height:2440px"><a href="${address}">What Seoul pays</a></cost-share><script src="${address}${embed}" integrity="${integrity}" crossorigin="anonymous" async></script>`);
undo.push(beside.close);

const all = { "Costshare": address + "?measure=1", "a still PNG": beside.address + "png", ...Object.fromEntries([...names, ...floors].map(n => [n, beside.address + encodeURIComponent(n)])) };
const charts = ["Costshare", ...names, ...floors];
const found = Object.fromEntries(Object.keys(all).map(n => [n, {}]));
const note = (name, what, ...values) => (found[name][what] ??= []).push(...values);
const tell = text => console.error(new Date().toISOString().slice(11, 19), text);

const anything = () => document.readyState === "complete";
const browser = await launch();
undo.push(() => browser.close());

// A first paint is over soon and varies by half: it takes many to tell.
tell(`${firsts} first pictures of each`);
for (let i = 0; i <= firsts; i++) for (const name of Object.keys(all)) {
  const { took, context } = await open(browser, all[name], { ready: () => true });
  if (i > 0) note(name, "first", took.first); // before, the browser was new
  await context.close();
}

for (let i = 0; i < rounds; i++) for (const name of Object.keys(all)) {
  tell(`round ${i + 1} of ${rounds}: ${name}`);
  const still = !charts.includes(name);
  const cold = await open(browser, all[name], still ? { ready: anything } : {});
  note(name, "ready", cold.took.ready ?? cold.took.largest);
  note(name, "shifts", cold.took.shifts);
  note(name, "bytes", cold.took.bytes);
  if (!still) {
    note(name, "slider", ...await slid(cold.page, steps));
    const before = cold.asked();
    await pause(1);
    note(name, "after", cold.asked() - before);
    note(name, "blocked", blocked(cold.took.tasks));
    const drag = await dragged(cold.page, quick ? 60 : 300);
    note(name, "apart", ...drag.apart);
    note(name, "long", drag.tasks.length);
  }
  await cold.context.close();
  const phone = await open(browser, all[name], { throttled: true, ready: still ? anything : undefined });
  note(name, "slowFirst", phone.took.first);
  note(name, "slowLargest", await phone.page.evaluate(() => window.seen.largest));
  note(name, "slowBlocked", blocked(phone.took.tasks));
  note(name, "slowReady", phone.took.ready ?? phone.took.largest);
  if (!still) {
    note(name, "slowSlider", ...await slid(phone.page, steps));
    if (i === 0) {
      note(name, "presses", ...await pressed(phone.page, presses, 125)); // a quick hand has eight in a second
      note(name, "hurried", ...await pressed(phone.page, presses));
    }
  }
  await phone.context.close();
}

tell("articles");
const articles = { with: [], blank: [] };
for (let i = 0; i < (quick ? 2 : 10); i++) for (const [which, path] of [["with", "article"], ["blank", "article-blank"]]) {
  const { page, context } = await open(browser, beside.address + path, { throttled: true, ready: anything, context: await browser.newContext({ viewport: { width: 390, height: 844 } }) });
  await pause(3);
  articles[which].push(await page.evaluate(() => window.seen.largest));
  await context.close();
}

// A browser keeps files in its profile, not in a window that forgets.
tell("visits again");
const reader = await chromium.launchPersistentContext(join(temp, "profile"), { ...options, viewport: { width: 760, height: 900 } });
for (let i = -2; i < firsts; i++) {
  const { page, took } = await open(browser, all.Costshare, { context: reader });
  if (i >= 0) note("Costshare", "warm", took.ready);
  else await pause(5);
  await page.close();
}
await reader.close();

tell("starts");
const untouched = join(temp, "untouched"), patched = join(temp, "patched");
execFileSync(command, ["build", "-quick", "-o", untouched], { cwd: project, env: { ...process.env, COSTSHARE_PATCH: "off" } });
execFileSync(command, ["build", "-quick", "-o", patched], { cwd: project });
const startsOf = { now: (await served(patched)) + "?measure=1", untouched: (await served(untouched)) + "?measure=1" };
const starts = [1, 2, 4, 6].map(rate => ({ rate, now: [], untouched: [] }));
for (let i = 0; i < rounds; i++) for (const at of starts) for (const which of ["now", "untouched"]) {
  const { page, context } = await open(browser, startsOf[which], { throttled: at.rate > 1, rate: at.rate, line: false });
  at[which].push(await page.evaluate(() => performance.getEntriesByName("costshare:interactive")[0].startTime - performance.getEntriesByName("costshare:program")[0].startTime));
  await context.close();
}

tell(`${touches} interactions`);
const long = await open(browser, all.Costshare);
const memory = [];
for (let i = 0; i < 4; i++) {
  await long.page.evaluate(async n => {
    const slider = document.getElementById("cs-pay");
    for (let i = 0; i < n; i++) {
      slider.value = (7 * i) % slider.max;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      if (i % 10 === 9) await new Promise(done => requestAnimationFrame(done));
    }
  }, touches / 4);
  memory.push(await held(long));
}
await long.context.close();

tell(`${visits} widgets opened and closed`);
const host = await browser.newContext({ viewport: { width: 760, height: 900 } });
const article = await host.newPage();
await article.goto(beside.address + "empty");
const client = await host.newCDPSession(article);
await client.send("Performance.enable");
const counts = async () => {
  await client.send("HeapProfiler.collectGarbage");
  const { metrics } = await client.send("Performance.getMetrics");
  const of = Object.fromEntries(metrics.map(m => [m.name, m.value]));
  return { heap: of.JSHeapUsedSize, listeners: of.JSEventListeners, documents: of.Documents, frames: of.Frames };
};
const opened = async n => {
  for (let i = 0; i < n; i++) {
    await article.evaluate(src => new Promise(done => {
      const frame = document.createElement("iframe");
      frame.width = 700;
      frame.height = 900;
      frame.src = src;
      const heard = ({ source }) => { if (source === frame.contentWindow) { removeEventListener("message", heard); setTimeout(() => { frame.remove(); done(); }, 1500); } };
      addEventListener("message", heard);
      document.body.append(frame);
    }), address);
  }
};
await opened(1);
const closed = [await counts()];
await opened(visits);
closed.push(await counts());
await host.close();
await browser.close();
undo.pop();

tell("idle");
const idles = { "an empty page": [], "seen": [], "in a hidden tab": [], "out of view": [] };
const moved = async browser => {
  const { page } = await open(browser, all.Costshare);
  await page.locator("#cs-pay").press("ArrowRight");
  return page;
};
for (let i = 0; i < idleRounds; i++) {
  idles["an empty page"].push(await idle(launch, async b => { await (await b.newPage()).goto(beside.address + "empty"); }, idleSeconds));
  idles.seen.push(await idle(launch, moved, idleSeconds));
  idles["in a hidden tab"].push(await idle(launch, async b => { const page = await moved(b); const other = await page.context().newPage(); await other.goto(beside.address + "empty"); await other.bringToFront(); }, idleSeconds));
  idles["out of view"].push(await idle(launch, async b => { const page = await moved(b); await page.evaluate(() => scrollTo(0, 1e6)); }, idleSeconds));
}

const crowd = quick ? [] : execFileSync("node", ["--test", "--test-reporter=tap", "scale.js"], { cwd: join(project, "web/test"), env: { ...process.env, SITE: dist, SITE_COMMAND: command }, encoding: "utf8" }).split("\n").filter(l => l.includes("median of")).map(l => l.replace(/^#?\s*/, ""));
report({ project, quick, firsts, rounds, steps, touches, visits, idleSeconds, found, charts, floors, articles, starts, memory, closed, idles, crowd, median, quantile });
for (const step of undo.reverse()) step();
