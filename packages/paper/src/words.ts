/** What the interface says on paper, in the reader's language; whole sentences, made where its words are. */
export type PaperWords = {
  readonly name: string;
  readonly class: string;
  readonly date: string;
  readonly total: (possible: number) => string;
  readonly points: (possible: number) => string;
  readonly proofIn: string;
  readonly yes: string;
  readonly no: string;
  readonly copySentence: string;
  readonly choose: (count: number) => string;
  readonly order: (count: number) => string;
  readonly match: string;
  readonly words: string;
  readonly answers: string;
  readonly onTheLines: (answer: string) => string;
  readonly paragraph: (number: number) => string;
  readonly page: (page: number, pages: number) => string;
};
