// The same picture as newsrooms would make it with what they know: the payments as
// bars, five years that a slider sets, some event marks, and a sentence.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { createServer } from "node:http";

const here = dirname(fileURLToPath(import.meta.url));
export const project = resolve(here, "../..");

// What is drawn comes from the tables, as ours does.
const table = name => {
  const [head, ...rows] = readFileSync(join(project, "data", name), "utf8").trim().split("\n").map(line => line.split(","));
  return rows.map(row => Object.fromEntries(head.map((column, i) => [column, row[i]])));
};
const paid = table("payments.csv").filter(p => /^pay-\d+-total$/.test(p.id)).map(p => [Number(p.year), Number(p.amount) / 10]);
const events = table("events.csv").slice(0, 40).map(e => Number((e.date ?? e.known_from).slice(0, 4)));

// Each draws once, and again for another payment of the first year.
const peers = {
  "ECharts 6": [["echarts/dist/echarts.min.js"], `const c = echarts.init(box); c.setOption({ animation: false, xAxis: { type: "category", data: years }, yAxis: {}, series: [{ type: "bar", data: all(first) }, { type: "scatter", data: events.map(y => [String(y), 40]) }] }); show(v => c.setOption({ series: [{ data: all(v) }] }));`],
  "Plotly basic 3": [["plotly.js-basic-dist-min/plotly-basic.min.js"], `Plotly.newPlot(box, [{ type: "bar", x: years, y: all(first) }, { type: "scatter", mode: "markers", x: events, y: events.map(() => 40) }], { margin: { t: 10 } }).then(() => show(v => Plotly.restyle(box, { y: [all(v)] }, [0])));`],
  "Chart.js 4": [["chart.js/dist/chart.umd.min.js"], `const sheet = box.appendChild(document.createElement("canvas")); const c = new Chart(sheet, { data: { labels: years, datasets: [{ type: "bar", data: all(first) }, { type: "scatter", data: events.map(y => ({ x: y - years[0], y: 40 })) }] }, options: { animation: false, maintainAspectRatio: false } }); show(v => { c.data.datasets[0].data = all(v); c.update("none"); });`],
  "Observable Plot": [["d3/dist/d3.min.js", "@observablehq/plot/dist/plot.umd.min.js"], `const draw = v => box.replaceChildren(Plot.plot({ width: 700, height: 360, marks: [Plot.barY(years.map((year, i) => ({ year, v: all(v)[i] })), { x: "year", y: "v" }), Plot.dot(events, { x: y => y, y: () => 40 })] })); draw(first); show(draw);`],
  "Vega-Lite 6": [["vega/build/vega.min.js", "vega-lite/build/vega-lite.min.js", "vega-embed/build/vega-embed.min.js"], `const rows = v => years.map((year, i) => ({ year, v: all(v)[i] })), encoding = { x: { field: "year", type: "ordinal" }, y: { field: "v", type: "quantitative" } }; vegaEmbed(box, { width: 640, height: 300, layer: [{ data: { name: "paid", values: rows(first) }, mark: "bar", encoding }, { data: { values: events.map(year => ({ year, v: 40 })) }, mark: "point", encoding }] }, { actions: false }).then(({ view }) => show(v => view.data("paid", rows(v)).run()));`],
  "uPlot": [["uplot/dist/uPlot.iife.min.js"], `const data = v => [years, all(v), years.map(() => 40)], c = new uPlot({ width: 700, height: 340, scales: { x: { time: false } }, series: [{}, { paths: uPlot.paths.bars(), fill: "#36618a" }, { paths: () => null, points: { show: true } }] }, data(first), box); show(v => c.setData(data(v)));`],
};
export const names = Object.keys(peers);

// What the browser takes by itself: the same slider and sentence without a chart, and
// with a WebGL canvas of our picture's size that is but filled anew.
export const floors = ["a slider, no chart", "a slider, WebGL filled"];
peers[floors[0]] = [[], `show(() => {});`];
peers[floors[1]] = [[], `const sheet = Object.assign(document.createElement("canvas"), { width: 712, height: 580 }), gl = sheet.getContext("webgl2", { antialias: false, depth: false }); box.style.height = "580px"; box.append(sheet); show(v => { gl.clearColor(v / 6000, 0.5, 0.5, 1); gl.clear(gl.COLOR_BUFFER_BIT); });`];

const heading = `<h1>What Seoul pays for US forces</h1>`;
const chart = `${heading}<div id="box" style="width:700px;height:360px"></div><input id="slider" type="range" max="6000" value="1300" style="width:600px"><p id="said"></p>`;

const shell = `
const paid = ${JSON.stringify(paid.map(p => p[1]))}, from = ${paid[0][0]}, events = ${JSON.stringify(events)}, first = 1300;
const years = [...paid.keys(), ...[0, 1, 2, 3, 4].map(i => paid.length + i)].map(i => from + i);
const all = v => [...paid, ...[0, 1, 2, 3, 4].map(i => v * 1.02 ** i)];
document.body.innerHTML = ${JSON.stringify(chart)};
const box = document.getElementById("box"), slider = document.getElementById("slider"), said = document.getElementById("said");
const say = v => { said.textContent = "If Seoul pays " + v + " billion won, that is " + (100 * (v / paid.at(-1) - 1)).toFixed(1) + "% more."; };
const show = draw => {
  say(first);
  slider.oninput = () => { draw(Number(slider.value)); say(Number(slider.value)); };
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("ready")));
};`;

// A page that draws has its words from its script too, so that its first paint is the
// first of the chart as well.
const page = (body, scripts = [], code = "") => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What Seoul pays</title><link rel="icon" href="data:,">
<body>${body}${scripts.map(s => `<script src="/lib/${s}"></script>`).join("")}${code && `<script>${shell}${code}</script>`}</html>`;

const packed = new Map();
const pack = (name, body) => {
  if (!packed.has(name)) packed.set(name, brotliCompressSync(body));
  return packed.get(name);
};

// article is a page of another site: words, its own picture, and what is put between.
const article = inside => {
  const words = Array.from({ length: 6 }, (_, i) => `<p>${"The talks went on, and what either side asked for was printed the next day. ".repeat(3 + i % 3)}</p>`);
  return page(`${heading}<img src="/picture.png" width="340" height="300" alt="">${words.slice(0, 2).join("")}${inside}${words.slice(2).join("")}`);
};

// serve serves each peer under its name, a still picture under "png", and an article
// with the calculator, whose embed code that is, and with as much room left blank.
export async function serve(embedded) {
  const picture = readFileSync(join(project, "engine/golden/testdata/760-2018-stop.png"));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname).slice(1);
    const give = (type, body) => {
      response.setHeader("Content-Type", type);
      response.setHeader("Cache-Control", "max-age=3600");
      if (type.startsWith("image")) return response.end(body);
      response.setHeader("Content-Encoding", "br");
      response.end(pack(path, body));
    };
    if (peers[path]) return give("text/html; charset=utf-8", page("", ...peers[path]));
    if (path === "png") return give("text/html; charset=utf-8", page(`${heading}<img src="/picture.png" width="760" height="1000" alt="">`));
    if (path === "article") return give("text/html; charset=utf-8", article(embedded));
    if (path === "article-blank") return give("text/html; charset=utf-8", article(`<div style="min-height:2440px"></div>`));
    if (path === "empty") return give("text/html; charset=utf-8", page(""));
    if (path === "picture.png") return give("image/png", picture);
    if (path.startsWith("lib/")) return give("text/javascript", readFileSync(join(here, "node_modules", path.slice(4))));
    response.writeHead(404).end();
  });
  await new Promise(done => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
