/** The address of the explanation of a word, counted from 0. */
export const wordId = (index: number): string => `word-${index}`;
