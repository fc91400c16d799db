// The calculator as an element of articles, on hosts of many kinds.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { proxied } from "./proxy.js";
import { interactive, site, visit } from "./site.js";

const module = file => readFileSync(new URL("node_modules/" + file, import.meta.url));

// script is the element's script as files.txt of the folder names it, with the
// hash that browsers check.
async function script() {
  const list = await (await fetch(site.address + "files.txt")).text();
  const [, integrity, name] = /^(sha384-\S+) +\d+ (embed\.[0-9a-f]{16}\.js)$/m.exec(list);
  return { integrity, src: site.address + name, tag: `<script src="${site.address + name}" integrity="${integrity}" crossorigin="anonymous"></script>` };
}

const fallback = `<a class="fallback" href="https://example.org/">What Seoul pays</a>`;
const element = (attributes = "", inside = fallback) => `<cost-share style="min-height:1500px" ${attributes}>${inside}</cost-share>`;
const page = (body, head = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

// host opens an article of another origin than the site's.
async function host(t, body, { head, headers = () => {}, scripts = {}, tag, ...options } = {}) {
  const { tag: normal } = await script();
  const address = await proxied(t, { headers, pages: { "/article": page(body + (tag ?? normal), head), ...scripts } });
  return visit(t, "", { address, path: "article", prepare: page => page.addInitScript(listen), ...options });
}

// listen notes what the elements say, and every message that reaches the window.
function listen() {
  window.events = [];
  window.messages = [];
  for (const name of ["ready", "input", "change", "error"]) {
    addEventListener("costshare:" + name, e => window.events.push({ name, detail: JSON.parse(JSON.stringify(e.detail)), tag: e.target.localName }));
  }
  addEventListener("message", e => window.messages.push(e.data));
}

const on = (page, number = 0) => page.waitForFunction(n => document.querySelectorAll("cost-share")[n]?.shadowRoot.querySelector("iframe.on"), number);
const frameOf = async (page, number = 0) => (await page.evaluateHandle(n => document.querySelectorAll("cost-share")[n].shadowRoot.querySelector("iframe"), number)).asElement().contentFrame();
const height = page => page.locator("cost-share").first().evaluate(e => e.getBoundingClientRect().height);
const content = frame => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);

test("the element makes a titled, lazy frame in a sandbox, and shows its own content until that answers", async t => {
  const article = await host(t, element(`asof="2018-12-28" pay="1.3tn" theme="light"`));
  await on(article);
  const frame = await article.evaluate(() => {
    const f = document.querySelector("cost-share").shadowRoot.querySelector("iframe");
    return { sandbox: f.getAttribute("sandbox"), allow: f.allow, loading: f.loading, title: f.title, src: f.src };
  });
  assert.equal(frame.sandbox, "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox");
  assert.equal(frame.allow, "clipboard-write; web-share");
  assert.equal(frame.loading, "lazy");
  assert.match(frame.title, /US forces/);
  assert.equal(frame.src, site.address + "2018-12-28.html?asof=2018-12-28&pay=1.3tn&theme=light&lang=en", "in the language of the article");
  assert.ok(!await article.locator(".fallback").isVisible(), "the frame stands in the place of the link");
  await article.waitForFunction(() => window.events.length);
  const [ready] = await article.evaluate(() => window.events);
  assert.equal(ready.name, "ready");
  assert.equal(ready.detail.state.asof, "2018-12-28");
});

test("the article hears a sentence of its own state alone: first none, then the program's", async t => {
  const article = await host(t, element(`asof="2018-12-28" pay="1.3tn"`));
  await article.waitForFunction(() => window.events.length > 1);
  const [ready, change, ...others] = await article.evaluate(() => window.events);
  assert.deepEqual([ready.name, ready.detail.state.pay, ready.detail.sentence], ["ready", "1.3tn", ""]);
  assert.equal(change.name, "change");
  assert.match(change.detail.sentence, /1\.3 trillion/);
  assert.deepEqual(others, []);
  const plain = await host(t, element(`asof="2018-12-28" theme="dark"`));
  await plain.waitForFunction(() => window.events.length);
  assert.match((await plain.evaluate(() => window.events))[0].detail.sentence, /today’s course/, "the still page says the day's default");
});

