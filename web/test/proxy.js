// A server between the browser and the site that does what networks and
// newsrooms do: other headers, half a file. The browser enforces what it says
// as it would anyone's.
import { createServer, request } from "node:http";
import { site } from "./site.js";

// proxied serves the site with each answer's headers changed, and cut behind a
// share of its length where cut says so; pages are answers of its own, by path.
// It gives its address.
export async function proxied(t, { headers = () => {}, cut = () => 1, pages = {} }) {
  const server = createServer((asked, answer) => {
    if (pages[asked.url]) {
      const type = { "content-type": "text/html" };
      headers(type, asked.url);
      answer.writeHead(200, type).end(pages[asked.url]);
      return;
    }
    pass(asked, answer, headers, cut);
  });
  await new Promise(listening => server.listen(0, "localhost", listening));
  t.after(() => { server.closeAllConnections(); server.close(); });
  return `http://localhost:${server.address().port}/`;
}

function pass(asked, answer, headers, cut) {
  request(new URL(asked.url, site.address), { headers: { ...asked.headers, host: new URL(site.address).host } }, from => {
    const parts = [];
    from.on("data", part => parts.push(part));
    from.on("end", () => {
      const body = Buffer.concat(parts), share = cut(asked.url), type = { ...from.headers };
      headers(type, asked.url);
      answer.writeHead(from.statusCode, type);
      if (share === 1) answer.end(body);
      else answer.write(body.subarray(0, body.length * share), () => answer.destroy());
    });
  }).end();
}
