import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type Admission, createAdmission } from "./admission";
import { answerCall } from "./answer-call";
import { sayBusyPage } from "./busy-page";
import { type Place, placeOf, putHeaders } from "./headers";
import { databaseAnswers } from "./health";
import { createMetrics, mayRead, type Metrics } from "./metrics";

/** What renders pages and sends files. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
/** What the process that listens knows of itself. */
export type Process = { readonly pages: Pages; readonly isStopping: () => boolean };

/** A page that somebody reads slowly holds up no other for longer than this many milliseconds. */
const longest = 10_000;

/** The door of the app: everything that comes in goes through here, and waits or is sent away here before it costs anything. */
export function openDoor({ pages, isStopping }: Process): RequestListener {
  const admission = createAdmission();
  const metrics = createMetrics(admission);
  return (request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const place = placeOf(path);
    putHeaders(place, request, response);
    metrics.watch(place, path, request, response);
    if (isStopping()) response.setHeader("connection", "close");
    void serve(place, path, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };

  async function serve(place: Place, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (place === "call") return answerCall(request, response, path, admission);
    if (place === "health") return sayHealth(path, request, response);
    if (place !== "page") return pages(request, response);
    return makePage(admission, pages, request, response);
  }

  async function sayHealth(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (path === "/metrics") return sayMetrics(metrics, request, response);
    if (path === "/health/live") return say(response, 200, { live: true });
    if (path !== "/health/ready") return say(response, 404, {});
    const ready = !isStopping() && (await databaseAnswers());
    return say(response, ready ? 200 : 503, { ready });
  }
}

/** A line of JSON that nobody keeps. */
function say(response: ServerResponse, status: number, value: object): void {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  response.writeHead(status, headers).end(JSON.stringify(value));
}

async function sayMetrics(metrics: Metrics, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Nobody else learns that there is anything.
  if (!mayRead(request)) return say(response, 404, {});
  const headers = { "content-type": metrics.contentType, "cache-control": "no-store" };
  response.writeHead(200, headers).end(await metrics.text());
}

async function makePage(
  admission: Admission,
  pages: Pages,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const leave = await admission.enter("page", () => response.destroyed);
  if (!leave) return sayBusyPage(request, response);
  const timer = setTimeout(leave, longest);
  response.once("close", () => {
    clearTimeout(timer);
    leave();
  });
  return pages(request, response);
}