test("far below what is seen it asks for its script alone", async t => {
  const article = await host(t, `<p style="height: 6000px">Text.</p>` + element(`asof="2018-12-28"`));
  await article.waitForFunction(() => document.querySelector("cost-share").shadowRoot.querySelector("iframe"));
  await article.evaluate(() => new Promise(done => requestIdleCallback(done)));
  assert.deepEqual(article.asked.filter(a => a.startsWith(site.address)), [(await script()).src]);
  await article.locator("cost-share").evaluate(e => e.scrollIntoView());
  await on(article);
});

test("its script weighs less than 3 kB of brotli", async () => {
  const { src } = await script();
  const weight = brotliCompressSync(Buffer.from(await (await fetch(src)).arrayBuffer())).length;
  assert.ok(weight < 3000, `it weighs ${weight}`);
});

test("where the frame never answers, link and picture stay, and an error of the page's policy is told", async t => {
  const article = await host(t, element(), { headers: h => { h["content-security-policy"] = `frame-src 'none'`; }, complaints: true });
  await article.waitForFunction(() => customElements.get("cost-share"));
  assert.ok(await article.locator(".fallback").isVisible());
});

for (const width of [343, 760]) {
  test(`the frame is as tall as what it shows at ${width} px, grows and shrinks`, async t => {
    const article = await host(t, element("", ""), { width });
    await on(article);
    const frame = await frameOf(article);
    const fits = async () => article.waitForFunction(async f => {
      return Math.abs(document.querySelector("cost-share").getBoundingClientRect().height - await f) <= 1;
    }, await content(frame));
    await fits();
    const before = await height(article);
    await frame.locator("#cs-payments > summary").click();
    await article.waitForFunction(was => document.querySelector("cost-share").getBoundingClientRect().height > was + 100, before);
    await fits();
    await frame.locator("#cs-payments > summary").click();
    await article.waitForFunction(was => document.querySelector("cost-share").getBoundingClientRect().height === was, before);
  });
}

test("its height follows at every width from 280 to 1,280 px, with panels open and closed", async t => {
  const article = await host(t, element("", ""));
  await on(article);
  const frame = await frameOf(article);
  for (const open of [true, false]) {
    await frame.evaluate(open => { for (const d of document.querySelectorAll("#cs-payments, #cs-figure-total-how")) d.open = open; }, open);
    for (let width = 280; width <= 1280; width += 40) {
      await article.setViewportSize({ width, height: 900 });
      const wide = await article.locator("cost-share").evaluate(e => Math.round(e.getBoundingClientRect().width));
      await frame.waitForFunction(wide => innerWidth === wide, wide);
      // Both move until all has been said; what is held is where they come to rest.
      let last;
      for (let tries = 0; tries < 60; tries++) {
        last = [await height(article), await content(frame)];
        if (Math.abs(last[0] - last[1]) <= 1) break;
        await article.evaluate(() => new Promise(done => requestAnimationFrame(done)));
      }
      assert.ok(Math.abs(last[0] - last[1]) <= 1, `at ${width} px the element is ${last[0]} px tall, what it shows ${last[1]}`);
    }
  }
});

// api does something with the element of an article.
const api = (article, f, arg) => article.locator("cost-share").first().evaluate(f, arg);

// The expected sentence and sum: 1,300 less 960.2 billion won (pay-2018-total)
// are 339.8, which is 35.4% of 960.2.
test("state, sentence, table and pictures can be asked for", async t => {
  const article = await host(t, element(`asof="2018-12-28"`));
  await on(article);
  const state = await api(article, e => e.setState({ pay: "1300000000000", rule: "1.5" }));
  assert.deepEqual(state, { asof: "2018-12-28", lang: "en", pay: "1300000000000", rule: "1.5" });
  const said = await api(article, e => e.toSentence());
  assert.match(said, /₩339\.8 billion/);
  assert.match(said, /35\.4%/);
  assert.match(await api(article, e => e.toCSV()), /^\ufeffScenario/);
  const svg = await api(article, e => e.toSVG());
  for (const part of ["<title", "<desc", "339.8 billion", "Sources: ", "as known on 28 December 2018", site.address]) assert.ok(svg.includes(part), part);
  for (const [form, scale, width, height] of [["square", 2, 1080, 1080], ["portrait", 2, 1080, 1350], ["", 1, 760, 0]]) {
    const picture = await api(article, async (e, [form, scale]) => {
      const image = await createImageBitmap(await e.toPNG({ form, scale }));
      const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return { width: image.width, height: image.height, colours: new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size };
    }, [form, scale]);
    assert.ok(picture.colours > 20, "it is a picture");
    assert.equal(picture.width / picture.height, width / (height || picture.height), form);
    assert.ok(picture.width >= width);
  }
  assert.deepEqual(await api(article, e => e.reset()), { asof: "2018-12-28", lang: "en" });
});

