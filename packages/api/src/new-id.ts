import { randomBytes } from "node:crypto";

/** A fresh identifier: 120 random bits as 20 characters that are safe in a URL. */
export const newId = <Id extends string = string>(): Id => randomBytes(15).toString("base64url") as Id;
