// The builder: what an editor chooses, seen in two widths, as two snippets.
(() => {
  "use strict";
  const at = id => document.getElementById(id);
  const form = at("form"), previews = [at("phone"), at("column")];
  const base = new URL("..", location.href).href;
  const script = "embed.js", integrity = "sri:embed.js";
  // Pictures of what the pages open with, where the build made them: it writes
  // their whole names then.
  const cards = { "": "card.png", "2018-10-01": "card-2018-10-01.png", "2018-12-28": "card-2018-12-28.png" };
  const title = "What Seoul pays for US forces";
  const escaped = text => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

  // What differs from what the calculator opens with by itself.
  const chosen = () => {
    const state = {};
    for (const [key, value] of new FormData(form)) if (value.trim()) state[key] = value.trim();
    return state;
  };

  let sentence = "", tall = 0;
  const write = () => {
    const state = chosen();
    const attributes = Object.keys(state).map(key => ` ${key}="${escaped(state[key])}"`).join("");
    const query = Object.keys(state).map(key => key + "=" + encodeURIComponent(state[key])).join("&");
    const address = at("phone").src.split("?")[0] + (query && "?" + query);
    const guesses = state.mode === "guess"; // what would tell the record stays out
    const card = guesses || state.pay || state.rule || state.lang === "ko" ? "" : cards[state.asof || ""] || "";
    const inside = /\.[0-9a-f]{16}\./.test(card) ? `<img src="${base + card}" alt="${escaped(sentence)}" width="1200" height="630" style="max-width:100%;height:auto">` : escaped(!guesses && sentence || title);
    at("script").value = `<cost-share${attributes} style="min-height:${tall}px"><a href="${escaped(address)}">${inside}</a></cost-share>\n` +
      `<script src="${base + script}" integrity="${integrity}" crossorigin="anonymous" async><\/script>\n`;
    at("plain").value = `<iframe src="${escaped(address)}" title="${title}" loading="lazy" width="100%" height="${tall}" ` +
      `style="border:0" sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write; web-share"><a href="${escaped(address)}">${inside}</a></iframe>\n`; // what sanitisers leave of it

  };

  const show = () => {
    at("problem").textContent = "";
    const state = chosen();
    for (const preview of previews) {
      const fresh = document.createElement("cost-share");
      fresh.id = preview.id;
      for (const key of Object.keys(state)) fresh.setAttribute(key, state[key]);
      preview.replaceWith(fresh);
      previews[previews.indexOf(preview)] = fresh;
    }
    new ResizeObserver(([phone]) => { tall = Math.ceil(phone.contentRect.height); write(); }).observe(at("phone"));
    const phone = at("phone");
    phone.toSentence().then(text => { if (phone === at("phone")) { sentence = text; write(); } }, () => {});
    write();
  };

  document.addEventListener("costshare:error", e => { if (e.target === at("phone")) at("problem").textContent = e.detail.message; });
  form.addEventListener("change", show);
  form.addEventListener("submit", e => e.preventDefault());
  at("check").addEventListener("click", async () => {
    const lines = [];
    for (const { ok, text } of await at("column").selfCheck()) {
      const line = document.createElement("li");
      line.className = ok ? "good" : "bad";
      line.textContent = text;
      lines.push(line);
    }
    at("checks").replaceChildren(...lines);
  });
  form.asof.value = "2018-12-28";
  show();
})();