test("the reader's moves reach the article as events, and an attribute reaches the reader", async t => {
  const article = await host(t, element(`asof="2018-12-28"`));
  await on(article);
  const frame = await frameOf(article);
  await api(article, e => e.toSentence()); // the program is there
  await frame.locator("#cs-pay").press("ArrowRight");
  await article.waitForFunction(() => ["input", "change"].every(name => window.events.some(e => e.name === name)));
  const events = await article.evaluate(() => window.events.filter(e => e.name !== "ready"));
  assert.ok(events.every(e => e.tag === "cost-share"));
  const last = events.at(-1);
  assert.equal(last.detail.state.pay, await frame.evaluate(() => new URLSearchParams(location.search).get("pay")));
  assert.equal(last.detail.sentence, await frame.locator("#cs-picture").getAttribute("aria-label"));
  await api(article, e => e.setAttribute("pay", "2x"));
  await frame.locator("#cs-lead").filter({ hasText: "₩1.92 trillion" }).waitFor(); // 2 × 9602
  assert.equal(await api(article, e => e.state.pay), "2x");
});

test("goTo eases there and is one step back", async t => {
  const article = await host(t, element(`asof="2018-12-28"`));
  await on(article);
  await api(article, e => e.setState({ pay: "1000000000000" }));
  await article.evaluate(() => { window.events = []; });
  const state = await api(article, e => e.goTo({ pay: "1300000000000" }));
  assert.equal(state.pay, "1300000000000");
  const passed = await article.evaluate(() => window.events.filter(e => e.name === "input").map(e => Number(e.detail.state.pay)));
  assert.ok(passed.some(pay => pay > 1e12 && pay < 1.3e12), `it passes ${passed}`);
  assert.deepEqual(passed, passed.toSorted((a, b) => a - b), "it goes one way");
  const frame = await frameOf(article);
  await frame.locator("#cs-undo").click();
  await article.waitForFunction(() => document.querySelector("cost-share").state.pay === "1000000000000");
});

test("a state that is none is refused with a sentence and changes nothing", async t => {
  const article = await host(t, element(`asof="2018-12-28"`), { complaints: true });
  await on(article);
  const before = await api(article, e => e.toSentence());
  for (const wrong of [null, "x", ["pay"], { nobodys: "1" }, { pay: { a: 1 } }, { pay: "9".repeat(501) }]) {
    const problem = await api(article, (e, wrong) => e.setState(wrong).catch(e => e.message), wrong);
    assert.match(problem, /^(a state|pay|nobodys)/, JSON.stringify(wrong));
  }
  assert.equal(await api(article, e => e.toSentence()), before);
  await api(article, e => e.setState({ pay: "lots" }));
  const error = await article.evaluate(() => window.events.find(e => e.name === "error"));
  assert.match(error.detail.message, /pay cannot be used/);
});

