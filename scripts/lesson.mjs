// `npm run lesson -- article.txt`, from a fresh clone too.
import { pathToFileURL } from "node:url";
import { install } from "./prepare.mjs";

install();
const { lessonFile } = await import("./lesson/lesson-file.mjs");
await import(pathToFileURL(await lessonFile()).href);
