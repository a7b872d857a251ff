// The thread that reads a file, read from its sources: what a bundler does for the app is done here for the tests.
import { register } from "tsx/esm/api";

register();
await import("../packages/api/src/article/file-worker.ts");
