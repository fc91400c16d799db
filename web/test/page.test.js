// The live page keeps what is the reader's: elements, focus, what is open, what
// is being typed, another language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, colours, drawing, framed, frames, interactive, lead, live, lose, settled, slider, visit, withheld, words } from "./site.js";

const field = page => page.locator("#cs-amount");

test("the program takes over the elements that were there", async t => {
  const page = await live(t, "", {
    width: 320, // whose still picture is the one that is printed into the page
    prepare: page => page.addInitScript(() => addEventListener("DOMContentLoaded", () => {
      for (const e of document.querySelectorAll("#costshare *")) e.wasThere = true;
    })),
  });
  // Tones, in a panel that is closed, are what only the program can offer.
  const others = await page.evaluate(() => [...document.querySelectorAll("#costshare *")]
    .filter(e => !e.wasThere && !e.closest(".drawing, #cs-hear, #cs-hear-hint") && !e.matches(".state")).map(e => e.outerHTML.slice(0, 80)));
  assert.deepEqual(others, []);
  assert.equal(await page.locator(".picture > .state").count(), 1, "and leaves what others put there");
});

test("of the still page of another day nothing is left", async t => {
  const page = await live(t, "asof=2018-12-28");
  const doubled = await page.evaluate(() => [
    ...[...document.querySelectorAll("table")].filter(table => table.tBodies.length !== 1).map(table => table.id),
    ...[...document.querySelectorAll("[id]")].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i),
  ]);
  assert.deepEqual(doubled, []);
  const years = await page.locator("#cs-payments-table tbody th").evaluateAll(heads => heads.map(head => Number(head.textContent)));
  assert.equal(Math.max(...years), 2018);
});

