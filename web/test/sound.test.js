// The payments as tones: nothing before the reader asks, and then what she asks for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { live } from "./site.js";

// recorder stands for what makes sound: it notes each tone.
function recorder() {
  window.heard = { tones: [], contexts: [], volume: null };
  class Param {
    constructor(set) { this.set = set; }
    set value(v) { this.set?.(v); }
    setValueAtTime() {}
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
      node.gain = new Param(this.gains++ === 0 ? v => { window.heard.volume = v; } : undefined);
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
    close() { this.closed = true; }
  };
}

const heard = page => page.evaluate(() => ({ tones: window.heard.tones, volume: window.heard.volume, open: window.heard.contexts.filter(c => !c.closed).length }));
const scripts = page => page.asked.filter(a => /\/sound\.[0-9a-f]+\.js$/.test(a));

test("tones are loaded and heard when they are asked for, year by year, louder, and stopped", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1.3tn&years=3&rule=flat", { prepare: page => page.addInitScript(recorder) });
  assert.deepEqual(scripts(page), []);
  await page.locator("#cs-payments > summary").click();
  assert.deepEqual((await heard(page)).tones, [], "silent until it is asked for");
  await page.locator("#cs-hear-play").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.heard.tones.length > 0);
  assert.equal(scripts(page).length, 1);
  const { tones, volume, open } = await heard(page);
  assert.equal(tones.length, 31, "1991 to 2018, and three years"); // data/payments.csv
  assert.deepEqual(tones.map(tone => tone.type), [...Array(28).fill("triangle"), ...Array(3).fill("sawtooth")]);
  for (let i = 1; i < tones.length; i++) assert.ok(tones[i].from >= tones[i - 1].to, `tone ${i} begins before the one before ends`);
  assert.ok(Math.abs(tones[27].hertz - 110 * 2 ** (3 * 960.2 / 1300)) < 0.5, "960.2 of 1,300, pay-2018-total");
  assert.equal(open, 1);

  await page.locator("#cs-hear-years [aria-current]").first().waitFor(); // the year that sounds
  await page.locator("#cs-hear-louder").click();
  assert.ok((await heard(page)).volume > volume);
  await page.locator("#cs-hear-play").click();
  assert.equal((await heard(page)).open, 0, "stopped");
  await page.locator("#cs-hear-years [aria-current]").waitFor({ state: "detached" });

  await page.locator("#cs-hear-1991").click();
  await page.waitForFunction(() => window.heard.tones.length === 32);
  const [one] = (await heard(page)).tones.slice(-1);
  assert.ok(Math.abs(one.hertz - 110 * 2 ** (3 * 107.3 / 1300)) < 0.5, "107.3 of 1,300, pay-1991-total");
  await page.waitForFunction(() => window.heard.contexts.every(c => c.closed), undefined, { timeout: 5000 }); // by itself
  assert.equal(scripts(page).length, 1, "loaded once");
});

test("where there is no sound a sentence says so", async t => {
  const page = await live(t, "", { prepare: page => page.addInitScript(() => { delete window.AudioContext; delete window.webkitAudioContext; }) });
  await page.locator("#cs-payments > summary").click();
  await page.locator("#cs-hear-play").click();
  assert.match(await page.locator("#cs-hear-failed").innerText(), /no tones/);
  assert.deepEqual(scripts(page), []);
});
