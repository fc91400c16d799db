// The page as readers meet it: a built folder, served by cmd/site, in Chromium.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const flags = [
  "--headless=new", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-gpu-compositing",
  "--disable-background-networking", "--disable-component-update", "--no-first-run", "--disable-quic",
];

// The site of one test file: served before its tests, gone after them. SITE
// names a folder that is built already, SITE_COMMAND the built program that
// serves it.
export const site = { address: "", browser: undefined, empty: undefined, command: "", temp: "", terminal: "" };

// launch starts a browser that draws without a graphics card.
const launch = (...more) => chromium.launch({ executablePath: "/usr/bin/chromium", args: [...flags, ...more] });

// launched is one that is a test's own.
export async function launched(t, ...more) {
  const browser = await launch(...more);
  t.after(() => browser.close());
  return browser;
}

const undo = [];

before(async () => {
  const temp = site.temp = mkdtempSync(join(tmpdir(), "costshare-test-"));
  undo.push(() => rmSync(temp, { recursive: true, force: true }));
  const command = process.env.SITE_COMMAND ? resolve(process.env.SITE_COMMAND) : join(temp, "site");
  if (!process.env.SITE_COMMAND) execFileSync("go", ["build", "-o", command, "./cmd/site"], { cwd: project });
  const folder = process.env.SITE ? resolve(process.env.SITE) : join(temp, "dist");
  if (!process.env.SITE) execFileSync(command, ["build", "-quick", "-o", folder], { cwd: project });

  site.command = command;
  const { address, close } = await serve(folder);
  undo.push(close);
  site.address = address;
  site.browser = await launch("--js-flags=--liftoff-only"); // it need not compile what is called often once more: little is timed here, and with room
  undo.push(() => site.browser.close());
});

// terminal is the calculator in a terminal, built when it is first asked for.
export function terminal() {
  if (!site.terminal) {
    site.terminal = join(site.temp, "costshare");
    execFileSync("go", ["build", "-o", site.terminal, "./cmd/costshare"], { cwd: project });
  }
  return site.terminal;
}

after(async () => {
  for (const step of undo.reverse()) await step();
});

