// Tones, loaded when the reader first wants to hear some: one after the other, and
// silence between them and when nobody looks.
(() => {
  "use strict";
  const apart = 0.2, long = 0.16, soft = 0.015; // seconds: from tone to tone, of a tone, of its rise and its fall
  const loudest = 0.5; // of what a loudspeaker can: two timbres overlap nowhere, and ears are near
  let context = null, out = null, timers = [], told = null;

  const end = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    if (!context) return;
    const ending = context;
    out.gain.setTargetAtTime(0, ending.currentTime, soft / 4); // cut off, a tone would click
    setTimeout(() => ending.close(), 1000 * soft);
    context = out = null;
  };
  const stop = () => {
    if (!context) return;
    end();
    told(-1);
  };

  // What was paid sounds round, the scenario like a reed: a sawtooth without its edge.
  const tone = (at, hertz, scenario) => {
    const voice = context.createOscillator(), loudness = context.createGain();
    voice.type = scenario ? "sawtooth" : "triangle";
    voice.frequency.value = hertz;
    let last = voice;
    if (scenario) {
      last = context.createBiquadFilter();
      last.type = "lowpass";
      last.frequency.value = 5 * hertz;
      voice.connect(last);
    }
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(scenario ? 0.6 : 1, at + soft); // a sawtooth is louder
    loudness.gain.setValueAtTime(scenario ? 0.6 : 1, at + long - soft);
    loudness.gain.linearRampToValueAtTime(0, at + long);
    last.connect(loudness).connect(out);
    voice.start(at);
    voice.stop(at + long);
  };

  // play ends what sounds, and tells which tone of the list does, -1 after the last.
  const play = (fresh, tones, volume, tell) => {
    end();
    context = fresh;
    told = tell;
    out = context.createGain();
    out.connect(context.destination);
    out.gain.value = loudest * volume;
    const from = context.currentTime + 0.05;
    tones.forEach(([hertz, scenario], i) => {
      tone(from + apart * i, hertz, scenario);
      timers.push(setTimeout(told, 1000 * (0.05 + apart * i), i));
    });
    timers.push(setTimeout(stop, 1000 * (0.05 + apart * tones.length)));
  };
  const louder = volume => { if (out) out.gain.setTargetAtTime(loudest * volume, context.currentTime, soft / 4); };

  document.addEventListener("visibilitychange", () => { if (document.hidden) stop(); });
  addEventListener("pagehide", stop);
  window.costshareSound = { play, louder, stop };
})();