// forge posts to the frame what no host of ours would.
test("forged messages change nothing, throw nothing and get no answer", async t => {
  const article = await host(t, element(`asof="2018-12-28"`));
  await on(article);
  const frame = await frameOf(article);
  const before = await api(article, e => e.toSentence());
  await article.evaluate(() => { window.messages = []; });
  await article.evaluate(async () => {
    const target = document.querySelector("cost-share").shadowRoot.querySelector("iframe").contentWindow;
    const port = () => { const c = new MessageChannel(); c.port1.onmessage = e => window.messages.push(e.data); return c.port2; };
    const polluted = JSON.parse(`{"__proto__": {"costshare": 1}, "constructor": 1}`);
    for (const bad of [null, 1, "x".repeat(1 << 20), [], {}, polluted, { costshare: 2 }, { costshare: "1" }, { type: { toString: 1 } }, { id: 1, ask: "setState", with: { pay: "2x" } }]) {
      target.postMessage(bad, "*");
      target.postMessage(bad, "*", [port()]);
    }
    target.postMessage({ costshare: 1 }, "*", [port()]); // a second host
    let seed = 7;
    const random = n => (seed = seed * 1103515245 + 12345 & 0x7fffffff) % n;
    const any = depth => [null, true, random(9) - 4, NaN, "", "[iFrameSizer]x:1:2:3:4", "x".repeat(random(99)), [1, [2]], new Date(random(9)), new Uint8Array(random(9)),
      depth ? { costshare: any(0), id: any(0), ask: any(0), with: any(0), event: any(0), sentinel: "amp" } : {}][random(11)];
    for (let i = 0; i < 100000; i++) {
      target.postMessage(random(3) ? any(1) : { costshare: random(3), id: random(9), ask: ["state", "setState", "toString", "__proto__"][random(4)], with: any(1) }, "*");
      if (i % 1000 === 0) await document.querySelector("cost-share").toSentence(); // it answers meanwhile
    }
  });
  assert.equal(await api(article, e => e.toSentence()), before);
  await frame.evaluate(() => new Promise(done => setTimeout(done))); // behind all of them
  const answers = await article.evaluate(() => window.messages.filter(m => !(m && m.sentinel === "amp") && !(m && m["datawrapper-height"]) && !(m && m.type === "iframe-resized") && !String(m).startsWith("[iFrameSizer]x:"))); // heights alone
  assert.deepEqual(answers, []);
  assert.equal(await frame.evaluate(() => ({}).costshare), undefined);
});

test("heights of other windows are not the element's", async t => {
  const article = await host(t, element("", "") + `<iframe id="other" srcdoc="<script>parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 9 }, '*')</script>"></iframe>`);
  await on(article);
  const before = await height(article);
  await article.evaluate(() => { postMessage({ sentinel: "amp", type: "embed-size", height: 99 }, "*"); });
  await article.evaluate(() => new Promise(done => setTimeout(done, 100)));
  assert.equal(await height(article), before);
});

test("inserted late, moved, cloned, hidden and shown", async t => {
  const article = await host(t, `<div id="a"></div><div id="b"></div>`);
  await article.evaluate(html => { document.getElementById("a").innerHTML = html; }, element(`asof="2018-12-28"`));
  await on(article);
  await api(article, e => e.setState({ pay: "2x" }));
  await article.evaluate(() => document.getElementById("b").append(document.querySelector("cost-share")));
  await on(article);
  await (await frameOf(article)).locator("#cs-lead").filter({ hasText: "₩1.92 trillion" }).waitFor();
  await article.evaluate(() => document.getElementById("a").append(document.querySelector("cost-share").cloneNode(true)));
  await on(article, 0);
  await on(article, 1);
  await article.evaluate(() => {
    const hidden = document.createElement("div");
    hidden.style.display = "none";
    hidden.append(document.querySelector("cost-share").cloneNode(true));
    document.body.prepend(hidden);
  });
  await article.evaluate(() => { document.body.firstElementChild.style.display = ""; });
  await on(article, 0);
  const frame = await frameOf(article);
  assert.ok(Math.abs(await height(article) - await content(frame)) <= 1);
});

// Each is set to another amount than its attribute has, so that a page that began
// anew would be found out. Down and up again the three that run are the one in view
// and the two that it was reached by: any other is farther away.
test("of ten in an article three programs run, the nearest, and all keep their states", async t => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const article = await host(t, all.map(n => element(`asof="2018-12-28" pay="${n}00000000000"`, "")).join("<p>Text.</p>"));
  await article.waitForFunction(() => customElements.get("cost-share"));
  const frames = await Promise.all(all.map(n => frameOf(article, n - 1)));
  const running = async () => {
    const drawn = await Promise.all(frames.map(f => f.locator(".drawing[data-drawn]").count().catch(() => 0))); // a page that is leaving has none
    return all.filter(n => drawn[n - 1]);
  };
  const three = async expected => {
    let last;
    for (const until = performance.now() + 15000; performance.now() < until;) {
      last = await running();
      if (String(last) === String(expected)) return;
    }
    assert.deepEqual(last, expected, "these run");
  };
  const set = {}, sentence = {};
  const states = () => article.evaluate(() => [...document.querySelectorAll("cost-share")].map(e => e.state.pay));
  const expected = () => all.map(n => set[n] ?? n + "00000000000");
  const see = n => article.locator("cost-share").nth(n - 1).evaluate(e => {
    e.scrollIntoView();
    return e.toSentence();
  });
  for (const n of all) {
    assert.match(await see(n), new RegExp(`If Seoul pays ₩${n < 10 ? n + "00 billion" : "1 trillion"}`));
    set[n] = n + "50000000000";
    sentence[n] = await article.locator("cost-share").nth(n - 1).evaluate(async (e, pay) => {
      await e.setState({ pay });
      return e.toSentence();
    }, set[n]);
    assert.match(sentence[n], new RegExp(`If Seoul pays ₩${n < 10 ? n + "50 billion" : "1.05 trillion"}`));
    await three(all.filter(other => other <= n && other > n - 3));
    assert.deepEqual(await states(), expected());
  }
  assert.equal(new Set(Object.values(sentence)).size, 10);
  for (const n of all.toReversed()) {
    assert.equal(await see(n), sentence[n]);
    await frames[n - 1].waitForFunction(said => { // the reader sees how it begins
      const lead = document.getElementById("cs-lead").innerText;
      return lead.length > 40 && said.startsWith(lead);
    }, sentence[n]);
    const near = n > 7 ? [8, 9, 10] : [n, n + 1, n + 2];
    await three(near);
    assert.deepEqual(await states(), expected());
    for (const other of all.filter(other => !near.includes(other))) {
      const query = new URL(frames[other - 1].url()).searchParams;
      assert.deepEqual([query.get("rest"), query.get("pay")], ["1", set[other]], "what the still page's program would begin with");
    }
  }
});

