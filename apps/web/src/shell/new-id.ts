const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

/** A name for something new, made by the sender so that a repeated send makes one thing: 120 random bits. */
export function newId<Id extends string>(): Id {
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => signs[byte & 63]).join("") as Id;
}
