/** How a moment is written where there is room: "maandag 23 november om 14:05". */
export const fullMoment = {
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
} as const;
/** How a moment is written in a table: "23 nov 14:05". */
export const shortMoment = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
/** The same with its year, for what may be long ago. */
export const datedMoment = { ...shortMoment, year: "numeric" } as const;
export const clockTime = { hour: "2-digit", minute: "2-digit" } as const;
/** The same to the second, for what changes while one looks. */
export const exactTime = { ...clockTime, second: "2-digit" } as const;
/** How a day is written where the hour does not matter: "maandag 23 november". */
export const fullDay = { weekday: "long", day: "numeric", month: "long" } as const;
