// The page before, beside and without its program.
import assert from "node:assert/strict";
import { test } from "node:test";
import { proxied } from "./proxy.js";
import { boxOf, colours, drawing, interactive, lead, live, picture, settled, visit, withheld } from "./site.js";

for (const width of [375, 760]) {
  test(`without JavaScript the page is complete at ${width} px`, async t => {
    const page = await visit(t, "", { width, javaScriptEnabled: false });
    assert.equal(await page.locator("svg").filter({ visible: true }).count(), 1, "one picture is seen");
    assert.ok(await page.locator("table").count(), "there is a table");
    assert.match(await lead(page).innerText(), /₩/);
    assert.ok(await page.locator("noscript .state").isVisible(), "a line says that this is a picture");
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, "nothing stands out");
    const with_ = await live(t, "", { width });
    assert.equal(await lead(with_).innerText(), await lead(page).innerText());
  });

  test(`the still picture stands where the program draws, at ${width} px`, async t => {
    const page = await visit(t, "", { width, prepare: withheld().prepare });
    const seen = page.locator(".still svg").filter({ visible: true });
    await seen.first().waitFor();
    assert.equal(await seen.count(), 1, "one still picture is seen");
    const box = await boxOf(drawing(page)), box2 = await boxOf(drawing(await live(t, "", { width })));
    for (const side of ["x", "y", "width", "height"]) assert.ok(Math.abs(box[side] - box2[side]) <= 1, `${side}: ${box[side]}, then ${box2[side]}`);
  });
}

// A bar to scroll takes up to 15 px from the page, of which media queries know nothing.
for (const [width, bar] of [[280, 0], [375, 0], [765, 15]]) {
  test(`the handles stand on the tracks of the still picture, at ${width} px, ${bar} of them a bar`, async t => {
    const page = await visit(t, "", { width, prepare: withheld().prepare });
    await page.locator("#cs-pay").waitFor();
    const { day, pay, tracks } = await page.evaluate(bar => {
      document.body.style.marginRight = bar + "px";
      const box = e => e.getBoundingClientRect(), middle = id => (box(document.getElementById(id)).top + box(document.getElementById(id)).bottom) / 2;
      const all = [...document.querySelectorAll(".still .s-track")].filter(e => e.checkVisibility()).map(box);
      return { day: middle("cs-day"), pay: middle("cs-pay"), tracks: [Math.min(...all.map(b => b.top)), Math.max(...all.map(b => b.bottom))] };
    }, bar);
    assert.ok(Math.abs(day - tracks[0] - 2) < 1, `the day's track begins at ${tracks[0]}, its handle is at ${day}`); // 4 px thick, see engine/widget/handle.go
    assert.ok(Math.abs(pay - tracks[1] + 3) < 1, `the payment's track ends at ${tracks[1]}, its handle is at ${pay}`); // 6 px thick, see engine/widget/slider.go
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing stands out");
  });
}

test("nothing jumps when the program takes over", async t => {
  const page = await visit(t, "measure=1", {
    prepare: page => page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver(list => { for (const e of list.getEntries()) window.shift += e.value; }).observe({ type: "layout-shift", buffered: true });
    }),
  });
  await interactive(page);
  const shift = await page.evaluate(() => window.shift);
  assert.ok(shift <= 0.01, `layout shift ${shift}`);
  assert.equal(await page.locator(".still").filter({ visible: true }).count(), 0, "the still picture has gone");
});

