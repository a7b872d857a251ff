"use client";

const words = {
  nl: {
    title: "Dit ging niet goed",
    text: "De pagina kon niet worden gemaakt. Wat je al had bewaard, is er nog. Probeer het over een minuutje opnieuw.",
    reference: "Vraag je iemand om hulp? Noem dan deze code:",
    again: "Probeer opnieuw",
  },
  en: {
    title: "Something went wrong",
    text: "This page could not be made. Everything you saved is still there. Try again in a minute.",
    reference: "Asking somebody for help? Tell them this code:",
    again: "Try again",
  },
} as const;

/** What broke; the log has its digest too. */
export type Failed = Error & { readonly digest?: string };

/** Words for when nothing can be loaded, not even the words of the interface; the page's language says which. */
export function TroubleText({ again = false, error }: { readonly again?: boolean; readonly error?: Failed }) {
  const said = words[typeof document === "object" && document.documentElement.lang === "en" ? "en" : "nl"];
  if (again) return said.again;
  return (
    <>
      <title>{`${said.title} - Leesbewijs`}</title>
      <h1 className="text-3xl">{said.title}</h1>
      <p>{said.text}</p>
      {error?.digest ? (
        <p className="text-soft">
          {said.reference} <code>{error.digest}</code>
        </p>
      ) : null}
    </>
  );
}
