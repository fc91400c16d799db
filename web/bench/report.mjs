// What was measured, as web/BENCHMARKS.md.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

const says = (command, ...args) => {
  try { return execFileSync(command, args, { encoding: "utf8" }).trim(); } catch { return "unknown"; }
};
const ms = v => v === undefined ? "–" : v.toFixed(v < 100 ? 1 : 0);
const mb = v => (v / 1e6).toFixed(1);
const rows = (head, list) => [head, head.map(() => "---"), ...list].map(r => `| ${r.join(" | ")} |`).join("\n");

export function report({ project, quick, firsts, rounds, steps, touches, visits, idleSeconds, found, charts, floors, articles, starts, memory, closed, idles, crowd, median, quantile }) {
  const of = (name, what) => found[name][what] ?? [], mid = (name, what) => median(of(name, what));
  const spread = (name, what) => of(name, what).length ? `${ms(mid(name, what))} (${ms(Math.min(...of(name, what)))}–${ms(Math.max(...of(name, what)))})` : "–";
  const ours = "Costshare", peers = charts.filter(n => n !== ours && !floors.includes(n));
  const ratio = (what, other) => (mid(ours, what) / other).toFixed(2);
  const perSecond = name => 1000 * of(name, "apart").length / of(name, "apart").reduce((a, b) => a + b, 0);
  const verdicts = [];
  const target = (text, is, met) => verdicts.push([text, is, met ? "met" : "**missed**"]);
  const at = (name, what, share) => quantile(of(name, what), share);
  const peersAt = (what, share) => median(peers.map(n => at(n, what, share)));

  target("first picture, in times of a still PNG's: at most 1.1", ratio("first", mid("a still PNG", "first")), mid(ours, "first") <= 1.1 * mid("a still PNG", "first"));
  target("first picture before every charting library's", `${ms(mid(ours, "first"))} ms, the earliest of theirs ${ms(Math.min(...peers.map(n => mid(n, "first"))))}`, peers.every(n => mid(ours, "first") <= mid(n, "first")));
  target("largest picture on the slow phone: under 1,200 ms", ms(mid(ours, "slowLargest")), mid(ours, "slowLargest") < 1200);
  target("held up until it answers, by tasks beyond 50 ms: at most 150 ms", spread(ours, "blocked"), mid(ours, "blocked") <= 150);
  target("layout shift from load to interactive: 0.00", Math.max(...of(ours, "shifts")).toFixed(2), Math.max(...of(ours, "shifts")) < 0.005);
  target("requests after load: 0", String(Math.max(...of(ours, "after"))), Math.max(...of(ours, "after")) === 0);
  target("interaction to next paint on the slow phone, eight presses a second, 98th percentile: under 100 ms", ms(at(ours, "presses", 0.98)), at(ours, "presses", 0.98) < 100);
  target("the same as fast as the browser takes them", ms(at(ours, "hurried", 0.98)), at(ours, "hurried", 0.98) < 100);
  const more = median(articles.with) - median(articles.blank);
  target("an article's largest picture on the slow phone, later than with room left blank: at most 100 ms", `${ms(median(articles.with))} and ${ms(median(articles.blank))}, ${more.toFixed(0)} ms`, more <= 100);
  const fps = perSecond(ours);
  target("the handle dragged: at least 55 frames a second", fps.toFixed(1), fps >= 55);
  target("tasks longer than 50 ms meanwhile: 0", `${of(ours, "long").join(", ")} of each drag`, Math.max(...of(ours, "long")) === 0);
  for (const [what, where] of [["slider", ""], ["slowSlider", ", four times slower"]]) for (const share of [0.5, 0.95]) {
    target(`slider to drawn frame${where}, p${100 * share}: no slower than the peers' median`, `${ms(at(ours, what, share))} to ${ms(peersAt(what, share))} ms, ${(at(ours, what, share) / peersAt(what, share)).toFixed(2)} times`, at(ours, what, share) <= peersAt(what, share));
  }
  target("ready on a warm cache: within 1,500 ms", spread(ours, "warm"), mid(ours, "warm") <= 1500);
  const last = memory.at(-1), half = memory[1];
  target(`memory after ${touches.toLocaleString("en")} interactions: under 64 MB`, `${mb(last.script + last.program)} MB`, last.script + last.program < 64e6);
  target("flat over the last half of them", `${mb(last.script + last.program - half.script - half.program)} MB more`, last.script + last.program - half.script - half.program < 1e6);
  const [one, many] = closed;
  target(`${visits} widgets opened and closed leave no listener, document or frame`, `${many.listeners - one.listeners}, ${many.documents - one.documents}, ${many.frames - one.frames}; heap ${mb(many.heap - one.heap)} MB more`, many.listeners <= one.listeners && many.documents <= one.documents + 1 && many.frames <= one.frames);
  const empty = median(idles["an empty page"]);
  target("idle and seen: at most 2.5% of a core", `${median(idles.seen).toFixed(1)}%`, median(idles.seen) <= 2.5);
  for (const where of ["in a hidden tab", "out of view"]) target(`idle ${where}: under 0.5% above an empty page`, `${(median(idles[where]) - empty).toFixed(1)}%`, median(idles[where]) - empty < 0.5);

  const text = `# Benchmarks

Written by \`make bench\`; nothing here was edited by hand. Figures of one run on one machine: compare ratios within it, never figures of two runs.${quick ? "\n\n**A quick run, to see that it runs: too few rounds to be worth anything.**" : ""}

- Machine: ${cpus().length} cores, ${cpus()[0].model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB; no graphics card, so that pages are drawn by SwiftShader on the same cores
- ${says("/usr/bin/chromium", "--version")}, ${says("go", "version").replace("go version ", "")}, ${new Date().toISOString().slice(0, 10)}, commit ${says("git", "-C", project, "rev-parse", "--short", "HEAD")}
- Without the pages of its own that Chromium loads with each window (WebUIOmniboxPopup, WebUIOmniboxAimPopup): with them all that is said of a page's first second is up to twice as long, and varies more
- ${rounds} rounds, each page once a round, a context of its own each time; the slider is moved by ${steps} steps a round

## Targets

${rows(["target", "measured", ""], verdicts)}

## Beside others

Each draws the payments as bars, five years that a slider sets, forty event marks and a sentence; ours also all else that it has. The first picture is the browser's own *first contentful paint*, of ${firsts} times; a charting page has no words before its script has run, the PNG's has its heading. Medians, with the least and the most of the rounds; the slow phone has 1.6 Mbit/s, 150 ms and a quarter of this machine's speed (only the page has: a browser slows no worker, which is where ours compiles its program).

${rows(["", "kB until it answers", "first picture, ms", "answers, ms", "slow phone: first picture", "largest", "answers"], Object.keys(found).map(n => [n, (mid(n, "bytes") / 1000).toFixed(0), spread(n, "first"), spread(n, "ready"), spread(n, "slowFirst"), spread(n, "slowLargest"), spread(n, "slowReady")]))}

Slider to drawn frame, in ms; a press of a key to the next paint on the slow phone. The last rows are what the browser and this machine take by themselves: a slider and a sentence alone, and with a WebGL canvas of our picture's size that is but filled with a colour.

${rows(["", "p50", "p95", "four times slower: p50", "p95", "press, p98", "hurried"], charts.map(n => [n, ms(at(n, "slider", 0.5)), ms(at(n, "slider", 0.95)), ms(at(n, "slowSlider", 0.5)), ms(at(n, "slowSlider", 0.95)), ms(at(n, "presses", 0.98)), ms(at(n, "hurried", 0.98))]))}

For how long tasks of over 50 ms held the page up until it answered, each beyond its 50 ms; frames a second while the handle is dragged, and long tasks meanwhile.

${rows(["", "held up, ms", "on the slow phone", "frames a second", "long tasks in a drag"], charts.map(n => [n, spread(n, "blocked"), spread(n, "slowBlocked"), perSecond(n).toFixed(1), of(n, "long").join(", ")]))}

## Start

From when the page hears that the program is coming to its first picture, in ms, on machines that much slower than this one, but for the worker that compiles it; and the same with Ebitengine as it comes (\`COSTSHARE_PATCH=off\`).

${rows(["times slower", "now", "Ebitengine as it comes", "ratio"], starts.map(({ rate, now, untouched }) => [rate, ...[now, untouched].map(l => `${ms(median(l))} (${ms(Math.min(...l))}–${ms(Math.max(...l))})`), (median(now) / median(untouched)).toFixed(2)]))}

## Memory, MB

${rows(["interactions", "scripts", "program"], memory.map((m, i) => [((i + 1) * touches / 4).toLocaleString("en"), mb(m.script), mb(m.program)]))}

## Idle, % of a core over ${idleSeconds} s, after a step of the slider

${rows(["", "median", "each"], Object.entries(idles).map(([where, list]) => [where, median(list).toFixed(1), list.map(v => v.toFixed(1)).join(", ")]))}

## A crowd

${crowd.length ? crowd.map(l => "- " + l).join("\n") : "Left out of a quick run."}

## Go

${goPart(project)}
`;
  writeFileSync(join(project, "web/BENCHMARKS.md"), text);
  console.log(text);
}

// goPart is what benchstat says of the engine's benchmarks.
function goPart(project) {
  try {
    return "```\n" + readFileSync(join(project, "build/benchstat.txt"), "utf8").trim() + "\n```";
  } catch {
    return "Not run: `make bench` runs them first.";
  }
}
