// The program is built with an Ebitengine that lacks what a browser never runs.
// It must draw what the untouched one draws, to the pixel.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { boxOf, canvas, colours, live, settled, slider } from "./site.js";

let untouched;

before(() => {
  const folder = mkdtempSync(join(tmpdir(), "costshare-untouched-"));
  try {
    execFileSync("go", ["run", "./cmd/site", "build", "-quick", "-o", folder], {
      cwd: join(dirname(fileURLToPath(import.meta.url)), "../.."),
      env: { ...process.env, COSTSHARE_PATCH: "off" },
    });
    untouched = readFileSync(join(folder, readdirSync(folder).find(name => name.endsWith(".wasm"))));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const [query, keys] of [["", []], ["asof=2018-12-28&pay=1300000000000&rule=1.5&theme=dark", ["ArrowRight", "PageUp"]]]) {
  test(`at 375 px "?${query}" looks the same with the untouched Ebitengine`, async t => {
    const trimmed = await picture(t, query, keys);
    let size;
    const whole = await picture(t, query, keys, page => page.route("**/costshare.*.wasm", async route => {
      size = (await (await route.fetch()).body()).length;
      await route.fulfill({ body: untouched, contentType: "application/wasm" });
    }));
    assert.ok(size < 0.7 * untouched.length, `the trimmed program has ${size} bytes, the untouched ${untouched.length}`);
    assert.ok(trimmed.equals(whole), "the pictures differ");
  });
}

// picture is the canvas as it is seen, once it has drawn and keys were pressed.
async function picture(t, query, keys, prepare) {
  const page = await live(t, query, { width: 375, prepare });
  for (const key of keys) await slider(page).press(key);
  await settled(page);
  const box = await boxOf(canvas(page));
  assert.ok(await colours(page, box) > 20, "a picture has many colours");
  return page.screenshot({ clip: box });
}
