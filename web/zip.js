// Several files as one, loaded when a reader first wants that: a zip that stores each
// as it is, with a list of them and of their hashes.
(() => {
  "use strict";
  const table = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let i = 0; i < 8; i++) n = n & 1 ? 0xedb88320 ^ n >>> 1 : n >>> 1;
    return n;
  });
  const crc = bytes => {
    let c = -1;
    for (const b of bytes) c = table[(c ^ b) & 255] ^ c >>> 8;
    return ~c >>> 0;
  };

  // What follows each signature, in the order and the sizes of the format's
  // description (APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.16): pairs of bytes and a number.
  const record = (...fields) => {
    const out = new DataView(new ArrayBuffer(fields.reduce((all, [size]) => all + size, 0)));
    let at = 0;
    for (const [size, value] of fields) {
      if (size === 2) out.setUint16(at, value, true);
      else out.setUint32(at, value, true);
      at += size;
    }
    return new Uint8Array(out.buffer);
  };
  const utf8 = 0x800, version = 20;

  const zip = (files, date) => {
    const time = date.getHours() << 11 | date.getMinutes() << 5 | date.getSeconds() >> 1;
    const day = Math.max(date.getFullYear() - 1980, 0) << 9 | date.getMonth() + 1 << 5 | date.getDate();
    const parts = [], list = [];
    let at = 0;
    for (const { name, bytes } of files) {
      const title = new TextEncoder().encode(name);
      const same = [[2, utf8], [2, 0], [2, time], [2, day], [4, crc(bytes)], [4, bytes.length], [4, bytes.length], [2, title.length], [2, 0]];
      const local = record([4, 0x04034b50], [2, version], ...same);
      list.push(record([4, 0x02014b50], [2, version], [2, version], ...same, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), title);
      parts.push(local, title, bytes);
      at += local.length + title.length + bytes.length;
    }
    const long = list.reduce((all, part) => all + part.length, 0);
    return new Blob([...parts, ...list, record([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, long], [4, at], [2, 0])], { type: "application/zip" });
  };

  // The list says of each file its SHA-256, where the page is one that may know that.
  const listed = async files => {
    const lines = await Promise.all(files.map(async ({ name, bytes }) => {
      if (!crypto.subtle) return name;
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      return [...hash].map(b => b.toString(16).padStart(2, "0")).join("") + "  " + name;
    }));
    return { name: "files.txt", bytes: new TextEncoder().encode(lines.join("\n") + "\n") };
  };

  const png = ({ name, width, height, rgba }) => new Promise((done, no) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(rgba.buffer), width, height), 0, 0);
    canvas.toBlob(async blob => blob ? done({ name, bytes: new Uint8Array(await blob.arrayBuffer()) }) : no(new Error(name + " cannot be drawn")), "image/png");
  });

  // Each entry is a file, { name, bytes }, or a picture, { name, width, height, rgba }.
  window.costshareZip = async entries => {
    const files = await Promise.all(entries.map(e => e.bytes ? e : png(e)));
    return zip([...files, await listed(files)], new Date());
  };
})();
