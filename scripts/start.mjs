// `npm start`: from a fresh clone to a running app.
import { install, turbo } from "./prepare.mjs";

install();
console.log("Building (only what has changed)...");
turbo("build");
const { register } = await import("tsx/esm/api");
register();
await import("./serve.ts");
