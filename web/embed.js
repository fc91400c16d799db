// <cost-share>: the calculator in an article. The article's own link and picture
// stand in the element until the frame has said how tall it is, and stay where
// it never does.
(() => {
  "use strict";
  if (customElements.get("cost-share")) return; // a second copy, or another version
  const base = new URL(".", document.currentScript.src).href;
  const days = "".split(" "); // The build writes the days that have a page of their own.
  const keys = "asof year pay ask parts years rule rate def troops assume prices cur since pin v lang theme view mode".split(" ");
  const blocked = [];
  document.addEventListener("securitypolicyviolation", e => { if (e.blockedURI.startsWith(base.slice(0, -1))) blocked.push(e.effectiveDirective); });

  // Elements whose programs run. More than some of them are too much for a phone:
  // the farthest from view goes back to its still page, and keeps its state.
  const most = 3, live = [];
  const away = e => { const { top, bottom } = e.getBoundingClientRect(); return Math.max(0, top - innerHeight, -bottom); };
  const back = new IntersectionObserver(list => {
    for (const { isIntersecting, target } of list) {
      if (!isIntersecting || live.length >= most && !live.some(away)) continue;
      back.unobserve(target);
      target.toSentence().catch(() => {});
    }
  });

  const query = state => Object.keys(state).map(key => key + "=" + encodeURIComponent(state[key])).join("&");

  class CostShare extends HTMLElement {
    static observedAttributes = keys;
    #frame = null;
    #box;
    #size;
    #port = null;
    #ready; // once the frame has answered
    #tell;
    #state = null; // that the frame last told
    #waiting = new Map();
    #asked = 0;
    #height = 0;

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      // Important rules in here are stronger than any of the article's.
      sheet.replaceSync(":host{display:grid!important;grid-template:100%/100%!important;box-sizing:border-box!important;float:none!important;border:0!important;padding:0!important}" +
        "iframe,slot{display:block;grid-area:1/1;width:100%;height:100%;border:0;color-scheme:normal}" +
        "iframe:not(.on){opacity:0;pointer-events:none}[hidden]{display:none}" +
        "@media print{:host{max-height:960px!important;min-height:0!important;break-inside:avoid}:host([view=picture]){max-height:640px!important}}");
      this.#size = sheet.cssRules[0].style;
      root.adoptedStyleSheets = [sheet];
      this.#box = document.createElement("slot");
      root.append(this.#box);
      this.#begin();
    }

    #begin() {
      this.#ready = new Promise(done => { this.#tell = done; });
    }

    connectedCallback() {
      if (this.#frame) return;
      const least = /min-height:\s*([\d.]+)px/.exec(this.getAttribute("style") || "");
      this.#grow(this.#height || least && least[1] || 600);
      const frame = document.createElement("iframe");
      frame.title = this.title || "What South Korea pays for US forces";
      frame.loading = "lazy";
      frame.setAttribute("sandbox", "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox");
      frame.allow = "clipboard-write; web-share";
      frame.referrerPolicy = "no-referrer";
      this.#frame = frame;
      addEventListener("message", this.#heard);
      this.shadowRoot.append(frame);
      // The article's own pictures come first, for as long as a reader waits for a page.
      const come = () => this.#load(frame);
      if (document.readyState === "complete") come();
      else {
        addEventListener("load", come, { once: true });
        setTimeout(come, 2000);
      }
      if (/[?&]selfcheck\b/.test(location.search)) this.#report();
    }

    #load(frame) {
      if (frame !== this.#frame || frame.src) return;
      frame.onload = () => this.#greet();
      frame.src = this.src;
    }

    async #report() {
      const list = document.createElement("ul");
      for (const { ok, text } of await this.selfCheck()) {
        const line = document.createElement("li");
        line.textContent = (ok ? "\u2713 " : "\u2717 ") + text;
        list.append(line);
      }
      this.shadowRoot.append(list);
    }

    // The page that the frame shows: that of the article's day and language, where
    // there is one.
    get src() {
      const state = this.#state || this.#wanted();
      const name = [days.includes(state.asof) && state.asof, state.lang === "ko" && "ko"].filter(Boolean).join("-");
      return base + (name && name + ".html") + "?" + query(state);
    }

    #wanted() {
      const state = {};
      for (const key of keys) if (this.getAttribute(key)) state[key] = this.getAttribute(key);
      const around = this.closest("[lang]"); // its own lang is among the keys
      const lang = around && /^(en|ko)\b/i.exec(around.lang);
      if (lang) state.lang = lang[0].toLowerCase();
      return state;
    }

    disconnectedCallback() {
      this.#leaves();
      if (this.#port) this.#begin(); // else who asks waits for its next frame
      removeEventListener("message", this.#heard);
      if (this.#frame) this.#frame.remove();
      this.#frame = this.#port = null;
      this.#box.hidden = false;
      for (const { no } of this.#waiting.values()) no(new Error("it was taken out of the page"));
      this.#waiting.clear();
    }

    attributeChangedCallback(key, was, value) {
      if (!this.#frame || was === value) return;
      if (this.#port) this.setState({ [key]: value }).catch(() => {});
      else if (this.#frame.src) this.#frame.src = this.src;
    }

    // Heights come as they come to anyone.
    #heard = ({ source, data }) => {
      if (!this.#frame || source !== this.#frame.contentWindow || data === null || typeof data !== "object") return;
      if (data.sentinel !== "amp" || data.type !== "embed-size" || !(data.height > 0 && data.height < 1e5)) return;
      this.#height = data.height;
      this.#grow(data.height);
      this.#frame.className = "on";
      this.#box.hidden = true;
    };

    #grow(height) {
      this.#size.setProperty("min-height", height + "px", "important");
      this.#size.setProperty("height", height + "px", "important");
    }

    // Each document that the frame loads gets a port of its own.
    #greet() {
      const { port1, port2 } = new MessageChannel(), frame = this.#frame;
      port1.onmessage = ({ data }) => { if (frame === this.#frame) this.#told(port1, data); }; // else taken out
      frame.contentWindow.postMessage({ costshare: 1 }, "*", [port2]);
    }

    #told(port, data) {
      if (data === null || typeof data !== "object") return;
      const { event, id, state, sentence, message, result, problem } = data;
      if (event === "ready") {
        this.#port = port;
        if (!this.title && typeof data.title === "string") this.#frame.title = data.title;
        this.#tell(port);
      }
      if (state && typeof state === "object") this.#state = state;
      if (event === "live") this.#lives();
      if (event === "error") this.#say("error", { message: String(message) });
      else if (["ready", "input", "change"].includes(event)) this.#say(event, { state, sentence });
      const asked = this.#waiting.get(id);
      if (!asked) return;
      this.#waiting.delete(id);
      if (problem === undefined) {
        if (result && result.state) this.#state = result.state;
        asked.done(result);
      } else asked.no(new Error(problem));
    }

    #leaves() {
      if (live.includes(this)) live.splice(live.indexOf(this), 1);
      back.unobserve(this);
    }

    #lives() {
      if (!live.includes(this)) live.push(this);
      back.unobserve(this);
      const others = live.filter(e => e !== this && !e.#waiting.size);
      if (live.length > most && others.length) others.reduce((a, b) => away(b) > away(a) ? b : a).#rest();
    }

    #rest() {
      this.#leaves();
      this.#port = null;
      this.#begin();
      this.#frame.contentWindow.location.replace(this.src + "&rest=1");
      back.observe(this);
    }

    #say(name, detail) {
      this.dispatchEvent(new CustomEvent("costshare:" + name, { bubbles: true, composed: true, detail }));
    }

    async #ask(ask, value) {
      if (this.#frame) this.#frame.loading = "eager";
      const port = await this.#ready, id = ++this.#asked;
      return new Promise((done, no) => {
        this.#waiting.set(id, { done, no });
        port.postMessage({ id, ask, with: value });
      });
    }

    get state() { return { ...(this.#state || this.#wanted()) }; }
    async setState(state) { return (await this.#ask("setState", state)).state; }
    async goTo(state) { return (await this.#ask("goTo", state)).state; }
    async reset() { return (await this.#ask("reset")).state; }
    toSentence() { return this.#ask("toSentence"); }
    toSVG(form) { return this.#ask("toSVG", form); }
    toPNG(options) { return this.#ask("toPNG", options); }
    toCSV() { return this.#ask("toCSV"); }

    // What an article's page can do wrong, as a list of { check, ok, text }.
    async selfCheck() {
      const list = [], note = (check, ok, good, bad) => list.push({ check, ok, text: ok ? good : bad });
      const late = new Promise(done => setTimeout(done, 8000));
      const inside = await Promise.race([this.#ask("check").catch(() => null), late]);
      note("script", true, "The script runs.");
      note("policy", !blocked.length, "No policy of the page blocks the frame.", `A policy of the page blocks the frame: ${blocked.join(", ")}.`);
      note("frame", !!inside, "The frame answers.", "The frame does not answer: its address cannot be reached, or a policy forbids it.");
      note("title", !!this.#frame.title.trim(), "The frame has a title.", "The frame has no title.");
      if (!inside) return list;
      const box = this.#frame.getBoundingClientRect();
      note("height", Math.abs(box.height - inside.height) <= 1, `The frame is as tall as what it shows, ${inside.height} px.`,
        `The frame is ${Math.round(box.height)} px tall, what it shows ${inside.height} px.`);
      note("width", box.width >= 280, `It is ${Math.round(box.width)} px wide.`, `It is ${Math.round(box.width)} px wide; it needs 280 px.`);
      const clips = this.#clips(box);
      note("clipped", !clips, "Nothing cuts it off.", clips && `<${clips.localName} class="${clips.className}"> cuts it off.`);
      const page = this.#ground(), apart = page && Math.abs(light(page) - light(inside.paper));
      note("ground", !page || apart < 0.4, "Its ground fits the page's.", "It is light on a dark page, or dark on a light one; the attribute theme sets which.");
      return list;
    }

    #clips(box) {
      for (let el = this.parentElement; el && el !== document.body; el = el.parentElement) {
        const around = el.getBoundingClientRect();
        if (getComputedStyle(el).overflow !== "visible" && (around.bottom < box.bottom - 1 || around.right < box.right - 1)) return el;
      }
      return null;
    }

    #ground() {
      for (let el = this.parentElement; el; el = el.parentElement) {
        const colour = getComputedStyle(el).backgroundColor;
        if (!/, 0\)|transparent/.test(colour)) return colour;
      }
      return "rgb(255, 255, 255)";
    }
  }

  const light = colour => { const [r, g, b] = colour.match(/[\d.]+/g).map(Number); return (r * 2 + g * 7 + b) / 2550; };

  customElements.define("cost-share", CostShare);
})();
