import type { IncomingMessage, ServerResponse } from "node:http";
import en from "../../messages/en.json";
import nl from "../../messages/nl.json";

/** Seconds after which a browser asks again by itself. */
const seconds = 5;

/** As little as makes it look like ours; its colours are the browser's, light or dark. */
const look =
  "body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1rem}h1{font:bold 1.9rem/1.2 Georgia,serif}";

/** The page for a moment without room for another page. It needs no script, and asks again by itself. */
export function sayBusyPage(request: IncomingMessage, response: ServerResponse): void {
  const chosen = /(?:^|;\s*)locale=(nl|en)/.exec(request.headers.cookie ?? "")?.[1];
  const language = chosen ?? (/^\s*en/i.test(request.headers["accept-language"] ?? "") ? "en" : "nl");
  const { title, text } = (language === "en" ? en : nl).busyPage;
  const again = request.method === "GET" ? `<meta http-equiv="refresh" content="${seconds}">` : "";
  const nonce = /'nonce-([^']+)'/.exec(String(response.getHeader("content-security-policy")))?.[1] ?? "";
  const body = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${again}<title>${title} - Leesbewijs</title><style nonce="${nonce}">${look}</style></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
  response
    .writeHead(503, {
      "content-type": "text/html; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      "cache-control": "private, no-store",
      "retry-after": String(seconds),
    })
    .end(body);
}