test("the title and the sentence are painted first, then the picture; the program is asked for after that", async t => {
  let program;
  const page = await visit(t, "measure=1", {
    prepare: page => {
      program = page.waitForRequest("**/*.wasm");
      return page.addInitScript(() => {
        window.shown = [];
        const look = () => {
          const part = document.getElementById("cs-picture");
          if (part && document.styleSheets.length) window.shown.push(getComputedStyle(part).display !== "none");
          if (!window.shown.at(-1)) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
  });
  await interactive(page);
  const shown = await page.evaluate(() => window.shown);
  assert.equal(shown[0], false, "the picture waits for a frame");
  assert.equal(shown.at(-1), true, "then it is there");
  const first = await page.evaluate(() => performance.timeOrigin + performance.getEntriesByName("first-contentful-paint")[0].startTime);
  const asked = (await program).timing().startTime; // a worker's, of which the page has no entry
  assert.ok(asked > first, `the program was asked for ${first - asked} ms before the first paint`);
});

const opened = page => page.locator(":root[data-opened]").waitFor({ state: "attached" });

test("who comes for a part of the page is at it", async t => {
  const page = await visit(t, "measure=1#cs-sources");
  await opened(page);
  const top = (await page.locator("#cs-sources").boundingBox()).y;
  assert.ok(top >= 0 && top < page.viewportSize().height, `the sources stand at ${top} px`);
});

test("who comes back is where she was", async t => {
  const page = await visit(t, "measure=1");
  await opened(page);
  await page.evaluate(() => scrollTo(0, 500));
  await page.reload();
  await opened(page);
  const at = await page.evaluate(() => scrollY);
  assert.ok(at > 400 && at < 800, `scrolled to ${at} px`);
});

test("nothing is asked for after the page has loaded", async t => {
  const page = await live(t);
  const loaded = page.asked.length;
  for (const kind of [".wasm", "wasm_exec", "loader", ".css", ".woff2"]) {
    assert.ok(page.asked.some(a => a.includes(kind)), `${kind} was asked for`);
  }
  const until = Date.now() + 1000 * (process.env.USE_SECONDS ?? 0); // .ci/soak has a minute
  do {
    await page.locator("#cs-pay").press("PageUp");
    for (const summary of await page.locator("summary").all()) if (await summary.isVisible()) await summary.click();
    await page.locator("#cs-zoom-in").click();
    await page.locator("#cs-zoom-out").click();
    await page.locator("#cs-asof-earlier").click();
    await page.locator("#cs-reset").click();
    await page.locator("#cs-pay").press("End");
    await settled(page);
  } while (Date.now() < until);
  assert.deepEqual(page.asked.slice(loaded), []);
  assert.ok(page.asked.every(a => new URL(a).origin === new URL(page.url()).origin), "all comes from the same folder");
  const kept = await page.evaluate(async () => ({
    cookies: document.cookie, local: localStorage.length, session: sessionStorage.length,
    databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(kept, { cookies: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 }, "nothing is kept");
  assert.deepEqual(await page.context().cookies(), []);
});

const state = page => picture(page).locator(".state");

test("a line says that it loads, when that takes longer than 300 ms", async t => {
  const { release, prepare } = withheld();
  const page = await visit(t, "measure=1", {
    prepare: async page => {
      await prepare(page);
      await page.addInitScript(() => {
        window.said = [];
        new MutationObserver(() => {
          const text = document.querySelector(".picture > .state")?.textContent;
          if (text && !window.said.some(s => s.text === text)) window.said.push({ text, at: performance.now() });
        }).observe(document, { subtree: true, childList: true, characterData: true });
      });
    },
  });
  await state(page).filter({ hasText: /\w/ }).waitFor();
  const [first] = await page.evaluate(() => window.said);
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").find(e => e.name.includes("loader")).startTime);
  assert.ok(first.at - asked >= 300, `it says so after ${first.at - asked} ms`);
  assert.match(await state(page).innerText(), /load/i);
  release();
  await interactive(page);
  await page.waitForFunction(() => !document.querySelector(".picture > .state")?.textContent);
});

test("a program that broke off at half is asked for again, and the line says how much has come", async t => {
  let asked = 0;
  const address = await proxied(t, { cut: url => url.endsWith(".wasm") && ++asked === 1 ? 0.5 : 1 });
  const page = await visit(t, "", {
    address, complaints: true,
    prepare: page => page.addInitScript(() => {
      window.shares = [];
      new MutationObserver(() => {
        const share = /(\d+)%/.exec(document.querySelector(".picture > .state")?.textContent);
        if (share && window.shares.at(-1) !== Number(share[1])) window.shares.push(Number(share[1]));
      }).observe(document, { subtree: true, childList: true, characterData: true });
    }),
  });
  await interactive(page);
  assert.equal(asked, 2);
  assert.equal((await state(page).textContent()).trim(), "", "nothing failed");
  const shares = await page.evaluate(() => window.shares), falls = shares.filter((share, i) => share < shares[i - 1]);
  const again = shares.slice(shares.findLastIndex((share, i) => i === 0 || share < shares[i - 1]));
  assert.ok(again.length > 1 && falls.length <= 1 && falls.every(share => share < 50), `it grows, begins again where that was seen, and grows: ${shares}`);
  assert.equal(shares.at(-1), 99, "of the size that the program has here, and not all before it draws");
});

for (const [name, prepare] of [
  ["the program is not there", page => page.route("**/*.wasm", route => route.fulfill({ status: 404 }))],
  ["the program is no program", page => page.route("**/*.wasm", route => route.fulfill({ contentType: "application/wasm", body: "nonsense" }))],
  ["the connection breaks", page => page.route("**/*.wasm", route => route.abort())],
  ["there is no WebGL 2", page => page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; })],
  ["there is no WebAssembly", page => page.addInitScript(() => { delete window.WebAssembly; })],
]) {
  test(`where ${name}, the still picture stays and a line says so`, async t => {
    const page = await visit(t, "", { prepare, complaints: true });
    await state(page).filter({ hasText: /still picture/ }).waitFor();
    const picture = page.locator("svg").filter({ visible: true });
    assert.equal(await picture.count(), 1);
    assert.ok(await colours(page, await boxOf(picture)) > 20);
    assert.ok((await boxOf(state(page))).height <= 24, "one line");
  });
}