// What the frames say is held back until the element has moved, as it is where the
// article is busy.
test("what the first frame said before the element moved is not taken for the second's", async t => {
  const article = await host(t, `<div id="a">${element(`asof="2018-12-28" pay="1.3tn"`)}</div><div id="b"></div>`, {
    prepare: async page => {
      await page.addInitScript(listen);
      await page.addInitScript(() => {
        if (window !== window.top) return;
        window.held = [];
        const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage");
        Object.defineProperty(MessagePort.prototype, "onmessage", {
          set(then) { set.call(this, e => window.held ? window.held.push(() => then(e)) : then(e)); },
        });
      });
    },
  });
  await article.waitForFunction(() => window.held.length > 0);
  await article.evaluate(() => {
    document.getElementById("b").append(document.querySelector("cost-share"));
    const { held } = window;
    window.held = null;
    for (const then of held) then();
  });
  await on(article);
  assert.match(await api(article, e => e.toSentence()), /₩1\.3 trillion/);
  assert.equal(await article.evaluate(() => window.events.filter(e => e.name === "ready").length), 1);
});

test("ten elements taken out leave no listener on the window", async t => {
  const article = await host(t, `<div id="all">${element(`asof="2018-12-28"`, "").repeat(10)}</div>`);
  const session = await article.context().newCDPSession(article);
  // listeners counts those of the element's script.
  const scripts = new Map();
  session.on("Debugger.scriptParsed", ({ scriptId, url }) => scripts.set(scriptId, url));
  await session.send("Debugger.enable");
  const listeners = async () => {
    const { result } = await session.send("Runtime.evaluate", { expression: "window" });
    const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
    return listeners.filter(l => scripts.get(l.scriptId)?.startsWith(site.address + "embed.")).map(l => l.type);
  };
  await on(article);
  await api(article, e => e.toSentence());
  assert.deepEqual(await listeners(), Array(10).fill("message"));
  for (const _ of [1, 2]) { // twice: what comes again leaves none either
    const html = await article.evaluate(() => {
      const all = document.getElementById("all"), html = all.innerHTML;
      all.textContent = "";
      return html;
    });
    assert.deepEqual(await listeners(), []);
    await article.evaluate(html => { document.getElementById("all").innerHTML = html; }, html);
    assert.deepEqual(await listeners(), Array(10).fill("message"));
  }
  await article.evaluate(() => { document.getElementById("all").remove(); });
  assert.deepEqual(await listeners(), []);
});

test("a second script, and another version, do not throw", async t => {
  const { tag, src } = await script();
  const article = await host(t, element("", ""), { tag: tag + tag + `<script src="${src}?other"></script>` });
  await on(article);
  assert.deepEqual(article.complaints, []);
});

test("under a strict policy with trusted types it works without a word", async t => {
  const { src } = await script();
  const article = await host(t, element(`asof="2018-12-28"`).replace(/ style="[^"]*"/, ""), {
    headers: (h, path) => {
      if (path !== "/article") return;
      h["content-security-policy"] = `default-src 'none'; script-src ${new URL(src).origin} 'report-sample'; frame-src ${new URL(src).origin}; img-src data:; require-trusted-types-for 'script'`;
    },
  });
  await on(article);
  await api(article, e => e.setState({ pay: "2x" }));
  assert.match(await api(article, e => e.toSentence()), /1\.92 trillion/);
});

