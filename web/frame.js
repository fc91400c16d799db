// The page inside of an article: it says how tall it is, and answers the
// article's script. Only heights go to whoever listens, in the words that
// newsrooms' scripts know; all else goes through the port that embed.js hands
// over in its first message. It works before, beside and without the program.
(() => {
  "use strict";
  const host = window.parent, alone = host === window;
  if (!alone || location.hash) document.documentElement.dataset.opened = ""; // see opening.css
  if (alone) return;
  document.documentElement.dataset.framed = ""; // for the style sheet, in print
  const keys = "asof year pay ask parts years rule rate def troops assume prices cur since pin v lang theme view mode".split(" ");
  const own = (o, key) => Object.prototype.hasOwnProperty.call(o, key);

  // Heights. A host that answers each with another size would never come to an
  // end: after five it gets no more, until the reader does something or the
  // frame gets a width that it did not just have.
  const most = 5;
  const pym = new URLSearchParams(location.search).get("childId");
  let left = most, told = 0, resizer = "", widths = [];
  const say = message => host.postMessage(message, "*");
  const tell = (height, kind) => {
    say({ sentinel: "amp", type: "embed-size", height });
    say({ "datawrapper-height": { costshare: height } });
    say({ type: "iframe-resized", width: window.innerWidth, height }); // open-iframe-resizer
    if (pym) say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (resizer) say(`[iFrameSizer]${resizer}:${height}:${window.innerWidth}:${kind}`);
    try { // where frames grow by themselves
      window.requestResize();
    } catch { /* elsewhere they do not */ }
  };
  const tall = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
  const measure = () => {
    const width = window.innerWidth, height = tall();
    if (!width) return; // hidden
    if (!widths.includes(width)) {
      left = most;
      widths = [width, widths[0]];
    }
    if (height === told || left === 0) return;
    left--;
    told = height;
    tell(height, "resize");
  };
  const again = () => {
    if (left === most) return;
    left = most;
    measure();
  };
  for (const name of ["pointerdown", "keydown"]) window.addEventListener(name, again, { capture: true, passive: true });
  document.addEventListener("DOMContentLoaded", () => new ResizeObserver(measure).observe(document.documentElement)); // what is not read yet has no height
  window.addEventListener("resize", measure);
  window.addEventListener("load", measure); // far below what is seen nothing is observed

  // What iframe-resizer's script in the article says first: its frame's name and
  // some settings, between colons.
  const greeted = text => {
    const parts = text.startsWith("[iFrameSizer]") ? text.slice(13, 300).split(":") : [];
    if (parts.length < 5 || resizer) return;
    resizer = parts[0];
    told = tall();
    say(`[iFrameSizer]${resizer}:${told}:${window.innerWidth}:init`);
  };

  // The state, as the address has it. Once the program is there it says.
  let port = null, program = null, found, lost;
  const live = new Promise((done, no) => { found = done; lost = no; });
  live.catch(() => {});
  const stateOf = query => {
    const state = {};
    for (const [key, value] of new URLSearchParams(query)) if (keys.includes(key)) state[key] = value;
    return state;
  };
  const queryOf = state => Object.keys(state).map(key => key + "=" + encodeURIComponent(state[key])).join("&");
  const day = document.querySelector("meta[name=costshare-asof]").content;
  const state = () => program ? stateOf(program.query()) : { ...(day && { asof: day }), ...stateOf(location.search) };
  // The still page speaks of its day's default: of another state it has no sentence.
  const still = () => Object.entries(state()).every(([key, value]) => value === { asof: day, lang: document.documentElement.lang }[key] || key === "theme" || key === "view");
  const sentence = () => program ? program.sentence() : still() ? document.getElementById("cs-lead").innerText : "";
  const now = () => ({ state: state(), sentence: sentence() });
  const tellHost = message => { if (port) port.postMessage(message); };

  // A state that the article asks for: known keys, each with a few letters. Empty
  // is the default. A payment is said in one way.
  const payment = ["pay", "ask", "parts", "year"];
  const merged = given => {
    if (given === null || typeof given !== "object" || Array.isArray(given)) throw new Error("a state is an object such as { pay: \"1.3tn\" }");
    const next = state(), names = Object.keys(given);
    if (names.some(key => payment.includes(key))) for (const key of payment) delete next[key];
    for (const key of names) {
      if (!keys.includes(key)) throw new Error(`a state has no ${key.slice(0, 40)}; it has ${keys.join(", ")}`);
      const value = given[key] === null || given[key] === undefined ? "" : given[key];
      if (!["string", "number", "boolean"].includes(typeof value) || String(value).length > 500) throw new Error(`${key} is a few letters or a number`);
      if (value === "") delete next[key];
      else next[key] = String(value);
    }
    return queryOf(next);
  };
  const set = (query, way) => {
    const problem = program.set(query, way);
    if (problem) tellHost({ event: "error", message: problem });
  };

  // What of the address could not be used stands on the page.
  const complain = () => {
    const message = program && [...document.querySelectorAll(".notice")].map(n => n.innerText).join(" ");
    if (message) tellHost({ event: "error", message });
  };

  // From one payment to another in steps that the eye can follow; all else
  // changes at once.
  let going = 0;
  const ease = async query => {
    const turn = ++going, from = program.won(program.query()), to = program.won(query);
    const takes = from > 0 && to > 0 && from !== to && !document.hidden && !matchMedia("(prefers-reduced-motion: reduce)").matches ? 600 : 0;
    const without = stateOf(query), began = performance.now();
    for (const key of payment) delete without[key];
    for (let share = 0; takes && share < 1;) {
      const millis = await new Promise(frame => requestAnimationFrame(frame));
      if (turn !== going) return;
      share = Math.min(Math.max((millis - began) / takes, share), share + 0.25); // a frame may have begun before; a slow machine shows some steps too
      if (share < 1) program.set(queryOf({ ...without, pay: String(Math.round((from + (to - from) * (1 - (1 - share) ** 3)) / 1e9) * 1e9) }), turn);
    }
    set(query, turn);
  };

  const png = async ({ form = "", scale = 2 } = {}) => {
    const picture = program.pixels(String(form), Math.min(Math.max(Number(scale) || 1, 1), 3));
    const canvas = document.createElement("canvas");
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(picture.bytes.buffer), picture.width, picture.height), 0, 0);
    return new Promise((done, no) => canvas.toBlob(blob => blob ? done(blob) : no(new Error("this browser makes no PNG")), "image/png"));
  };

  // What the article may ask. All but the first two wait for the program.
  const asks = {
    state: now,
    check: () => ({ height: tall(), width: window.innerWidth, live: !!program, paper: getComputedStyle(document.documentElement).backgroundColor, title: document.title }),
    setState: given => { going++; set(merged(given), 0); return now(); },
    goTo: async given => { await ease(merged(given)); return now(); },
    reset: () => { going++; program.reset(); return now(); },
    toSentence: sentence,
    toSVG: form => program.svg(typeof form === "string" ? form : ""),
    toCSV: () => "\ufeff" + program.csv(), // Go's strings lose that mark on their way here
    toPNG: given => png(given && typeof given === "object" ? given : {}),
  };
  const hear = async ({ data }) => {
    if (data === null || typeof data !== "object" || !Number.isSafeInteger(data.id) || !own(asks, data.ask)) return;
    const answer = { id: data.id };
    try {
      if (data.ask !== "state" && data.ask !== "check") {
        window.costshareLoader.begin();
        await live;
      }
      answer.result = await asks[data.ask](data.with);
    } catch (problem) {
      answer.problem = String(problem && problem.message || problem);
    }
    left = most;
    tellHost(answer);
  };
  window.addEventListener("message", event => {
    if (event.source !== host) return;
    const data = event.data;
    if (typeof data === "string") return greeted(data);
    if (data === null || typeof data !== "object") return;
    if (told && ["frames-init", "iframe-child-init"].includes(data.type)) tell(told, "init"); // to a host that came late
    if (port || !own(data, "costshare") || data.costshare !== 1 || event.ports.length !== 1) return;
    port = event.ports[0];
    port.onmessage = hear;
    tellHost({ event: "ready", title: document.title, ...now() });
    if (program) tellHost({ event: "live" });
    complain();
  });

  window.costshareFrame = {
    hosted: () => !!port, // by embed.js, which lets files through
    // The program is there, and how it can be asked.
    serve(asked) {
      const silent = !still();
      program = asked;
      found();
      tellHost({ event: "live" });
      if (silent) tellHost({ event: "change", ...now() });
      complain();
    },
    // What the reader did: "input" while it moves, "change" when it rests.
    said(event) {
      tellHost({ event, ...now() });
    },
    failed(message) {
      program = null;
      lost(new Error(message));
      tellHost({ event: "error", message });
    },
  };
})();
