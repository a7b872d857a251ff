import { parentPort } from "node:worker_threads";
import { fileArticle } from "./file-article.ts";
import type { FileRequest } from "./file-reader.ts";
import { fileRows } from "./file-rows.ts";

/** The thread in which one file is read. */
parentPort?.once("message", ({ kind, bytes, name }: FileRequest) => {
  const reading = kind === "article" ? fileArticle(bytes, name) : Promise.resolve(fileRows(bytes));
  void reading.then((read) => parentPort?.postMessage(read));
});
parentPort?.postMessage("ready");
