import { parentPort } from "node:worker_threads";
import type { FileRequest } from "./file-reader.ts";
import { fileArticle } from "./file-article.ts";

/** The thread in which one file is read. */
parentPort?.once("message", ({ bytes, name }: FileRequest) => {
  void fileArticle(bytes, name).then((read) => parentPort?.postMessage(read));
});
parentPort?.postMessage("ready");
