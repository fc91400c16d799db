// The payments as tones: nothing before the reader asks, and then what she asks for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { interactive, live, site, visit } from "./site.js";

// recorder stands for what makes sound: it notes each tone.
function recorder() {
  window.heard = { tones: [], contexts: [], volumes: [] };
  class Param {
    constructor(set) { this.set = set; }
    set value(v) { this.set?.(v); }
    setValueAtTime() {}
    setTargetAtTime(v) { this.set?.(v); }
    linearRampToValueAtTime() {}
  }
  class Node { connect(to) { return to; } }
  window.AudioContext = class {
    constructor() {
      this.currentTime = 0;
      this.destination = new Node();
      this.gains = 0;
      window.heard.contexts.push(this);
    }
    createGain() {
      const node = new Node();
      node.gain = new Param(this.gains++ === 0 ? v => { window.heard.volumes.push(v); } : undefined);
      return node;
    }
    createBiquadFilter() { return Object.assign(new Node(), { frequency: new Param() }); }
    createOscillator() {
      const node = new Node(), of = {};
      window.heard.tones.push(of);
      node.frequency = new Param(v => { of.hertz = v; });
      Object.defineProperty(node, "type", { set(v) { of.type = v; } });
      node.start = at => { of.from = at; };
      node.stop = at => { of.to = at; };
      return node;
    }
    async resume() {}
    close() { this.closed = true; }
  };
}

const heard = page => page.evaluate(() => ({ tones: window.heard.tones, volumes: window.heard.volumes, open: window.heard.contexts.filter(c => !c.closed).length }));
const scripts = page => page.asked.filter(a => /\/sound\.[0-9a-f]+\.js$/.test(a));
const silent = page => page.waitForFunction(() => window.heard.contexts.every(c => c.closed));
const play = page => page.locator("#cs-hear-play");

test("tones are loaded and heard when they are asked for, year by year, louder, and stopped", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1.3tn&years=3&rule=flat", { prepare: page => page.addInitScript(recorder) });
  assert.deepEqual(scripts(page), []);
  await page.locator("#cs-payments > summary").click();
  assert.equal((await heard(page)).open, 0);
  assert.deepEqual((await heard(page)).tones, [], "silent until it is asked for");
  await page.locator("#cs-hear-play").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.heard.tones.length > 0);
  assert.deepEqual(scripts(page).map(a => new URL(".", a).href), [site.address], "once, from the page's own folder");
  const { tones, volumes: [volume], open } = await heard(page);
  assert.equal(tones.length, 31, "1991 to 2018, and three years"); // data/payments.csv
  assert.deepEqual(tones.map(tone => tone.type), [...Array(28).fill("triangle"), ...Array(3).fill("sawtooth")]);
  for (let i = 1; i < tones.length; i++) assert.ok(tones[i].from >= tones[i - 1].to, `tone ${i} begins before the one before ends`);
  assert.ok(Math.abs(tones[27].hertz - 110 * 2 ** (3 * 960.2 / 1300)) < 0.5, "960.2 of 1,300, pay-2018-total");
  assert.equal(open, 1);

  await page.locator("#cs-hear-years [aria-current]").first().waitFor(); // the year that sounds
  await page.locator("#cs-hear-louder").click();
  assert.ok((await heard(page)).volumes.at(-1) > volume);
  await page.locator("#cs-hear-play").click();
  await silent(page);
  await page.locator("#cs-hear-years [aria-current]").waitFor({ state: "detached" });

  await page.locator("#cs-hear-1991").click();
  await page.waitForFunction(() => window.heard.tones.length === 32);
  const [one] = (await heard(page)).tones.slice(-1);
  assert.ok(Math.abs(one.hertz - 110 * 2 ** (3 * 107.3 / 1300)) < 0.5, "107.3 of 1,300, pay-1991-total");
  await silent(page); // by itself
  assert.equal(scripts(page).length, 1, "loaded once");
});

test("where there is no sound a sentence says so", async t => {
  const page = await live(t, "", { prepare: page => page.addInitScript(() => { delete window.AudioContext; delete window.webkitAudioContext; }) });
  await page.locator("#cs-payments > summary").click();
  await page.locator("#cs-hear-play").click();
  assert.match(await page.locator("#cs-hear-failed").innerText(), /no tones can/);
  assert.deepEqual(scripts(page), []);
});

