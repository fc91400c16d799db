// What is measured of one page, ours or a peer's, in a context of its own.
export const quantile = (list, share) => {
  const s = [...list].sort((a, b) => a - b);
  return s[Math.min(s.length - 1, Math.floor(share * s.length))];
};
export const median = list => quantile(list, 0.5);

// A phone on a slow line: 1.6 Mbit/s, 150 ms, a quarter of this machine's speed.
const slow = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

// observe runs before the page's own scripts.
function observe() {
  window.seen = { largest: 0, shifts: 0, events: [], tasks: [] };
  new PerformanceObserver(list => { for (const e of list.getEntries()) window.seen.largest = e.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.seen.shifts += e.value; }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver(list => { for (const e of list.getEntries()) if (e.interactionId) window.seen.events.push({ id: e.interactionId, took: e.duration }); }).observe({ type: "event", durationThreshold: 16 });
  new PerformanceObserver(list => { for (const e of list.getEntries()) window.seen.tasks.push(e.duration); }).observe({ type: "longtask", buffered: true });
  const start = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...args) => {
    const made = await start.apply(WebAssembly, args);
    window.memory = (made.instance ?? made).exports.mem;
    return made;
  };
}

const isReady = () => performance.getEntriesByName("costshare:interactive").length + performance.getEntriesByName("ready").length > 0;

// open opens a page until it answers, and gives what that took.
export async function open(browser, address, { throttled = false, rate = 4, line = true, context, ready = isReady } = {}) {
  const own = context ?? await browser.newContext({ viewport: { width: 760, height: 900 } });
  const page = await own.newPage();
  const client = await own.newCDPSession(page);
  const sizes = [];
  let requests = 0;
  const ofNetwork = request => !request.url().startsWith("blob:");
  page.on("request", request => { if (ofNetwork(request)) requests++; });
  page.on("requestfinished", request => {
    if (!ofNetwork(request)) return;
    const size = request.sizes();
    size.catch(() => {}); // it may end with the page, after all was measured
    sizes.push(size);
  });
  if (throttled) {
    if (line) await slowed(client);
    await client.send("Emulation.setCPUThrottlingRate", { rate });
  }
  await page.addInitScript(observe);
  await page.goto(address, { timeout: 120_000 });
  await page.waitForFunction(ready, undefined, { timeout: 120_000 });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const took = await page.evaluate(() => ({
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    ready: (performance.getEntriesByName("costshare:interactive")[0] ?? performance.getEntriesByName("ready")[0])?.startTime,
    ...window.seen,
  }));
  const bytes = (await Promise.all(sizes)).reduce((sum, s) => sum + s.responseHeadersSize + s.responseBodySize, 0);
  return { page, context: own, client, took: { ...took, bytes, requests }, asked: () => requests };
}

// slowed puts a page on the slow line, and each worker of its own: a browser has a line
// for each. What a frame of another site makes it does not reach.
async function slowed(client) {
  const lines = [["Network.enable", {}], ["Network.emulateNetworkConditions", slow]];
  client.on("Target.attachedToTarget", ({ sessionId }) => {
    for (const [id, [method, params]] of [...lines, ["Runtime.runIfWaitingForDebugger", {}]].entries()) client.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) }).catch(() => {}); // it may have ended
  });
  await client.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
  for (const [method, params] of lines) await client.send(method, params);
}

// blocked is for how long tasks of over 50 ms held a page up, each beyond its 50 ms.
export const blocked = tasks => tasks.reduce((sum, took) => sum + took - 50, 0);

// centred is the slider in the middle of the page: a browser draws nothing for what moves
// below its window, which ends above where it says that the page does.
async function centred(page) {
  const slider = page.locator("#cs-pay, #slider");
  await slider.evaluate(s => s.scrollIntoView({ block: "center" }));
  return slider;
}

// dragged moves the slider under a mouse that stays down, and gives what lay between
// frames and which tasks were long.
export async function dragged(page, moves) {
  const slider = await centred(page);
  const box = await slider.boundingBox(), y = box.y + box.height / 2;
  await page.mouse.move(box.x + 14, y);
  await page.mouse.down();
  await page.evaluate(() => {
    Object.assign(window.seen, { tasks: [], apart: [] });
    let last = 0;
    const next = now => { if (last) window.seen.apart.push(now - last); last = now; requestAnimationFrame(next); };
    requestAnimationFrame(next);
  });
  for (let i = 0; i < moves; i++) await page.mouse.move(box.x + 14 + (box.width - 28) * Math.abs((i / 75) % 2 - 1), y);
  const { apart, tasks } = await page.evaluate(() => new Promise(done => setTimeout(() => done(window.seen), 200)));
  await page.mouse.up();
  return { apart, tasks };
}

// slid moves the slider and gives how long each step took to be drawn, in ms.
export const slid = (page, steps) => page.evaluate(async steps => {
  const slider = document.querySelector("#cs-pay, #slider"), ours = slider.id === "cs-pay", took = [];
  const later = () => new Promise(done => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });
  const frames = () => performance.getEntriesByName("costshare:frame").length;
  for (let i = 0; i < steps; i++) {
    await new Promise(done => setTimeout(done, 30));
    const from = performance.now(), before = frames();
    slider.value = Number(slider.max) * (0.1 + 0.8 * i / steps);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    while (ours && frames() === before && performance.now() - from < 2000) await later();
    await new Promise(done => requestAnimationFrame(() => later().then(done)));
    took.push(performance.now() - from);
  }
  return took;
}, steps);

// pressed moves the slider by keys, a press some ms after the last or as soon as the
// browser has taken that, and gives what each took until it was painted; what took less
// than 16 ms the browser does not tell.
export async function pressed(page, presses, apart = 0) {
  const slider = await centred(page);
  await slider.focus();
  await page.evaluate(() => { window.seen.events = []; });
  for (let i = 0; i < presses; i++) {
    const next = new Promise(done => setTimeout(done, apart));
    await page.keyboard.press(i % 20 < 10 ? "ArrowRight" : "ArrowLeft", { delay: 20 });
    await next;
  }
  const events = await page.evaluate(() => new Promise(done => setTimeout(() => done(window.seen.events), 500)));
  const most = new Map();
  for (const { id, took } of events) most.set(id, Math.max(took, most.get(id) ?? 0));
  const told = [...most.values()];
  return [...Array(Math.max(presses - told.length, 0)).fill(16), ...told];
}

// held is what the page's memory is, in bytes, once its garbage is collected.
export async function held({ page, client }) {
  await client.send("HeapProfiler.enable");
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  return { script: usedSize, program: await page.evaluate(() => window.memory?.buffer.byteLength ?? 0) };
}