test("a step touches only what it changes", async t => {
  const page = await live(t);
  await page.evaluate(() => {
    window.touched = new Set();
    new MutationObserver(records => {
      for (const r of records) for (let e = r.target; e.id !== "costshare"; e = e.parentElement) window.touched.add(e.id);
    }).observe(document.getElementById("costshare"), { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await slider(page).press("ArrowRight");
  await settled(page);
  const touched = await page.evaluate(() => [...window.touched]);
  for (const part of ["cs-lead", "cs-pay", "cs-figure-total-value"]) assert.ok(touched.includes(part), part + " stays");
  for (const part of ["cs-title", "cs-subtitle", "cs-payments", "cs-event-details", "cs-agreements", "cs-sources", "cs-footer"]) {
    assert.ok(!touched.includes(part), part + " is touched");
  }
});

test("what is open stays open, and the focus stays", async t => {
  const page = await live(t);
  const figure = page.locator("#cs-figure-total-how");
  await figure.locator("summary").click();
  await page.locator("#cs-payments > summary").click();
  const before = await figure.locator("li").last().innerText();
  await slider(page).press("PageUp");
  await settled(page);
  assert.notEqual(await figure.locator("li").last().innerText(), before, "what is open follows");
  for (const id of ["cs-figure-total-how", "cs-payments"]) {
    assert.ok(await page.evaluate(id => document.getElementById(id).open, id), id + " is closed");
  }
  assert.equal(await page.evaluate(() => document.activeElement.id), "cs-pay");
});

test("an amount is typed, taken with Enter, and follows the slider", async t => {
  const page = await live(t);
  await field(page).fill("2tn");
  assert.equal(await field(page).inputValue(), "2tn", "it is left alone while it is typed");
  await field(page).press("Enter");
  await lead(page).filter({ hasText: "₩2 trillion" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "cs-amount");
  await settled(page);
  assert.equal(await field(page).inputValue(), "₩2tn");
  await slider(page).press("Home");
  await settled(page);
  assert.equal(await field(page).inputValue(), "₩0");
});

test("an amount that is none is said to be none", async t => {
  const page = await live(t);
  const before = await lead(page).innerText();
  await field(page).fill("lots");
  await field(page).press("Enter");
  await page.locator("#cs-amount[aria-invalid=true]").waitFor();
  const described = await field(page).evaluate(e => e.getAttribute("aria-describedby").split(" ").map(id => document.getElementById(id).textContent));
  assert.ok(described.some(text => text.includes("lots")), described.join(" / "));
  assert.equal(await field(page).inputValue(), "lots");
  assert.equal(await lead(page).innerText(), before);
});

// Translators put the words into elements of their own.
test("what is chosen in a list is taken, and taken back with Ctrl+Z", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1300000000000&rule=1.5");
  const before = await words(page);
  await page.locator("#cs-key-years").selectOption("3");
  await settled(page);
  // 1,300 + 1,319.5 + 1,339.2925 billion.
  assert.match(await page.locator("#cs-rest").innerText(), /^In all ₩3\.959tn over 2019–21, at \+1\.5% a year\.$/);
  await page.waitForFunction(() => location.search.includes("years=3"));
  await page.locator("#cs-sets").selectOption("share");
  await settled(page);
  assert.equal(await page.locator("#cs-amount").inputValue(), "49.9%");
  await slider(page).press("ArrowRight");
  await settled(page);
  assert.equal(await page.locator("#cs-amount").inputValue(), "50%");
  await slider(page).press("Control+z");
  await page.locator("#cs-sets").press("Control+z");
  await page.locator("#cs-key-years").press("Control+z");
  await settled(page);
  assert.equal(await words(page), before);
  assert.equal(await page.locator("#cs-key-years").inputValue(), "5");
});

test("while a translator works the drawing's labels are elements, and the canvas draws none", async t => {
  const page = await live(t, "asof=2018-12-28&pay=1.3tn");
  const box = await boxOf(drawing(page));
  const labels = page.locator(".labels span");
  assert.equal(await labels.count(), 0);
  const mark = value => page.evaluate(value => { document.documentElement.className = value; }, value);
  await mark("translated-ltr");
  await labels.first().waitFor();
  const texts = await labels.allInnerTexts();
  for (const text of ["your deal", "2018 ₩960.2bn", "1995", "negotiation", "US wish $580m", "Seoul’s payment in 2019", "28 Dec 2018"]) assert.ok(texts.includes(text), `${text} is not among ${texts.join(", ")}`);
  // What the translator made of a label stays while the label says the same.
  await labels.filter({ hasText: "your deal" }).evaluate(e => { e.innerHTML = "<font>votre accord</font>"; });
  await slider(page).press("PageUp");
  await settled(page);
  assert.ok((await labels.allInnerTexts()).includes("votre accord"));
  assert.ok((await labels.allInnerTexts()).some(text => text.startsWith("2019 ")));
  // Hidden, they leave a picture without a letter behind.
  const inside = { x: box.x + 2, y: box.y + 2, width: 44, height: 24 }; // the first band's name
  await page.locator(".labels").evaluate(e => { e.style.visibility = "hidden"; });
  assert.equal(await colours(page, inside), 1, "the canvas still writes");
  await slider(page).press("PageDown");
  await mark("");
  await page.waitForFunction(() => !document.querySelector(".labels"));
  await settled(page);
  assert.ok(await colours(page, inside) > 3, "and then it writes again");
});

test("a translated page still follows", async t => {
  const page = await live(t);
  const plain = await live(t);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById("costshare"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data.toUpperCase();
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
  for (const p of [page, plain]) {
    await slider(p).press("End");
    await settled(p);
    await slider(p).press("PageDown");
    await settled(p);
  }
  assert.equal((await lead(page).innerText()).toUpperCase(), (await lead(plain).innerText()).toUpperCase());
  assert.equal((await page.locator("#cs-figures").innerText()).toUpperCase(), (await plain.locator("#cs-figures").innerText()).toUpperCase());
});

test("the timeline is a slider for keys and for the pointer", async t => {
  const page = await live(t);
  const years = page.locator("#cs-years");
  const now = async () => Number(await years.getAttribute("aria-valuenow"));
  await years.focus();
  await years.press("Home");
  await page.waitForFunction(() => document.getElementById("cs-years").getAttribute("aria-valuenow") === "1991");
  assert.match(await years.getAttribute("aria-valuetext"), /^1991: /);
  await years.press("ArrowRight");
  await page.waitForFunction(() => document.getElementById("cs-years").getAttribute("aria-valuenow") === "1992");
  const box = await boxOf(years);
  const first = Number(await years.getAttribute("aria-valuemin")), last = Number(await years.getAttribute("aria-valuemax"));
  const slot = box.width / (last - first + 1);
  const before = await frames(page);
  await page.mouse.click(box.x + slot * (2010.5 - first), box.y + box.height / 2);
  await framed(page, before);
  assert.equal(await now(), 2010);
});

test("what was moved before the program came is taken", async t => {
  const { release, prepare } = withheld();
  const page = await visit(t, "measure=1", { prepare });
  await slider(page).press("End");
  release();
  await interactive(page);
  await settled(page);
  const end = await live(t);
  await slider(end).press("End");
  await settled(end);
  assert.equal(await lead(page).innerText(), await lead(end).innerText());
});

// The program reads the page in parts, between which the reader may do something.
test("what is moved while the program reads the page is taken", async t => {
  const page = await visit(t, "measure=1", { prepare: page => page.addInitScript(() => {
    const html = Object.getOwnPropertyDescriptor(Element.prototype, "outerHTML");
    Object.defineProperty(Element.prototype, "outerHTML", { ...html, get() {
      const slider = document.getElementById("cs-pay");
      if (slider && !window.movedAt && this.isConnected && slider.compareDocumentPosition(this) & Node.DOCUMENT_POSITION_FOLLOWING) {
        window.movedAt = this.id;
        slider.value = slider.max;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      }
      return html.get.call(this);
    } });
  }) });
  await interactive(page);
  await settled(page);
  assert.ok(await page.evaluate(() => window.movedAt), "it was moved after it had been read");
  const end = await live(t);
  await slider(end).press("End");
  await settled(end);
  assert.equal(await lead(page).innerText(), await lead(end).innerText());
});

test("page and canvas follow the reader's colours", async t => {
  const page = await live(t);
  const before = await frames(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await framed(page, before);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(20, 24, 31)");
  const named = await live(t, "theme=light", { colorScheme: "dark" });
  assert.equal(await named.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(255, 255, 255)");
});

test("without its canvas the page goes on with a picture", async t => {
  const page = await live(t);
  await page.evaluate(() => { window.sameDocument = true; });
  await lose(page);
  await page.locator(".still.now").waitFor();
  const shot = async () => (await page.screenshot({ clip: await boxOf(drawing(page)) })).toString("base64");
  const before = await shot();
  await slider(page).press("End");
  await settled(page);
  assert.notEqual(await shot(), before);
  assert.ok(await colours(page, await boxOf(drawing(page))) > 20);
  assert.ok(await page.evaluate(() => window.sameDocument), "it was loaded anew");
});

test("print shows the state of now", async t => {
  const page = await live(t);
  await slider(page).press("End");
  await settled(page);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".still.now svg").isVisible());
  assert.equal(await page.locator(".still").filter({ visible: true }).count(), 1);
  const amount = (await page.locator("#cs-amount").inputValue());
  assert.ok((await page.locator(".still.now").textContent()).includes(amount), `the picture does not say ${amount}`);
});