for (const theme of ["light", "dark", "contrast"]) {
  test(`the scenario's year that sounds can be read: ${theme}`, async t => {
    const page = await live(t, "asof=1992-06-01&pay=200bn&theme=" + theme, { prepare: page => page.addInitScript(recorder) });
    await page.locator("#cs-payments > summary").click();
    // A year sounds for a fifth of a second, which a busy browser may not show.
    await page.evaluate(() => new MutationObserver(() => {
      const year = document.querySelector("#cs-hear-1993[aria-current]"), of = el => getComputedStyle(el);
      if (year) window.colours = { text: of(year.firstElementChild).color, ground: of(year).backgroundColor };
    }).observe(document.getElementById("cs-payments"), { attributes: true, childList: true, subtree: true }));
    await play(page).click();
    const { text, ground } = await (await page.waitForFunction(() => window.colours)).jsonValue();
    assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground}`);
  });
}

// contrast of two colours, WCAG 2.2.
const contrast = (a, b) => {
  const luminance = colour => colour.match(/\d+/g).slice(0, 3).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

// held is a page whose script of tones comes when it is let go, with its payments open.
async function held(t, answer) {
  let go;
  const wait = new Promise(done => { go = done; });
  const page = await live(t, "asof=2018-12-28&pay=1.3tn&years=3&rule=flat", {
    complaints: true, // of what does not come
    prepare: async page => {
      await page.addInitScript(recorder);
      await page.route(/\/sound\.[0-9a-f]+\.js$/, async route => {
        await wait;
        await answer(route);
      });
    },
  });
  await page.locator("#cs-payments > summary").click();
  await play(page).click();
  return { page, go };
}

test("until the script has come the last press counts", async t => {
  const { page, go } = await held(t, route => route.continue());
  await play(page).click(); // Stop
  await play(page).click();
  await page.locator("#cs-hear-1991").click();
  await play(page).click(); // Stop
  await page.locator("#cs-hear-2018").click();
  await page.locator("#cs-hear-louder").click();
  const came = page.waitForFunction(() => window.heard.tones.length > 0);
  go();
  await came;
  await silent(page);
  const { tones, volumes } = await heard(page);
  assert.equal(tones.length, 1);
  assert.ok(Math.abs(tones[0].hertz - 110 * 2 ** (3 * 960.2 / 1300)) < 0.5, "960.2 of 1,300, pay-2018-total");
  assert.ok(volumes[0] > 0.5 * (2 / 5) ** 2, "louder than the second of five steps, where it begins");
  assert.equal(volumes.at(-1), 0, "no tone is cut off");
  assert.equal(scripts(page).length, 1, "loaded once");
  assert.equal(await page.evaluate(() => document.querySelectorAll("script[src*='/sound.'], script[src^='sound.']").length), 1);
});

test("stopped before the script has come nothing sounds", async t => {
  const { page, go } = await held(t, route => route.continue());
  await play(page).click(); // Stop
  const came = page.waitForFunction(() => window.costshareSound);
  go();
  await came;
  await silent(page);
  assert.deepEqual((await heard(page)).tones, []);
});

test("a script that does not come is told, and asked for again", async t => {
  let failing = true;
  const { page, go } = await held(t, route => failing ? route.abort() : route.continue());
  go();
  await page.locator("#cs-hear-failed").waitFor();
  await silent(page);
  failing = false;
  await play(page).click();
  await page.waitForFunction(() => window.heard.tones.length > 0);
  assert.equal(await page.locator("#cs-hear-failed").count(), 0);
  assert.equal(scripts(page).length, 2);
});

for (const [name, end] of [
  ["another amount is asked for", page => page.locator("#cs-pay").press("ArrowRight")],
  ["the payments are closed", page => page.locator("#cs-payments > summary").click()],
  ["the page is left", page => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")))],
]) {
  test(`it is silent when ${name}`, async t => {
    const page = await live(t, "asof=2018-12-28&pay=1.3tn", { prepare: page => page.addInitScript(recorder) });
    await page.locator("#cs-payments > summary").click();
    await play(page).click();
    await page.locator("#cs-hear-years [aria-current]").first().waitFor();
    await page.evaluate(() => {
      const last = document.querySelector("#cs-hear-years").lastChild;
      window.wholly = false;
      new MutationObserver(() => { window.wholly ||= last.hasAttribute("aria-current"); }).observe(last, { attributes: true });
    });
    await end(page);
    await silent(page);
    await page.locator("#cs-hear-years [aria-current]").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => window.wholly), false, "it played to its end");
  });
}

const article = `<!doctype html><html lang="en"><title>An article</title>
<iframe src="/?measure=1" title="Costshare" sandbox="allow-scripts" width="700" height="1000"></iframe></html>`;

test("it sounds in a sandboxed frame, by real tones, and ends", async t => {
  const page = await visit(t, "", {
    path: "article",
    prepare: async page => {
      await page.addInitScript(() => {
        const real = window.AudioContext;
        window.contexts = [];
        window.AudioContext = class extends real { constructor() { super(); window.contexts.push(this); } };
      });
      await page.route("**/article", route => route.fulfill({ contentType: "text/html", body: article }));
    },
  });
  const frame = page.frames()[1];
  await interactive(frame);
  assert.equal(await frame.evaluate(() => origin), "null");
  await frame.locator("#cs-payments > summary").press("Enter");
  assert.equal(await frame.evaluate(() => window.contexts.length), 0);
  await frame.locator("#cs-hear-play").press("Enter");
  await frame.waitForFunction(() => window.contexts[0]?.state === "running" && window.contexts[0].currentTime > 0);
  await frame.locator("#cs-hear-play").press("Enter");
  await frame.waitForFunction(() => window.contexts[0].state === "closed");
  assert.equal(scripts(page).length, 1);
});
