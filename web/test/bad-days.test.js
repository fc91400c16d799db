// Days on which something that a reader's browser usually gives is not there.
// What the reader sees: the picture and the words stay, at most a line is added.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { proxied } from "./proxy.js";
import { boxOf, canvas, colours, drawing, interactive, lead, live, lose, picture, settled, site, slider, visit } from "./site.js";

const line = page => picture(page).locator(".state");
const sum = png => createHash("sha256").update(png).digest("hex");
const stills = page => page.locator(":is(.still, .tries) svg").filter({ visible: true });
const seen = page => stills(page).count();

// still says that a page has stayed what it was without the program.
async function still(page, query = "") {
  await line(page).filter({ hasText: /still picture/ }).waitFor();
  assert.ok((await boxOf(line(page))).height <= 24, "it is one line");
  assert.equal(await seen(page), 1, "one still picture is seen");
  assert.ok(await colours(page, await boxOf(stills(page))) > 20, "and is a picture");
  assert.match(await lead(page).innerText(), /₩/);
  assert.equal(new URL(page.url()).search, query && "?" + query, "the state stays in the address");
  const uncaught = page.complaints.filter(c => /^Uncaught|^\w*Error: /.test(c));
  assert.deepEqual(uncaught, [], "an error is caught");
}

// without are the headers with a policy that does not allow something.
const without = allowed => h => { if (h["content-security-policy"]) h["content-security-policy"] = h["content-security-policy"].replace(allowed, ""); };

test("where a policy forbids WebAssembly the still page stays", async t => {
  const address = await proxied(t, { headers: without(" 'wasm-unsafe-eval'") });
  const page = await visit(t, "pay=1300000000000", { address, complaints: true });
  await still(page, "pay=1300000000000");
  assert.ok(page.complaints.some(c => c.includes("Content Security Policy") || c.includes("unsafe-eval")), "the policy is in force");
});

// patient lets a worker rehearse for longer than it may, as slow as the machine is.
const patient = () => {
  const later = window.setTimeout;
  window.setTimeout = (f, millis, ...rest) => later(f, millis === 1000 ? 30000 : millis, ...rest);
};

// Who compiles the program a reader does not see: the browser is asked.
for (const [where, { headers, script, framed, workers = 0, rehearsed = workers, fails }] of [
  ["a worker compiles the program", { workers: 1, script: patient }],
  ["in a sandboxed frame a worker compiles the program", { framed: true, workers: 1, script: patient }],
  ["where a policy forbids workers the page compiles the program", { headers: without(" worker-src blob:;") }],
  ["in a sandboxed frame, where a policy forbids workers, the page compiles the program", { headers: without(" worker-src blob:;"), framed: true }],
  ["where a browser has no workers the page compiles the program", { script: () => { delete window.Worker; } }],
  ["where a worker never answers the page compiles the program", { script: () => { window.Worker = class { postMessage() {} terminate() {} }; } }],
  ["a rehearsal that fails is none", { workers: 1, rehearsed: 0, fails: true, script: () => {
    window.Worker = class extends Worker {
      postMessage(message) { super.postMessage({ ...message, runtime: "data:text/javascript,nothing()" }); }
    };
  } }],
  ["a rehearsal that does not end is ended", { workers: 1, rehearsed: 0, script: () => {
    window.Worker = class extends Worker {
      set onmessage(hear) { super.onmessage = event => event.data.rehearsed === undefined && hear(event); }
    };
  } }],
]) {
  test(where, async t => {
    const address = await proxied(t, { headers, pages: { "/article": `<!doctype html><title>An article</title><link rel="icon" href="data:,"><iframe src="/?measure=1" title="Costshare" sandbox="allow-scripts" style="width: 700px; height: 2000px"></iframe>` } });
    let made = 0;
    const page = await visit(t, framed ? "" : "measure=1", {
      address, complaints: fails || headers !== undefined, path: framed ? "article" : "",
      prepare: page => {
        page.on("worker", worker => { if (worker.url().startsWith("blob:")) made++; });
        return script && page.addInitScript(script);
      },
    });
    const frame = framed ? page.frames()[1] : page;
    await frame.waitForFunction(() => performance.getEntriesByName("costshare:interactive").length > 0);
    assert.equal(made, workers);
    assert.equal(page.workers().length, 0, "it has ended");
    assert.equal(page.asked.filter(a => a.endsWith(".wasm")).length, 1, "the program came once");
    const fetched = await frame.evaluate(() => performance.getEntriesByType("resource").filter(e => e.name.endsWith(".wasm")).length);
    assert.equal(fetched, 1 - workers, "of a worker's fetches the page has no entry");
    const rehearsals = await frame.evaluate(() => performance.getEntriesByName("costshare:rehearsed").length);
    assert.equal(rehearsals, rehearsed, "what the worker called is compiled");
    const warned = page.complaints.filter(c => c.startsWith("costshare:")).length;
    assert.equal(warned, fails ? 1 : 0, "a rehearsal that fails says so");
  });
}

