/** The fields of the form; those that are empty are left out. */
export function readNewDraft(form: FormData) {
  const given = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const filled = (name: "title" | "newsDate" | "source" | "author" | "licence" | "sourceUrl") =>
    given(name) === "" ? {} : { [name]: given(name) };
  const text = form.get("text");
  return {
    text: typeof text === "string" ? text : "",
    ...filled("title"),
    ...filled("newsDate"),
    ...filled("source"),
    ...filled("author"),
    ...filled("licence"),
    ...filled("sourceUrl"),
  } as {
    text: string;
    title?: string;
    newsDate?: string;
    source?: string;
    author?: string;
    licence?: string;
    sourceUrl?: string;
  };
}
