import type { Language, RejectReason } from "@leesbewijs/domain";
import { writeCsv } from "@leesbewijs/interchange";

const reasons: Readonly<Record<Language, Readonly<Record<RejectReason, string>> & { readonly head: string }>> = {
  nl: {
    head: "Waarom niet",
    noName: "Er staat geen naam",
    twice: "Staat twee keer op de lijst",
    badNumber: "Dit nummer kan niet",
    badUsername: "Deze gebruikersnaam kan niet",
    notStudent: "Dit is iemand die geen leerling is",
    notTeacher: "Dit is iemand die geen docent is",
    usernameTaken: "Deze gebruikersnaam is van iemand anders",
  },
  en: {
    head: "Why not",
    noName: "There is no name",
    twice: "Stands on the list twice",
    badNumber: "This number will not do",
    badUsername: "This user name will not do",
    notStudent: "This is somebody who is no student",
    notTeacher: "This is somebody who is no teacher",
    usernameTaken: "This user name is somebody else's",
  },
};

/** The rows that were not taken, under their own heads, with the reason behind them. */
export function rejectedCsv(
  heads: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly reason: RejectReason }[],
  language: Language,
): string {
  const said = reasons[language];
  const lines = rows.map(({ cells, reason }) => [...heads.map((_, at) => cells[at] ?? ""), said[reason]]);
  return writeCsv([[...heads, said.head], ...lines], language === "nl" ? "comma" : "point");
}
