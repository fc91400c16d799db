// Brings the calculator to the still page. Where anything fails the still page
// stays as it is, and one line says so.
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const programBytes = 0; // The build says how many bytes costshare.wasm has.
  const main = document.getElementById("costshare");
  const box = main && main.querySelector(".drawing");
  if (!box) return;
  const view = new URLSearchParams(location.search).get("view");
  if (view === "picture") document.documentElement.dataset.view = view;

  // One line over the drawing, in the gap above it: it moves nothing.
  const line = document.createElement("p");
  line.className = "state";
  line.setAttribute("role", "status");
  box.after(line);
  const say = text => { if (line.textContent !== text) line.textContent = text; };
  // How far it has come, for the eye alone: nobody wants each step read out.
  const share = document.createElement("span");
  share.setAttribute("aria-hidden", "true");
  let slow = 0, size = 0, come = 0;
  const progress = () => {
    share.textContent = size ? ` ${Math.min(99, Math.round(100 * come / size))}%` : "";
    if (share.parentNode !== line && line.textContent === words.loading) line.append(share);
  };
  const failed = reason => {
    clearTimeout(slow);
    delete main.dataset.waits;
    if (box.dataset.drawn === undefined && !box.querySelector(".now")) standStill();
    const text = box.dataset.drawn === undefined ? words.failed : words.stopped;
    say(text);
    if (window.costshareFrame) window.costshareFrame.failed(text);
    if (reason) console.warn("costshare:", reason);
  };

  const frame = window.requestAnimationFrame.bind(window);

  // Some frames in a row that come in time, or a second: what draws the page is through
  // with it. Who asks for a context before then waits, and all of the page meanwhile.
  const steady = () => new Promise(done => {
    setTimeout(done, 1000); // a hidden page gets no frames
    const end = performance.now() + 1000;
    let last = 0, inTime = 0;
    const next = now => {
      inTime = now - last < 50 ? inTime + 1 : 0;
      last = now;
      if (inTime < 3 && now < end) frame(next);
      else done();
    };
    frame(next);
  });

  // The page comes first: the program's start would take the time from it. What the
  // style sheet holds back at first, see opening.css, is for the frame after this.
  const painted = new Promise(done => {
    const open = () => {
      document.documentElement.dataset.opened = "";
      frame(() => frame(done));
    };
    if (!(window.PerformanceObserver && PerformanceObserver.supportedEntryTypes || []).includes("paint")) return open();
    new PerformanceObserver((list, observer) => {
      if (!list.getEntriesByName("first-contentful-paint").length) return;
      observer.disconnect();
      open();
    }).observe({ type: "paint", buffered: true });
  });

  // Whatever else has come up meanwhile is done first.
  const turn = () => new Promise(done => setTimeout(done));

  // A reader who saves data, or has a slow line, asks for the program with a button.
  const network = navigator.connection || {};
  const sparing = network.saveData || /2g/.test(network.effectiveType);

  // Who is to guess first must not see the record meanwhile: the page waits, unless
  // the program fails. The style sheet hides it.
  const guesses = /[?&]mode=guess(&|$)/i.test(location.search) && !sparing;
  if (guesses) main.dataset.waits = "";

  // Ebitengine asks for a frame after every frame, for ever. It gets one only
  // while there is something to draw: wake lets it run, rest holds it back.
  let held = null, awake = true;
  const gate = callback => {
    if (awake) return frame(callback);
    held = callback;
    return 0;
  };
  // In which language the reader reads: as the address says, else as the page
  // around this one or the page itself does (index.html is for everyone), else as
  // the browser does.
  const known = lang => ["ko", "en"].find(l => lang === l || (lang || "").toLowerCase().startsWith(l + "-"));
  const host = () => {
    try {
      return window.parent === window ? "" : window.parent.document.documentElement.lang;
    } catch {
      return ""; // another site's
    }
  };
  const own = document.documentElement.lang;
  const lang = [new URLSearchParams(location.search).get("lang"), host(), own === "en" ? "" : own, ...(navigator.languages || [])].map(known).find(Boolean) || "en";

  // What the program speaks Korean with: letters for the canvas, texts of the tables.
  const fetchKorean = () => Promise.all(["CostshareSans-Regular-ko.ttf", "CostshareSans-Bold-ko.ttf", "texts-ko.csv"].map(async name => {
    const response = await fetch(name);
    if (!response.ok) throw new Error(name + " cannot be loaded: " + response.status);
    return new Uint8Array(await response.arrayBuffer());
  }));

  // Tones are made by a script that comes with the first press that wants some; until
  // it is there the last press counts. What sounds begins in the press itself: later
  // some browsers would keep it silent.
  let coming = null, pressed = 0, loudness = 0;
  const sound = {
    async play(tones, volume, tell) {
      const mine = ++pressed;
      loudness = volume;
      let context = null;
      try {
        context = new (window.AudioContext || window.webkitAudioContext)();
        context.resume().catch(() => {}); // it was closed before
        await (coming ||= script("sound.js"));
        if (mine === pressed) return window.costshareSound.play(context, tones, loudness, tell);
      } catch {
        coming = null;
        if (mine === pressed) tell(-2);
      }
      if (context) context.close();
    },
    louder(volume) {
      loudness = volume;
      if (window.costshareSound) window.costshareSound.louder(volume);
    },
    stop() {
      pressed++;
      if (window.costshareSound) window.costshareSound.stop();
    },
  };

  // What is pressed before the program hears of it is pressed again when it does.
  const early = [];
  const press = ({ target }) => {
    const button = target.closest("button");
    if (button) early.push(button);
  };
  main.addEventListener("click", press);

  window.costshareLoader = {
    lang,
    fetchKorean,
    korean: null, // the files, where the program begins with them
    async zip(entries) {
      if (!window.costshareZip) await script("zip.js");
      return window.costshareZip(entries);
    },
    sound,
    wake() {
      awake = true;
      const callback = held;
      held = null;
      if (callback) callback(performance.now()); // in this very frame
    },
    rest() { awake = false; },
    frame,
    // For a text that changes in its place a browser looks up no style, as it does for
    // a new one; a step of the slider changes some twenty.
    write(element, text) {
      const letters = element.firstChild;
      if (letters && letters.nodeType === Node.TEXT_NODE && !letters.nextSibling) letters.data = text;
      else element.textContent = text;
    },
    begin: () => begin(), // an article asks for it
    hears() {
      main.removeEventListener("click", press);
      setTimeout(() => { for (const button of early.splice(0)) button.click(); });
    },
    drawn(lost) {
      if (!lost) box.dataset.drawn = ""; // else the picture that needs no canvas is there
      delete main.dataset.waits;
      for (const grid of main.querySelectorAll("noscript, .tries")) grid.remove();
      clearTimeout(slow);
      say("");
    },
    failed,
  };

  // Ebitengine takes its canvas to be the whole page. It sizes the buffer by the
  // body and by the pixel ratio that it met first, so the body tells it the
  // box's size, corrected by what the ratio has become.
  const box2body = () => {
    const first = window.devicePixelRatio || 1;
    // It asks at every frame, when the page has just changed: a size that is
    // kept spares the browser a layout in the middle of it. It is taken anew
    // when the canvas, which fills the box, changes: Ebitengine watches that too,
    // and hears of it after an observer that was there before.
    let size;
    const measure = () => { size = { clientWidth: box.clientWidth, clientHeight: box.clientHeight }; };
    measure();
    const scaled = side => ({ configurable: true, get: () => size[side] * (window.devicePixelRatio || 1) / first });
    Object.defineProperty(document.body, "clientWidth", scaled("clientWidth"));
    Object.defineProperty(document.body, "clientHeight", scaled("clientHeight"));
    const watch = () => matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener("change", () => {
      window.dispatchEvent(new Event("resize"));
      watch();
    }, { once: true });
    watch();
    return new ResizeObserver(measure);
  };

  // Its canvas goes into the box, out of the reader's way, as soon as it is
  // there; costshare.css overrules the styles that it brings.
  const moveCanvas = sizes => new MutationObserver((_, observer) => {
    const canvas = document.querySelector("body > canvas");
    if (!canvas) return;
    observer.disconnect();
    canvas.setAttribute("tabindex", "-1");
    canvas.setAttribute("aria-hidden", "true");
    box.append(canvas);
    sizes.observe(canvas);
  }).observe(document.body, { childList: true });

  const shims = canvas => {
    try { // it reads gamepads at every frame, which throws where a page forbids them
      Object.defineProperty(navigator, "getGamepads", { configurable: true, value: () => null });
    } catch { /* then the real one stays */ }
    window.addEventListener("webglcontextlost", event => { // it would reload the page
      event.stopImmediatePropagation();
      delete box.dataset.drawn; // the program goes on with a picture that needs none
      delete main.dataset.waits;
      window.dispatchEvent(new Event("costshare-lost"));
    }, true);
    handOver(canvas);
    moveCanvas(box2body());
  };

  // What Ebitengine draws on, made before it is there: whether this browser has WebGL 2
  // is found out meanwhile, and a context takes long to make. The painter softens edges
  // itself. Samples and depths for each pixel would only take time: without a graphics
  // card a third of every frame.
  const sheet = () => {
    const canvas = document.createElement("canvas");
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.floor(box.clientWidth * ratio);
    canvas.height = Math.floor(box.clientHeight * ratio);
    if (!canvas.getContext("webgl2", { stencil: true, antialias: false, depth: false })) throw new Error("no WebGL 2");
    return canvas;
  };
  const handOver = canvas => {
    document.createElement = function (name) {
      if (name !== "canvas") return Document.prototype.createElement.call(document, name);
      delete document.createElement;
      return canvas;
    };
  };

  const script = src => new Promise((done, no) => {
    const tag = document.createElement("script");
    tag.src = src;
    tag.onload = done;
    tag.onerror = () => no(new Error(src + " cannot be loaded"));
    document.head.append(tag);
  });

  // It stands alone: a worker runs its text.
  const load = async (address, tell, signal) => {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error("the program cannot be loaded: " + response.status);
    tell(0);
    // The compiler takes the answer itself: what has come is counted on a copy.
    const copy = response.clone().body.getReader();
    (async () => {
      for (let come = 0, part; !(part = await copy.read()).done;) tell(come += part.value.length);
    })().catch(() => {}); // the program will not come either
    const type = response.headers.get("Content-Type") || "";
    if (WebAssembly.compileStreaming && type.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
    return WebAssembly.compile(await response.arrayBuffer());
  };
  const address = name => new URL(name, document.baseURI).href;
  let answered;
  const answer = new Promise(done => { answered = done; });
  const arrived = bytes => {
    if (!bytes) performance.mark("costshare:program");
    size = programBytes;
    come = bytes;
    progress();
    answered();
  };
  // In the worker that compiles it the program runs, too. Chromium compiles a function
  // when it is called for the first time, which was half of the start, and keeps that
  // with the program: so the program does there for nobody what it will do here, with
  // something for a page that answers whatever it is asked with itself.
  const rehearse = async (program, runtime, query) => {
    importScripts(runtime);
    const any = new Proxy(() => {}, { get: (_, key) => key === Symbol.toPrimitive ? () => 0 : any, set: () => true, apply: () => any });
    Object.assign(self, { window: self, document: any, Document: { prototype: { get hidden() { return false; } } } });
    const go = new Go();
    go.argv.push(query);
    let left;
    go.exit = code => { left = code; };
    await go.run(await WebAssembly.instantiate(program, go.importObject));
    return left === 0;
  };
  // What the worker does; both it and what it calls stand alone.
  const inside = (load, rehearse) => {
    onmessage = async ({ data: { program, runtime, query } }) => {
      postMessage({}); // it is there
      try {
        const module = await load(program, come => postMessage({ come }));
        postMessage({ module });
        const rehearsed = runtime && await rehearse(module, runtime, query).catch(reason => console.warn("costshare:", reason));
        postMessage({ rehearsed: rehearsed === true });
      } catch (reason) {
        postMessage({ problem: reason.message });
      }
    };
  };
  // Ten megabytes that come and are compiled hold up whoever takes them in: a worker,
  // where the page may have one and that says that it is there. Its script is in the
  // page's own words, since in an article's frame no address counts as the page's own.
  const inWorker = () => new Promise((done, no) => {
    const text = `(${inside})(${load},${rehearse})`;
    const source = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    let worker, compiled = null, rehearsing;
    const end = () => {
      clearTimeout(silent);
      clearTimeout(rehearsing);
      if (worker) worker.terminate();
      URL.revokeObjectURL(source);
    };
    const over = () => {
      end();
      done(compiled);
    };
    const silent = setTimeout(over, 5000);
    try {
      worker = new Worker(source);
    } catch {
      return over();
    }
    leave.signal.addEventListener("abort", end);
    worker.onerror = worker.onmessageerror = over;
    worker.onmessage = ({ data: { come, module, rehearsed, problem } }) => {
      clearTimeout(silent);
      if (come !== undefined) arrived(come);
      if (module) {
        compiled = module;
        rehearsing = setTimeout(over, 1000); // it may not take longer
      }
      if (rehearsed) performance.mark("costshare:rehearsed");
      if (rehearsed !== undefined) over();
      if (problem === undefined) return;
      end();
      no(new Error(problem));
    };
    const runtime = navigator.userAgentData && address("wasm_exec.js"); // other browsers compile earlier
    worker.postMessage({ program: address("costshare.wasm"), runtime, query: location.search });
  });
  const here = () => load(address("costshare.wasm"), arrived, leave.signal);
  // A connection that broke gets a second try.
  const program = async () => {
    try {
      return await inWorker() || await here();
    } catch (reason) {
      if (leave.signal.aborted) throw reason;
      await new Promise(done => setTimeout(done, 1000));
      return here();
    }
  };

  // What still calls a program that has ended, its timers and its listeners, would
  // get an error for every call.
  const bury = go => {
    for (const timer of go._scheduledTimeouts.values()) clearTimeout(timer);
    go._resume = () => {};
  };

  const start = async () => {
    if (typeof WebAssembly !== "object") throw new Error("no WebAssembly");
    slow = setTimeout(() => { say(words.loading); progress(); }, 300);
    const module = program();
    module.catch(answered); // said below
    const runtime = script("wasm_exec.js");
    runtime.catch(() => {});
    const korean = lang === "ko" ? fetchKorean().catch(reason => console.warn("costshare:", reason)) : null;
    await Promise.all([answer, steady()]);
    await turn();
    const canvas = sheet(); // in which time the program is compiled
    await turn();
    await runtime;
    const go = new Go();
    // What it keeps is 3 MB. To collect garbage at 7 MB, as Go would by itself,
    // takes some 10 ms about every twentieth step of the slider.
    go.env = { GOGC: "400" };
    window.costshareLoader.korean = await korean || null;
    const compiled = await module;
    await turn();
    const instance = await WebAssembly.instantiate(compiled, go.importObject);
    await turn();
    shims(canvas);
    // Only Go gets the gate: it looks the function up once, as it starts.
    window.requestAnimationFrame = gate;
    const ended = go.run(instance);
    window.requestAnimationFrame = frame;
    await ended;
    bury(go);
    throw new Error("the program ended");
  };

  // Without its program the page has a grid to choose scenarios from, see still.css.
  // What was chosen there becomes the address, in which the program opens.
  const tried = () => [...main.querySelectorAll(".ask input")];
  const standStill = () => {
    for (const text of main.querySelectorAll("noscript")) {
      text.insertAdjacentHTML("afterend", text.textContent);
      text.remove();
    }
    main.dataset.still = "";
    for (const input of tried()) if (input.value && (location.search + "&").includes(input.value + "&")) input.checked = true;
  };
  const takeTried = () => {
    if (main.dataset.still === undefined) return;
    delete main.dataset.still;
    const query = new URLSearchParams(location.search);
    for (const { value, checked } of tried()) {
      if (!checked || !value) continue;
      if (value.startsWith("pay")) for (const other of ["ask", "parts", "year"]) query.delete(other);
      query.set(...value.split("="));
    }
    history.replaceState(null, "", "?" + query + location.hash);
  };

  const leave = new AbortController();
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    line.textContent = "";
    takeTried();
    start().catch(reason => {
      leave.abort();
      failed(reason);
    });
  };

  if (sparing) {
    standStill();
    const ask = document.createElement("button");
    ask.type = "button";
    ask.className = "ask";
    ask.textContent = words.ask;
    ask.addEventListener("click", begin);
    line.append(ask);
    return;
  }
  // Others get it by touching the widget, or where they see it and nothing else
  // is going on. Who never comes near it loads nothing.
  const once = { once: true, passive: true, capture: true };
  for (const name of ["pointerdown", "focusin", "touchstart"]) main.addEventListener(name, begin, once);
  if (/[?&]rest=1(&|$)/.test(location.search)) return; // the article has too many
  const idle = window.requestIdleCallback || (then => setTimeout(then, 200));
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    observer.disconnect();
    painted.then(() => idle(begin, { timeout: 2000 }));
  }).observe(box);
})();
