import { ReadingSettings } from "@leesbewijs/domain";

/** The cookie that keeps how somebody without an account likes a text, on their device. */
export const settingsCookie = "reading";

const names = Object.keys(ReadingSettings.shape) as (keyof ReadingSettings)[];

/** The settings as they stand in the cookie: their values in the order of the schema. */
export const writeSettings = (settings: ReadingSettings): string => names.map((name) => settings[name]).join(".");

/** The settings of a cookie. Whatever it does not know, or somebody wrote into it, is as usual. */
export function readSettings(cookie: string | undefined): ReadingSettings {
  const values = (cookie ?? "").split(".");
  return changeSettings(ReadingSettings.parse({}), Object.fromEntries(names.map((name, at) => [name, values[at]])));
}

/** The settings with those changes that mean something. */
export function changeSettings(settings: ReadingSettings, changes: Readonly<Record<string, unknown>>): ReadingSettings {
  const meant = names.filter((name) => ReadingSettings.shape[name].safeParse(changes[name]).success);
  return ReadingSettings.parse({
    ...settings,
    ...Object.fromEntries(meant.map((name) => [name, changes[name] ?? settings[name]])),
  });
}
