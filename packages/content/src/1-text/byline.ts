const opening =
  /^(?:door|by|auteurs?|authors?|tekst|text|words|geschreven door|written by|story by|reporting by)\b\s*:?\s+/i;
const newsroom =
  /^(?:van|door|by)?\s*(?:onze|our|een van onze|a|the)?\s*(?:redactie|verslaggever|verslaggeefster|redacteur|correspondent|reporter|news desk|newsroom|staff|staff writer|staff reporter|web desk|economieredactie|sportredactie|buitenlandredactie|binnenlandredactie|nieuwsredactie)\b[\p{L}\s,'-]{0,60}$/iu;
const joining = new Set(
  "en and & van de der den het 't ter ten te von zu da di du del della dos bin ibn al el la le les".split(" "),
);

/**
 * Reads the line that says who wrote an article: "Door Jan de Boer", "By Jane Doe and John Roe, BBC News", "Van onze
 * verslaggever". After "Door" or "By" every word must be part of a name, or a description after a comma.
 *
 * @returns null for other lines
 */
export function readByline(line: string): string | null {
  if (line.length > 120 || /[.!?…:]$/.test(line.replace(/(?:^| )\p{Lu}\.$/u, ""))) return null;
  if (newsroom.test(line)) return line.replace(/^(?:door|by)\s+/i, "");
  const start = opening.exec(line)?.[0].length ?? 0;
  if (start === 0) return null;
  const author = line.slice(start).trim();
  const [names = "", ...description] = author.split(/\s*[,|(·•–]\s*/);
  const parts = names.split(" ").filter((part) => part !== "");
  const named = parts.filter((part) => /^\p{Lu}/u.test(part));
  const isName = parts.every((part) => /^\p{Lu}/u.test(part) || joining.has(part.toLowerCase()));
  return isName && named.length >= 1 && parts.length <= 8 && description.join(" ").length <= 70 ? author : null;
}
