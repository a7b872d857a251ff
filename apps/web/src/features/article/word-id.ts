/** The address of the explanation of a word, counted from 0. */
export const wordId = (index: number): string => `word-${index}`;
/** The address of a highlight in the list of one's own. */
export const highlightId = (id: string): string => `highlight-${id}`;