for (const share of [0, 0.5, 0.99]) {
  test(`where the program breaks off after ${share * 100}% the still page stays`, async t => {
    const address = await proxied(t, { cut: path => path.endsWith(".wasm") ? share : 1 });
    const page = await visit(t, "pay=1300000000000", { address, complaints: true });
    await still(page, "pay=1300000000000");
  });
}

for (const name of ["wasm_exec", "loader"]) {
  test(`where ${name} is not there the picture stays`, async t => {
    const page = await visit(t, "", { complaints: true, prepare: page => page.route(`**/${name}*.js`, route => route.fulfill({ status: 404 })) });
    if (name === "wasm_exec") return still(page);
    await stills(page).first().waitFor();
    assert.equal(await seen(page), 1);
    assert.match(await lead(page).innerText(), /₩/);
  });
}

test("a browser that was started without WebGL keeps the still page", async t => {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    ignoreDefaultArgs: ["--enable-unsafe-swiftshader"],
    args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"],
  });
  t.after(() => browser.close());
  const page = await visit(t, "pay=1300000000000", { browser, complaints: true });
  assert.ok(await page.evaluate(() => !document.createElement("canvas").getContext("webgl2")), "there is no WebGL");
  await still(page, "pay=1300000000000");
});

test("a context lost while the handle is dragged costs nothing but the canvas", async t => {
  const page = await live(t, "utm_source=paper");
  await page.evaluate(() => { window.sameDocument = true; });
  const box = await boxOf(slider(page)), y = box.y + box.height / 2;
  const share = await slider(page).evaluate(s => (s.value - s.min) / (s.max - s.min));
  await page.mouse.move(box.x + 14 + share * (box.width - 28), y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
  await lose(page);
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  await page.waitForFunction(() => location.search.includes("pay="));
  const value = await slider(page).inputValue();

  assert.equal(await seen(page), 1, "one picture is seen");
  const amount = await page.locator("#cs-amount").inputValue();
  assert.ok((await page.locator(".still.now").textContent()).includes(amount), `the picture does not say ${amount}`);
  assert.equal((await line(page).allInnerTexts()).join(), "", "nothing needs to be said");
  assert.ok(await page.evaluate(() => window.sameDocument), "the page was not loaded anew");

  // The graphics coming back change nothing: the page goes on as it does.
  const markup = () => page.locator(".still.now").innerHTML();
  const before = await markup();
  await page.evaluate(() => window.extension.restoreContext());
  await page.evaluate(() => new Promise(done => requestAnimationFrame(done)));
  assert.equal(await markup(), before);
  assert.equal(await seen(page), 1);
  await slider(page).press("Home");
  await settled(page);
  assert.notEqual(await markup(), before);
  assert.notEqual(await slider(page).inputValue(), value);

  // The address is the state: with graphics again, the same is shown again.
  await page.waitForFunction(() => location.search.includes("pay=0"));
  assert.ok(page.url().includes("utm_source=paper"));
  const said = await lead(page).innerText();
  await page.reload();
  await interactive(page);
  assert.equal(await lead(page).innerText(), said);
  assert.equal(await page.locator(".still").filter({ visible: true }).count(), 0, "the canvas draws again");
});

// ended checks what the reader sees of a program that has ended.
async function ended(page, words) {
  await line(page).filter({ hasText: words }).waitFor();
  assert.ok((await boxOf(line(page))).height <= 24, "it is one line");
  for (const key of ["End", "Home"]) await slider(page).press(key);
  await page.evaluate(() => { dispatchEvent(new Event("resize")); dispatchEvent(new Event("beforeprint")); });
  await page.mouse.move(300, 300);
  await page.evaluate(() => new Promise(done => requestAnimationFrame(done)));
  assert.deepEqual(page.complaints.filter(c => c.includes("already exited")), [], "nothing calls what has ended");
  assert.ok(await colours(page, await boxOf(await seen(page) ? stills(page) : drawing(page))) > 20, "the picture stays");
  assert.match(await lead(page).innerText(), /₩/);
}

test("a context lost before the first picture leaves the still one", async t => {
  const page = await visit(t, "measure=1", {
    complaints: true,
    prepare: page => page.addInitScript(() => {
      const get = HTMLCanvasElement.prototype.getContext;
      let contexts = 0;
      HTMLCanvasElement.prototype.getContext = function (...args) {
        const context = get.apply(this, args);
        if (++contexts === 2) context.getExtension("WEBGL_lose_context").loseContext(); // the first asked before the program did
        return context;
      };
    }),
  });
  await ended(page, /still picture/);
  assert.equal(await seen(page), 1, "one still picture is seen");
});

test("a context lost just before the first picture is painted leaves one that needs none", async t => {
  const page = await visit(t, "measure=1", {
    complaints: true,
    prepare: page => page.addInitScript(() => {
      const get = WebGL2RenderingContext.prototype.getParameter, post = MessagePort.prototype.postMessage;
      let context;
      WebGL2RenderingContext.prototype.getParameter = function (...args) {
        context = this;
        return get.apply(this, args);
      };
      MessagePort.prototype.postMessage = function (...args) {
        post.apply(this, args);
        if (!context || window.lost) return;
        window.lost = true; // in the pause between what Ebitengine begins with and the picture
        context.getExtension("WEBGL_lose_context").loseContext();
      };
    }),
  });
  await page.waitForFunction(() => window.lost && document.querySelector(".now"));
  await page.waitForFunction(() => performance.getEntriesByName("costshare:interactive").length > 0 || /still picture|stopped/.test(document.querySelector(".state").textContent));
  assert.equal(await seen(page), 1, "one still picture is seen");
});

test("a program that breaks while it runs leaves what it drew, and says that it has stopped", async t => {
  const page = await live(t, "", {
    complaints: true,
    prepare: page => page.addInitScript(() => {
      const draw = WebGL2RenderingContext.prototype.drawElements;
      WebGL2RenderingContext.prototype.drawElements = function (...args) {
        if (window.broken) throw new Error("the driver is gone");
        draw.apply(this, args);
      };
    }),
  });
  await page.evaluate(() => { window.broken = true; });
  await slider(page).press("End");
  await ended(page, /stopped/);
});

test("where a policy forbids gamepads and a frame has no storage it lives", async t => {
  const address = await proxied(t, {
    headers: h => { h["permissions-policy"] = "gamepad=()"; },
    pages: { "/article": article(`<iframe src="/?measure=1" title="Costshare" sandbox="allow-scripts" width="700" height="1000"></iframe>`) },
  });
  const page = await visit(t, "", { address, path: "article" });
  const frame = page.frames()[1];
  await interactive(frame);
  const refused = await frame.evaluate(() => ["localStorage", "sessionStorage", "indexedDB"].map(name => {
    try { return window[name].open ? "open" : "open"; } catch (e) { return e.name; }
  }));
  assert.deepEqual(refused.slice(0, 2), ["SecurityError", "SecurityError"], "storage is denied");
  assert.equal(await frame.evaluate(() => {
    try { Navigator.prototype.getGamepads.call(navigator); return "open"; } catch (e) { return e.name; }
  }), "SecurityError", "gamepads are denied");
  const before = await frame.locator("#cs-lead").innerText();
  await frame.locator("#cs-pay").press("End");
  await frame.waitForFunction(was => document.getElementById("cs-lead").innerText !== was, before);
  await frame.waitForFunction(() => location.search.includes("pay="));
});

for (const ratio of [1.5, 2, 3]) {
  test(`a pixel ratio that becomes ${ratio} under the page is as sharp as one that was`, async t => {
    const page = await live(t, "", { viewport: null }); // with one, a browser tells the page nothing of a new ratio
    const client = await page.context().newCDPSession(page);
    await client.send("Emulation.setDeviceMetricsOverride", { width: 760, height: 900, deviceScaleFactor: ratio, mobile: false });
    await page.waitForFunction(r => {
      const c = document.querySelector(".drawing canvas");
      return devicePixelRatio === r && Math.abs(c.width - c.clientWidth * r) < 1 && Math.abs(c.height - c.clientHeight * r) < 1;
    }, ratio);
    await settledFrames(page);
    const clip = await boxOf(drawing(page));
    const shot = async () => sum((await client.send("Page.captureScreenshot", { clip: { ...clip, scale: 1 } })).data);
    const changed = await shot();
    await client.send("Emulation.setDeviceMetricsOverride", { width: 760, height: 900, deviceScaleFactor: ratio, mobile: false });
    await page.reload();
    await interactive(page);
    await settledFrames(page);
    assert.equal(await page.evaluate(() => devicePixelRatio), ratio);
    assert.equal(changed, await shot(), "both are the same pixels");
  });
}

// settledFrames waits until no frame came for half a second.
const settledFrames = page => page.waitForFunction(() => performance.now() - performance.getEntriesByName("costshare:frame").at(-1).startTime > 500);

// article is a page around a widget.
const article = widget => `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">
<p id="before">The article begins.</p>${widget}<p style="height: 3000px">The article goes on.</p></html>`;

const embed = (style = "") => `<iframe src="/?measure=1" title="Costshare" width="700" height="1000" style="${style}"></iframe>`;

const asksForProgram = page => page.asked.some(a => a.includes(".wasm"));

async function read(t, html) {
  const page = await visit(t, "", { path: "article", prepare: page => page.route("**/article", route => route.fulfill({ contentType: "text/html", body: html })) });
  return { page, frame: page.frames()[1] };
}

test("far down in a long article it waits, and lives when it is reached", async t => {
  const { page, frame } = await read(t, article(`<p style="height: 6000px"></p>${embed()}`));
  await frame.locator("#cs-lead").waitFor();
  await frame.evaluate(() => new Promise(done => requestIdleCallback(done)));
  assert.ok(!asksForProgram(page), "nobody is near, nothing is loaded");
  await page.locator("iframe").evaluate(f => f.scrollIntoView());
  await interactive(frame);
  const height = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.locator("iframe").evaluate((f, h) => { f.height = h; }, height);
  const before = await page.evaluate(() => scrollY);
  const box = await boxOf(frame.locator("#cs-picture-drawing"));
  await page.mouse.move(box.x + 300, box.y + box.height / 2);
  await page.mouse.wheel(0, 300);
  await page.waitForFunction(was => scrollY > was + 100, before);
  const lead_ = await frame.locator("#cs-lead").innerText();
  await frame.locator("#cs-pay").press("PageUp");
  await frame.waitForFunction(was => document.getElementById("cs-lead").innerText !== was, lead_);
});

test("hidden at first, it loads when it is shown, and draws", async t => {
  const { page, frame } = await read(t, article(embed("display: none")));
  await frame.waitForFunction(() => document.readyState === "complete");
  await page.evaluate(() => new Promise(done => requestIdleCallback(done)));
  assert.ok(!asksForProgram(page), "nobody sees it, nothing is loaded");
  await page.locator("iframe").evaluate(f => { f.style.display = ""; });
  await interactive(frame);
  await drawsWholly(page, frame);
});

test("hidden and shown again at another width, it draws for that width", async t => {
  const { page, frame } = await read(t, article(embed()));
  await interactive(frame);
  await page.locator("iframe").evaluate(f => { f.style.display = "none"; });
  await page.locator("iframe").evaluate(f => { f.style.display = ""; f.width = 420; });
  await frame.waitForFunction(() => {
    const c = document.querySelector(".drawing canvas");
    return innerWidth === 420 && c.width === c.clientWidth && c.height === c.clientHeight;
  });
  await drawsWholly(page, frame);
});

async function drawsWholly(page, frame) {
  const box = frame.locator("#cs-picture-drawing");
  const [w, h, cw, ch] = await canvas(frame).evaluate(c => [c.width, c.height, c.clientWidth, c.clientHeight]);
  assert.deepEqual([w, h], [cw, ch]);
  await settledFrames(frame);
  assert.ok(await colours(page, await boxOf(box)) > 20, "it is a picture");
  assert.equal(await frame.locator(".still").filter({ visible: true }).count(), 0);
}
