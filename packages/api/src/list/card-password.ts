import type { Role } from "@leesbewijs/domain";
import type { Secrets } from "../auth/secrets.ts";

/** Short Dutch words that a child of ten can type and that are not taken for each other; 128 of them. */
const words = (
  "aap appel arm baard bakker beker berg beuk bloem boek boom boot bos brief brood brug bus cirkel dak dans deken deur " +
  "dier dorp draak druif duif eend eiland emmer ezel fiets film fluit gans geit glas goud gras grot haan haas hamer hart " +
  "haven heks hond honing huis jas kaars kaas kamer kasteel kat kers kip klok knoop koek koffer kok kraan kroon lamp " +
  "laars ladder leeuw lepel lijm lucht maan mand markt mier molen mus muur naald neus noot olifant oven paard pad park " +
  "peer pen plant pop potlood raam regen ring rivier roos schaap schip school slak sneeuw spin ster stoel storm straat " +
  "tafel tak tent tijger toren trein trui tuin uil vis vlag vlinder vogel vos vuur water wiel wind wolk wortel zand zee " +
  "zon zwaan"
).split(" ");

/**
 * A password for a card: three words and three digits, 31 bits, of which ten may be tried in a quarter of an hour; five words
 * for somebody who sees the work of others. The same
 * write gives the same password, so that a card that was printed stays right when the write is repeated.
 */
export function cardPassword(secrets: Secrets, opId: string, personId: string, role: Role = "student"): string {
  const chance = secrets.chanceFor(`card ${opId} ${personId}`);
  const places = role === "student" ? [0, 2, 4] : [0, 2, 4, 12, 14];
  const chosen = places.map((at) => words[chance.readUInt16BE(at) % words.length] ?? "");
  return `${chosen.join("-")}-${100 + (chance.readUInt32BE(8) % 900)}`;
}