test("selfCheck finds what an article does wrong", async t => {
  const good = await host(t, element(""));
  await on(good);
  const list = await api(good, e => e.selfCheck());
  assert.deepEqual(list.filter(c => !c.ok), []);
  assert.ok(list.length >= 7);
  const clipped = await host(t, `<div style="overflow: hidden; height: 300px; background: #111">${element("theme=light")}</div>`);
  await on(clipped);
  const wrong = (await api(clipped, e => e.selfCheck())).filter(c => !c.ok).map(c => c.check);
  assert.deepEqual(wrong, ["clipped", "ground"]);
});

// The scripts that newsrooms' systems have: each makes a plain frame as tall as
// the page says.
const fits = (article, selector = "iframe") => article.waitForFunction(s => document.querySelector(s).getBoundingClientRect().height > 1000, selector);

const asScript = (h, path) => { if (path.endsWith(".js")) h["content-type"] = "text/javascript"; };

// hosted opens an article with a library of node_modules as /host.js.
const hosted = (t, file, body) => host(t, body, { tag: "", scripts: { "/host.js": module(file) }, headers: asScript });

// rests waits until the article's frame and what it shows are equally tall, and gives
// that height. The two are asked in turn and may both move meanwhile.
async function rests(article, frame) {
  let outer, inner;
  for (const until = performance.now() + 15000; performance.now() < until;) {
    outer = await article.locator("iframe").evaluate(f => f.clientHeight); // without its border
    inner = await content(frame);
    if (Math.abs(outer - inner) <= 1) return outer;
    await frame.evaluate(() => new Promise(done => requestAnimationFrame(done)));
  }
  assert.fail(`the frame is ${outer} px tall, what it shows ${inner}`);
}

// inner is the document in the article's frame, once its program runs.
async function inner(article) {
  const frame = await (await article.waitForSelector("iframe", { state: "attached" })).contentFrame();
  await interactive(frame);
  return frame;
}

const plain = `<iframe src="ADDRESS" title="Costshare" sandbox="allow-scripts" style="width: 100%"></iframe>`;
const libraries = {
  "pym.js": "pym.js/dist/pym.v1.min.js",
  "iframe-resizer": "iframe-resizer/js/iframeResizer.min.js",
  "open-iframe-resizer": "@open-iframe-resizer/core/dist/index.umd.cjs",
  "sidechain": "@nprapps/sidechain/dist/sidechain.js",
  "newswire's frames": "@newswire/frames/dist/frames.umd.js",
};

for (const [name, body] of [
  ["pym.js", `<div id="pym"></div><script src="/host.js"></script><script>new pym.Parent("pym", "ADDRESS", {});</script>`],
  ["iframe-resizer", `<script src="/host.js"></script>${plain}<script>iFrameResize({ checkOrigin: false, warningTimeout: 0 }, "iframe");</script>`],
  ["open-iframe-resizer", `<script src="/host.js"></script>${plain}<script>iframeResizer.initialize({}, "iframe");</script>`],
  ["sidechain", `<script src="/host.js"></script><side-chain src="ADDRESS"></side-chain>`],
  ["newswire's frames", `<script src="/host.js"></script><div data-frame-src="ADDRESS" data-frame-attribute-title="Costshare" data-frame-attribute-sandbox="allow-scripts"></div><script>newswireFrames.autoInitFrames();</script>`],
]) {
  test(`${name} makes its frame as tall, taller with a panel open, and as tall again`, async t => {
    const article = await hosted(t, libraries[name], body.replaceAll("ADDRESS", site.address));
    const frame = await inner(article);
    const before = await rests(article, frame);
    assert.ok(before > 1000, `it is ${before} px tall`);
    const summary = frame.locator("#cs-payments > summary");
    await summary.click();
    const open = await rests(article, frame);
    assert.ok(open > before + 100, `${open} px with the panel, ${before} without`);
    await summary.click();
    assert.equal(await rests(article, frame), before);
  });
}