// serve serves a built folder until it is closed.
export async function serve(folder) {
  const server = spawn(site.command, ["serve", "-dir", folder, "-port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  return { address: await listening(server), close: () => server.kill() };
}

// listening is the address that the server says it listens at.
async function listening(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const found = /http:\/\/localhost:\d+\//.exec(line);
    if (found) return found[0];
  }
  throw new Error("the server said no address and ended");
}

// withheld keeps the program from a page, as its prepare, until it is released.
export function withheld() {
  let release;
  const held = new Promise(done => { release = done; });
  return { release, prepare: page => page.route("**/*.wasm", async route => { await held; await route.continue(); }) };
}

// visit opens the page for one test. Whatever a browser would complain of fails
// the test at its end, unless the test expects complaints.
export async function visit(t, query = "", { width = 760, height = 900, complaints = false, path = "", prepare, address = site.address, browser = site.browser, ...options } = {}) {
  const context = await contextOf(browser, { viewport: { width, height }, ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.asked = [];
  page.on("console", message => {
    const ours = message.text().startsWith("costshare:");
    if (message.type() === "error" || ours) page.complaints.push(message.text());
  });
  page.on("pageerror", error => page.complaints.push(String(error)));
  page.on("request", request => page.asked.push(request.url()));
  t.after(async () => {
    await leave(page);
    if (!complaints) assert.deepEqual(page.complaints, [], "the browser complains");
  });
  await page.addInitScript(watch);
  if (prepare) await prepare(page);
  await page.goto(address + path + (query ? "?" + query : ""));
  return page;
}

// live is visit and a page that answers: its canvas has drawn. In the tests' own browser
// it starts without the rehearsal, as in browsers that compile earlier: that takes half
// of the start, and bad-days.test.js has it.
export async function live(t, query = "", options = {}) {
  const page = await visit(t, query ? query + "&measure=1" : "measure=1", { ...options, prepare: async page => {
    if (!options.browser) await page.addInitScript(() => Object.defineProperty(navigator, "userAgentData", { value: undefined }));
    if (options.prepare) await options.prepare(page);
  } });
  await interactive(page);
  page.stays = !options.prepare;
  return page;
}

// Tests that want the same of a browser share a context. The first page that
// lived in it stays open: a browser compiles a program anew unless a page of the
// same context still has it, which takes a third of all that a test takes.
const contexts = new Map();

async function contextOf(browser, options) {
  if (browser !== site.browser) return browser.newContext(options);
  const key = JSON.stringify(options);
  if (!contexts.has(key)) contexts.set(key, { context: await browser.newContext(options), kept: false });
  return contexts.get(key).context;
}

async function leave(page) {
  const of = [...contexts.values()].find(c => c.context === page.context());
  if (!of) return page.context().close();
  if (of.kept || !page.stays) return page.close();
  of.kept = true;
}

// goTo changes the address of a page that runs, as going back in its history does,
// which takes a hundredth of what opening it anew takes; engine/widget holds both to
// show the same.
export const goTo = (page, query) => page.evaluate(query => {
  history.pushState(null, "", "?" + query + "&measure=1");
  dispatchEvent(new PopStateEvent("popstate"));
  return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}, query);

export const interactive = frame =>
  frame.waitForFunction(() => performance.getEntriesByName("costshare:interactive").length > 0);

// watch runs before the page's own scripts and notes what it does and when.
function watch() {
  window.seen = { addresses: [], inputs: [], busy: [] };
  const replace = history.replaceState.bind(history);
  history.replaceState = (...args) => {
    replace(...args);
    window.seen.addresses.push({ at: performance.now(), query: location.search });
  };
  for (const kind of ["input", "keydown"]) addEventListener(kind, () => window.seen.inputs.push(performance.now()), true);
  new MutationObserver(records => {
    for (const r of records) window.seen.busy.push({ at: performance.now(), busy: r.target.getAttribute("aria-busy") });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-busy"] });
}

// Where things stand.
export const slider = page => page.locator("#cs-pay");
export const lead = page => page.locator("#cs-lead");
export const picture = page => page.locator("#cs-picture");
export const drawing = page => page.locator("#cs-picture-drawing");
export const canvas = page => page.locator("#cs-picture-drawing canvas");
export const notices = page => page.locator(".notice");

// words is all that the reader can read, as one text.
export const words = page => page.locator("#costshare").innerText();

// frames is how many frames were drawn so far.
export const frames = page => page.evaluate(() => performance.getEntriesByName("costshare:frame").length);

// framed waits until more frames were drawn than before.
export const framed = (page, before) => page.waitForFunction(n => performance.getEntriesByName("costshare:frame").length > n, before);

// rested waits until the last frame and the last address were a while ago: for longer
// than until a change is announced, 400 ms, with which the page changes and no frame is
// drawn.
export const rested = page => page.waitForFunction(() => {
  const last = Math.max(performance.getEntriesByName("costshare:frame").at(-1).startTime, window.seen.addresses.at(-1)?.at ?? 0);
  return performance.now() - last > 600;
});

// settled waits until the sentence has said, after the last input, that it is
// done. Where frames take longer than that it never said that it was not; it is
// done when it has been calm for long.
export const settled = page => page.waitForFunction(() => {
  const said = window.seen.busy.at(-1), input = window.seen.inputs.at(-1);
  if (input === undefined || said?.busy === "false" && said.at > input) return true;
  return document.getElementById("cs-lead").getAttribute("aria-busy") === "false" && performance.now() - input > 3000;
});

// lose takes the graphics away, as a driver that crashes does.
export const lose = page => page.evaluate(() => {
  window.extension = document.querySelector(".drawing canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
  window.extension.loseContext();
});

// colours counts the different colours in a place of the page, as it is seen.
export async function colours(page, clip) {
  return (await pixels(await page.screenshot({ clip }))).size;
}

// empty is a page of the file's browser on which pictures are taken apart.
export const empty = async () => site.empty ??= await site.browser.newPage();

async function pixels(png) {
  const sheet = await empty();
  const list = await sheet.evaluate(async data => {
    const image = await createImageBitmap(await (await fetch("data:image/png;base64," + data)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    return [...new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer))];
  }, png.toString("base64"));
  return new Set(list);
}

// apart is the share of pixels that differ between two pictures of one size, by more
// than some levels of 255; of pictures of two sizes it is both.
export const apart = async (a, b, levels = 0) => (await empty()).evaluate(async ([levels, ...both]) => {
  const [a, b] = await Promise.all(both.map(async data => {
    const image = await createImageBitmap(await (await fetch("data:image/png;base64," + data)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  }));
  if (a.width !== b.width || a.height !== b.height) return `${a.width} x ${a.height} and ${b.width} x ${b.height}`;
  let differ = 0;
  for (let i = 0; i < a.data.length; i += 4) differ += [0, 1, 2, 3].some(k => Math.abs(a.data[i + k] - b.data[i + k]) > levels);
  return differ / (a.width * a.height);
}, [levels, ...[a, b].map(png => png.toString("base64"))]);

// boxOf is where something stands, as a clip of a screenshot.
export async function boxOf(locator) {
  const box = await locator.boundingBox();
  assert.ok(box, "it has no box");
  return box;
}
