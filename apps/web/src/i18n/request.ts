import { getRequestConfig } from "next-intl/server";
import { currentActor } from "@/auth/actor";
import { currentLocale } from "./locale";

/** Words, dates and numbers of one request: the reader's language, and the clock of the school. */
export default getRequestConfig(async () => {
  const [locale, actor] = await Promise.all([currentLocale(), currentActor()]);
  const { default: messages } = await (locale === "nl"
    ? import("../../messages/nl.json")
    : import("../../messages/en.json"));
  return { locale, messages, timeZone: actor?.timeZone ?? "Europe/Amsterdam" };
});
