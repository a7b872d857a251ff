import type { Reading } from "../2-reading/reading.ts";
import type { Candidate } from "../6-gate/candidate.ts";
import { aboutOf, scoreOf } from "./rank.ts";

/** Candidates with their scores, best first; equals in the order of the text. */
export function rankCandidates(reading: Reading, candidates: readonly Omit<Candidate, "score">[]): Candidate[] {
  const about = aboutOf(reading);
  return candidates
    .map((candidate): Candidate => ({ ...candidate, score: scoreOf(candidate, reading, about) }))
    .sort(
      (a, b) =>
        b.score - a.score || (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0) || (a.question.id < b.question.id ? -1 : 1),
    );
}
