import { connect, createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import type { Chance } from "../traffic/chance.ts";

/** The network between students and the app: it can be cut, and now and then it loses an answer or the second half of one. */
export type Network = { readonly url: string; readonly cut: () => number; readonly close: () => Promise<void> };

export async function openNetwork(target: string, chance: Chance, loss: number): Promise<Network> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const end = (): void => {
      near.destroy();
      far.destroy();
      sockets.delete(near);
    };
    sockets.add(near);
    for (const socket of [near, far]) socket.once("error", end).once("close", end);
    near.on("data", (bytes) => far.write(bytes));
    far.on("data", (bytes) => {
      if (!chance.happens(loss)) return near.write(bytes);
      near.write(bytes.subarray(0, Math.floor(bytes.length * chance.next())), end);
      return true;
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      const count = sockets.size;
      for (const socket of sockets) socket.destroy();
      return count;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
