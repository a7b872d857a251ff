import { connect, createServer, type Socket } from "node:net";

/** A way to the database on which a question can be held up, and let through later. */
export async function heldDatabase(url: string) {
  const target = new URL(url);
  const { hostname, port } = target;
  let waiting: (() => void)[] | null = null;
  let held = "";
  const sockets = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(Number(port), hostname);
    for (const socket of [from, to]) {
      sockets.add(socket);
      socket.on("error", () => undefined).once("close", () => sockets.delete(socket));
    }
    to.pipe(from);
    from.on("data", (chunk) => {
      if (!waiting || !chunk.includes(held)) return to.write(chunk);
      from.pause();
      waiting.push(() => {
        to.write(chunk);
        from.resume();
      });
      return true;
    });
    from.once("end", () => to.end());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  target.hostname = "127.0.0.1";
  target.port = String(typeof address === "object" ? address?.port : 0);
  return {
    url: target.href,
    /** Holds up every question that has this text in it, from now on. */
    hold: (text: string): void => {
      held = text;
      waiting = [];
    },
    waiting: (): number => waiting?.length ?? 0,
    release: (): void => {
      const all = waiting ?? [];
      waiting = null;
      for (const pass of all) pass();
    },
    close: (): void => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
