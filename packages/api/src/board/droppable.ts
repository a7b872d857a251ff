/**
 * What goes on telling, for a reader that asks ahead. The library asks for the next before the one at hand was taken; where
 * whoever listens leaves in between, it drops what it asked for, and nobody hears how that ends. An end that is an error (the
 * process stops, the session is over) would then be one that nothing waited for.
 */
export function droppable<Value>(told: AsyncGenerator<Value, void>): AsyncIterableIterator<Value, void> {
  return {
    next: () => {
      const asked = told.next();
      // Whoever still waits for it gets the error too.
      asked.catch(() => undefined);
      return asked;
    },
    return: () => told.return(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
