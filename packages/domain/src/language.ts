import * as z from "zod";

/** The language of an article and its questions (not of the interface). */
export const Language = z.enum(["nl", "en"]);
export type Language = z.infer<typeof Language>;

/** How hard the text is: `standard` for havo/vwo, `easy` for a first or slower reading. */
export const Level = z.enum(["standard", "easy"]);
export type Level = z.infer<typeof Level>;
