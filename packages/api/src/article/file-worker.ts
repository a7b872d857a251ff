import { parentPort } from "node:worker_threads";
import { preparePdf } from "@leesbewijs/interchange";
import { fileArticle } from "./file-article.ts";
import type { FileRequest } from "./file-reader.ts";
import { fileRows } from "./file-rows.ts";

/** The thread in which one file is read. It says when it begins to, since its own loading is nothing to hold against a file. */
parentPort?.once("message", (request: FileRequest) => {
  void read(request).then((answer) => parentPort?.postMessage(answer));
});

async function read({ kind, bytes, name }: FileRequest) {
  if (kind === "article") await preparePdf();
  parentPort?.postMessage("ready");
  return kind === "article" ? fileArticle(bytes, name) : fileRows(bytes);
}
