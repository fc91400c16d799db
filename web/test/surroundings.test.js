// What is around the page is not what it was, or is not what it seems: memory that
// is refused, clocks that jump, browsers that lend their readers a disguise, a
// system that changes its language, an article that throws the page out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, colours, drawing, interactive, launched, lead, live, picture, settled, slider, visit } from "./site.js";

const pressed = async (page, key) => {
  const before = await lead(page).innerText();
  await slider(page).press(key);
  await settled(page);
  assert.notEqual(await lead(page).innerText(), before, `${key} moves nothing`);
};

test("where memory is refused the still page stays", async t => {
  const browser = await launched(t, "--js-flags=--wasm-max-mem-pages=64"); // 4 MB; the program begins with more
  const page = await visit(t, "pay=1300000000000", { browser, complaints: true });
  await picture(page).locator(".state").filter({ hasText: /still picture/ }).waitFor();
  assert.ok(page.complaints.some(c => /memory/i.test(c)), page.complaints.join("\n"));
  assert.deepEqual(page.complaints.filter(c => /^Uncaught|^\w*Error: /.test(c)), [], "an error is caught");
  assert.equal(await page.locator(":is(.still, .tries) svg").filter({ visible: true }).count(), 1, "one still picture is seen");
  assert.equal(new URL(page.url()).search, "?pay=1300000000000");
});

test("clocks that jump, as after a sleep or a journey, stop nothing", async t => {
  const page = await live(t, "", {
    prepare: page => page.addInitScript(() => {
      window.slept = window.set = 0; // milliseconds
      const now = performance.now.bind(performance), date = Date.now;
      performance.now = () => now() + window.slept; // never goes back
      Date.now = () => date() + window.set;
    }),
  });
  for (const [slept, set] of [[864e5, 864e5], [864e5, -36e5], [2 * 864e5, -20 * 365 * 864e5]]) {
    await page.evaluate(([slept, set]) => { [window.slept, window.set] = [slept, set]; }, [slept, set]);
    await page.locator("#cs-zoom-in").click(); // the years glide
    await pressed(page, "PageUp");
    const pay = await slider(page).getAttribute("aria-valuetext");
    assert.match(pay, /₩/);
    await page.waitForFunction(() => location.search.includes("pay="));
  }
  assert.ok(await colours(page, await boxOf(drawing(page))) > 20);
});

test("a browser that disguises itself gets the calculator too", async t => {
  const page = await live(t, "", {
    prepare: page => page.addInitScript(() => {
      const give = (of, name, value) => Object.defineProperty(of, name, { get: () => value });
      give(Navigator.prototype, "languages", Object.freeze([]));
      give(Navigator.prototype, "language", "");
      give(Navigator.prototype, "connection", undefined);
      give(Navigator.prototype, "hardwareConcurrency", 1);
      give(Navigator.prototype, "userAgent", "");
      give(Navigator.prototype, "platform", "");
      Object.defineProperty(navigator, "getGamepads", { value: () => { throw new DOMException("no", "SecurityError"); } }); // not to be replaced
      const now = performance.now.bind(performance);
      performance.now = () => Math.floor(now() / 100) * 100; // ten times a second
      const parameter = WebGL2RenderingContext.prototype.getParameter, extension = WebGL2RenderingContext.prototype.getExtension;
      WebGL2RenderingContext.prototype.getParameter = function (name) { return name === 0x1f00 || name === 0x1f01 ? null : parameter.call(this, name); }; // VENDOR, RENDERER
      WebGL2RenderingContext.prototype.getExtension = function (name) { return /debug|lose/i.test(name) ? null : extension.call(this, name); };
      Object.preventExtensions(navigator);
    }),
  });
  assert.ok(await colours(page, await boxOf(drawing(page))) > 20);
  await pressed(page, "PageUp");
  await pressed(page, "End");
});

test("a system that changes its language leaves the page as it is read", async t => {
  const page = await live(t, "");
  await slider(page).press("PageUp");
  await settled(page);
  const before = await lead(page).innerText();
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setUserAgentOverride", { userAgent: await page.evaluate(() => navigator.userAgent), acceptLanguage: "ko" });
  await page.evaluate(() => dispatchEvent(new Event("languagechange")));
  assert.equal(await page.evaluate(() => navigator.language), "ko");
  assert.equal(await lead(page).innerText(), before);
  await pressed(page, "End");
  const query = new URL(page.url()).search;
  await page.reload();
  await interactive(page);
  assert.match(await lead(page).innerText(), /억\s원|조/, "who loads it again reads Korean");
  assert.equal(new URL(page.url()).search, query, "of the same state");
});

// signal is a promise and what fulfils it.
const signal = () => { let done; return [new Promise(d => { done = d; }), done]; };

for (const when of ["while the program is on its way", "as soon as it draws"]) {
  test(`an article that throws the page out ${when} hears nothing of it`, async t => {
    const html = `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><p>It begins.</p><iframe src="/?measure=1" title="Costshare" width="700" height="1000"></iframe></html>`;
    const [asked, loading] = signal(), [thrown, out] = signal(), [came, coming] = signal();
    const onItsWay = when.startsWith("while");
    const page = await visit(t, "", {
      path: "article",
      prepare: async page => {
        await page.route("**/article", route => route.fulfill({ contentType: "text/html", body: html }));
        if (onItsWay) await page.route("**/*.wasm", async route => {
          loading();
          await thrown;
          await route.continue().catch(() => {}); // nobody wants it any more
          coming();
        }, { times: 1 });
      },
    });
    await (onItsWay ? asked : interactive(page.frames()[1]));
    await page.evaluate(() => { window.gone = document.querySelector("iframe"); window.gone.remove(); });
    out();
    if (onItsWay) await came;
    await page.evaluate(() => new Promise(done => requestIdleCallback(done)));
    assert.equal(page.frames().length, 1);
    await page.evaluate(() => document.body.append(window.gone));
    await interactive(page.frames()[1]);
    const said = await page.frames()[1].locator("#cs-lead").innerText();
    await page.frames()[1].locator("#cs-pay").press("End");
    await page.frames()[1].waitForFunction(was => document.getElementById("cs-lead").innerText !== was, said);
  });
}
