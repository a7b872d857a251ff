type Found = { getAttribute(name: string): string | null };
export type PageDocument = { querySelector(selector: string): Found | null };

/** What a page says of itself outside its text. Browsers write above a saved page where it came from. */
export function originOfPage(
  document: PageDocument,
  head: string,
): { readonly sourceUrl: string | undefined; readonly newsDate: string | undefined } {
  const saved = /saved from url=\(\d+\)(\S{1,1000})/i.exec(head)?.[1];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  const time = document.querySelector("time[datetime]")?.getAttribute("datetime") ?? "";
  return {
    sourceUrl: [canonical, shared, saved].find(isAddress) ?? undefined,
    newsDate: /^\d{4}-\d\d-\d\d/.exec(time)?.[0],
  };
}

/** The licence that a page links to, by its name where it is one of Creative Commons. */
export function licenceOf(document: PageDocument): string | undefined {
  const link = document.querySelector('link[rel~="license"], a[rel~="license"]')?.getAttribute("href") ?? "";
  const [, kind, version] = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/i.exec(link) ?? [];
  if (kind === undefined || version === undefined) return isAddress(link) ? link : undefined;
  return kind === "zero" ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}`;
}

const isAddress = (text: string | null | undefined): text is string => /^https?:\/\/\S{3,990}$/i.test(text ?? "");
