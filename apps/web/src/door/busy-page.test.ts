// @vitest-environment node
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sayBusyPage } from "./busy-page";
import { putHeaders } from "./headers";

const server = createServer((request, response) => {
  putHeaders("page", request, response);
  sayBusyPage(request, response);
});
let address = "";
beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test("a page for which there is no room says so in the reader's language, and asks again by itself", async () => {
  const ask = (headers: Record<string, string>, method = "GET") => fetch(address, { headers, method });
  const dutch = await ask({ "accept-language": "nl-NL,nl;q=0.9,en;q=0.8" });
  expect([dutch.status, dutch.headers.get("retry-after"), dutch.headers.get("cache-control")]).toEqual([
    503,
    "5",
    "private, no-store",
  ]);
  const page = await dutch.text();
  expect(page).toMatch(/<html lang="nl">.*http-equiv="refresh" content="5".*<h1>Even wachten<\/h1>/);
  // Its look is what its policy allows.
  const nonce = /nonce="([^"]+)"/.exec(page)?.[1];
  expect(dutch.headers.get("content-security-policy")).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(await (await ask({ "accept-language": "en-GB" })).text()).toContain('<html lang="en">');
  expect(await (await ask({ "accept-language": "en", cookie: "theme=dark; locale=nl" })).text()).toContain(
    "Even wachten",
  );
  // What was sent with a form is not sent twice by itself.
  expect(await (await ask({}, "POST")).text()).not.toContain("refresh");
});