for (const [name, begin] of [
  ["open-iframe-resizer", () => window.iframeResizer.initialize({}, "iframe")],
  ["newswire's frames", () => { window.newswireFrames.observeIframe(document.querySelector("iframe")); }],
]) {
  test(`${name} that begins when the frame has long said its height makes it as tall`, async t => {
    const article = await hosted(t, libraries[name], `<script src="/host.js"></script>${plain.replace("ADDRESS", site.address)}`);
    const frame = article.frames()[1];
    await frame.waitForFunction(() => document.readyState === "complete");
    await article.waitForFunction(h => window.messages.some(m => m.sentinel === "amp" && m.height === h), Math.ceil(await content(frame)));
    assert.ok(await article.locator("iframe").evaluate(f => f.clientHeight) < 1000, "nobody has listened");
    await article.evaluate(begin);
    assert.ok(await rests(article, frame) > 1000);
  });
}

// In development React mounts every component twice at first: its effects begin, end
// and begin again. Here they listen, or put in and take out the element itself.
const react = t => host(t, `<div id="root"></div><script src="/react.js"></script><script src="/dom.js"></script>`, {
  scripts: Object.fromEntries([["/react.js", "react"], ["/dom.js", "react-dom"]].map(([path, name]) => [path, module(`${name}/umd/${name}.development.js`)])),
  headers: asScript,
  prepare: async page => {
    await page.addInitScript(listen);
    await page.addInitScript(() => {
      window.heard = [];
      window.effects = { begun: 0, ended: 0 };
      window.mount = component => {
        window.root = window.ReactDOM.createRoot(document.getElementById("root"));
        window.root.render(window.React.createElement(window.React.StrictMode, null, window.React.createElement(component)));
      };
    });
  },
});

const kinds = ["ready", "input", "change", "error"];

// gone holds that nothing of an element is left: no frame, and what is heard goes on
// without a complaint, which visit would find.
async function gone(article) {
  await article.evaluate(() => window.root.unmount());
  await article.waitForFunction(() => !document.querySelector("cost-share"));
  for (const f of article.frames().slice(1)) await f.waitForFunction(() => false).catch(() => {}); // until it is detached
  assert.equal(article.frames().length, 1);
  const before = await article.evaluate(() => window.heard.length);
  await article.evaluate(() => {
    dispatchEvent(new MessageEvent("message", { data: { sentinel: "amp", type: "embed-size", height: 99 } }));
    postMessage({ sentinel: "amp", type: "embed-size", height: 99 }, "*");
    return new Promise(done => addEventListener("message", () => done(), { once: true }));
  });
  assert.equal(await article.evaluate(() => window.heard.length), before);
}

test("React in its strict mode listens twice to one element, hears one ready, and takes it away and mounts it again", async t => {
  const article = await react(t);
  const mount = () => article.evaluate(kinds => {
    const { createElement, useEffect, useRef, useState } = window.React;
    window.mount(() => {
      const at = useRef(null), [amount, say] = useState("");
      useEffect(() => {
        const element = at.current, heard = e => {
          window.heard.push(e.type);
          say(e.detail.state.pay);
        };
        window.effects.begun++;
        for (const kind of kinds) element.addEventListener("costshare:" + kind, heard);
        return () => {
          window.effects.ended++;
          for (const kind of kinds) element.removeEventListener("costshare:" + kind, heard);
        };
      }, []);
      return createElement("figure", null, createElement("cost-share", { ref: at, asof: "2018-12-28", pay: "1.3tn", theme: "light" }), createElement("figcaption", null, amount));
    });
  }, kinds);
  for (const times of [1, 2]) {
    await mount();
    await on(article);
    await article.locator("figcaption").filter({ hasText: "1.3tn" }).waitFor();
    assert.match(await api(article, e => e.toSentence()), /₩1\.3 trillion/); // behind all that its frame says by itself
    assert.deepEqual(await article.evaluate(() => window.effects), { begun: 2 * times, ended: 2 * times - 1 }, "as in development");
    assert.equal(article.frames().length, 2, "the article and one frame");
    assert.equal(await article.evaluate(() => document.querySelectorAll("cost-share").length), 1);
    const readies = list => list.filter(name => name.endsWith("ready")).length;
    assert.equal(readies(await article.evaluate(() => window.heard)), times);
    assert.equal(readies(await article.evaluate(() => window.events.map(e => e.name))), times);
    await api(article, e => e.setState({ pay: "2x" }));
    await article.locator("figcaption").filter({ hasText: "2x" }).waitFor();
    await gone(article);
    assert.deepEqual(await article.evaluate(() => window.effects), { begun: 2 * times, ended: 2 * times });
  }
});

