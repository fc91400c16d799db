// The page and the terminal give one answer, whatever is asked.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { goTo, live, terminal } from "./site.js";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
// make soak asks for more of them.
const states = Number(process.env.STATES ?? 60), reloads = Number(process.env.RELOADS ?? 4);

// Numbers in the order of a seed, the same in every run (Numerical Recipes'
// generator).
function numbers(seed) {
  let x = seed >>> 0;
  return () => (x = (Math.imul(x, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const column = (table, name) => {
  const [head, ...rows] = readFileSync(join(project, "data", table), "utf8").trim().split("\n").map(line => line.split(","));
  return rows.map(row => row[head.indexOf(name)]);
};
const definitions = column("definitions.csv", "id"), claims = column("troop_claims.csv", "id");

// anyState draws the keys of an address; some that no day can answer among them.
function anyState(random) {
  const upTo = n => Math.floor(random() * n), of = list => list[upTo(list.length)];
  const sometimes = (share, value) => random() < share ? value() : undefined;
  const day = new Date(Date.UTC(1991, 0, 25) + upTo(12790) * 864e5).toISOString().slice(0, 10);
  const asked = {
    pay: () => of([`${upTo(300) * 1e10}`, `${1 + upTo(90)}tn`, `$${1 + upTo(50)}bn`, `+${upTo(900)}%`, `-${upTo(99)}%`, `${1 + upTo(40) / 10}x`]),
    ask: () => of([`share:${upTo(99)}`, `share_total_stays:${upTo(150)}`, `total:${1 + upTo(20)}tn`, `increase:${upTo(900)}bn`, `per_soldier:${1 + upTo(90)}m`,
      `per_resident:${1000 * (1 + upTo(60))}`, `percent_of_gdp:0.${1 + upTo(30)}`, `percent_of_defence_budget:${1 + upTo(9)}`]),
    parts: () => of([`labour:+${upTo(60)}%`, `logistics:${1 + upTo(400)}bn`, `construction:2x,operational:${upTo(300)}bn`]),
    year: () => `${1991 + upTo(36)}`,
  };
  const key = of(["pay", "pay", "pay", "ask", "ask", "parts", "year"]);
  return Object.entries({
    asof: sometimes(0.9, () => day),
    [key]: sometimes(0.9, asked[key]),
    years: sometimes(0.5, () => 1 + upTo(10)),
    rule: sometimes(0.5, () => of(["flat", "course", "1.5", "-2", "cpi", "cpi:4", "budget", "2,3,1.5"])),
    assume: sometimes(0.2, () => of(["2.4", "0", "5"])),
    rate: sometimes(0.3, () => of(["1125.28", "1300", "2017", "1997"])),
    prices: sometimes(0.2, () => 1991 + upTo(35)),
    def: sometimes(0.3, () => of(definitions)),
    troops: sometimes(0.3, () => of(["counted", "official", "28000", ...claims])),
    cur: sometimes(0.2, () => "usd"),
    since: sometimes(0.2, () => "1"),
  }).filter(([, value]) => value !== undefined);
}

// shown is what the page says of a state.
const shown = page => page.evaluate(() => {
  const text = id => document.getElementById(id)?.textContent;
  const figures = [...document.querySelectorAll("[id^=cs-figure-][id$=-value]")].map(e => [e.id.slice("cs-figure-".length, -"-value".length), e.textContent]);
  return { lead: text("cs-lead"), rest: text("cs-rest"), since: text("cs-since-text"), notices: document.querySelectorAll(".notice").length, figures: Object.fromEntries(figures) };
});

// calc asks the terminal; undefined where it refuses.
async function calc(command, state) {
  try {
    const words = state.flatMap(([key, value]) => [`--${key}=${value}`]);
    return JSON.parse((await promisify(execFile)(command, ["calc", ...words, "--json"], { maxBuffer: 1e7 })).stdout);
  } catch (error) {
    assert.equal(error.code, 2, error.stderr);
    return undefined;
  }
}

function agree(page, answer, query) {
  if (!answer) {
    assert.ok(page.notices > 0, `${query}: the terminal refuses it, the page says nothing`);
    return false;
  }
  assert.equal(page.lead, answer.sentence, query);
  assert.ok(answer.said.startsWith(page.lead + (page.rest ? " " + page.rest : "") + " As known on "), `${query}: ${page.rest} on the page, ${answer.said} in the terminal`);
  assert.equal(page.notices, 0, query);
  const said = Object.fromEntries(answer.figures.map(f => [f.id, f]));
  for (const [id, big] of Object.entries(page.figures)) {
    if (said[id].value === null) assert.equal(big, "–", `${query}: ${id}`);
    else assert.ok(said[id].text.startsWith(big + " "), `${query}: ${id} is ${big} on the page, ${said[id].text} in the terminal`);
  }
  assert.ok(Object.keys(page.figures).length >= 14, query);
  return true;
}

test("page and terminal agree", async t => {
  const command = terminal(), random = numbers(1991), page = await live(t);
  let answered = 0;
  await t.test(`in ${states} states that history brings`, async () => {
    for (let i = 0; i < states; i++) {
      const state = anyState(random), query = new URLSearchParams(state).toString();
      const [answer] = await Promise.all([calc(command, state), goTo(page, query)]);
      answered += agree(await shown(page), answer, query);
    }
    assert.ok(answered > states / 2, `${answered} were answered`);
  });
  for (let i = 0; i < reloads; i++) {
    const state = anyState(random), query = new URLSearchParams(state).toString();
    await t.test(query + ", reloaded", async t => {
      agree(await shown(await live(t, query)), await calc(command, state), query);
    });
  }
});
