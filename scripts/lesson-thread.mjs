// The thread that makes lessons, read from its sources: what a bundler does for the app is done here for the tests.
import { register } from "tsx/esm/api";

register();
await import("../packages/api/src/article/lesson-worker.ts");