test("an effect that puts the element in, asks it and takes it out again leaves one frame and every answer", async t => {
  const article = await react(t);
  const mount = () => article.evaluate(() => {
    const { createElement, useEffect, useRef, useState } = window.React;
    window.answers = [];
    window.mount(() => {
      const at = useRef(null), [element] = useState(() => document.createElement("cost-share"));
      useEffect(() => {
        element.setAttribute("asof", "2018-12-28");
        element.setAttribute("pay", "1.3tn");
        at.current.append(element);
        window.effects.begun++;
        element.toSentence().then(said => window.answers.push(said), problem => window.answers.push(problem.message));
        return () => { window.effects.ended++; element.remove(); };
      }, []);
      return createElement("div", { ref: at });
    });
  });
  for (const times of [1, 2]) {
    await mount();
    await on(article);
    await article.waitForFunction(() => window.answers.length === 2);
    for (const said of await article.evaluate(() => window.answers)) assert.match(said, /₩1\.3 trillion/);
    assert.equal(article.frames().length, 2);
    assert.equal(await article.evaluate(() => window.events.filter(e => e.name === "ready").length), times);
    await gone(article);
    assert.deepEqual(await article.evaluate(() => window.effects), { begun: 2 * times, ended: 2 * times });
  }
});

for (const [name, listener] of [
  ["AMP's words", `if (e.data.sentinel === "amp" && e.data.type === "embed-size") f.style.height = e.data.height + "px"`],
  ["Datawrapper's words", `if (e.data["datawrapper-height"]) for (const id in e.data["datawrapper-height"]) f.style.height = e.data["datawrapper-height"][id] + "px"`],
]) {
  test(`a listener for ${name} makes its frame as tall`, async t => {
    const article = await host(t, `<script>addEventListener("message", e => { const f = document.querySelector("iframe"); if (e.source === f.contentWindow) { ${listener} } })</script><iframe src="${site.address}" title="Costshare" sandbox="allow-scripts" style="width: 100%"></iframe>`, { tag: "" });
    await fits(article);
  });
}

test("where frames grow by themselves, no script is needed", async t => {
  const article = await host(t, `<iframe src="${site.address}" title="Costshare" sandbox="allow-scripts" style="width: 100%; border: 0; frame-sizing: content-height"></iframe>`, { tag: "" });
  if (!await article.evaluate(() => CSS.supports("frame-sizing", "content-height"))) return t.skip("this browser has no such frames");
  await fits(article);
});

test("a host that answers each height with one more gets at most five", async t => {
  const article = await host(t, `<script>
    window.heights = [];
    addEventListener("message", e => {
      if (e.data.sentinel !== "amp") return;
      window.heights.push(e.data.height);
      const f = document.querySelector("iframe");
      f.style.height = e.data.height + 1 + "px";
      // What is inside follows the frame, as on pages that are as tall as it.
      f.contentWindow.postMessage("grow", "*");
    });
    </script><iframe src="${site.address}" title="Costshare" style="width: 100%"></iframe>`, { tag: "" });
  const frame = article.frames()[1];
  await frame.waitForFunction(() => document.readyState === "complete");
  await frame.evaluate(() => {
    addEventListener("resize", () => { document.body.style.paddingBottom = (parseFloat(document.body.style.paddingBottom) || 0) + 1 + "px"; });
  });
  await article.evaluate(() => { document.querySelector("iframe").style.height = "700px"; });
  await article.evaluate(() => new Promise(done => setTimeout(done, 1000)));
  const heights = await article.evaluate(() => window.heights);
  assert.ok(heights.length >= 2 && heights.length <= 5, `it got ${heights}`);
});

test("an article with the element lets files through, and no text is offered beside them", async t => {
  const article = await host(t, element(`asof="2018-12-28" pay="1.3tn"`));
  await article.evaluate(() => document.querySelector("cost-share").toSentence());
  const frame = await frameOf(article);
  await frame.locator("#cs-take > summary").click();
  const [file] = await Promise.all([article.waitForEvent("download"), frame.locator("#cs-take-csv").click()]);
  assert.equal(file.suggestedFilename(), "costshare-2018-12-28-1.3tn.csv");
  assert.equal(await frame.locator("#cs-take-by-hand").count(), 0);
});
