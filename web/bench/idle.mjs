// What an open page takes of a processor while nobody touches it.
import { readFileSync, readdirSync } from "node:fs";

const ticksPerSecond = 100; // USER_HZ, the same on every Linux that a person meets
export const pause = seconds => new Promise(done => setTimeout(done, 1000 * seconds));

// processes are all of this machine: the parent, utime and stime are the fields 4, 14
// and 15 of /proc/id/stat (proc(5)).
function processes() {
  return readdirSync("/proc").filter(id => /^\d+$/.test(id)).flatMap(id => {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
      return [{ id, parent: fields[1], ticks: Number(fields[11]) + Number(fields[12]) }];
    } catch {
      return []; // it has ended since
    }
  });
}

const below = (parent, all) => all.filter(p => p.parent === parent).flatMap(p => [p, ...below(p.id, all)]);

// idle is what a browser of its own takes of a core, in percent, once it has been
// prepared and has come to rest.
export async function idle(launch, prepare, seconds) {
  const others = new Set(processes().map(p => p.id));
  const browser = await launch();
  await prepare(browser);
  await pause(3);
  const used = () => below(String(process.pid), processes().filter(p => !others.has(p.id))).reduce((sum, p) => sum + p.ticks, 0);
  const from = used(), start = performance.now();
  await pause(seconds);
  const share = 100 * (used() - from) / ticksPerSecond / ((performance.now() - start) / 1000);
  await browser.close();
  return share;
}
