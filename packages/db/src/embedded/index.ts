export { startEmbedded, type EmbeddedServer } from "./embedded-server.ts";
export { freePort } from "./free-port.ts";
