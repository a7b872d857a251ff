import { expect, test } from "vitest";
import { readArticleFile } from "../src/index.ts";

const read = (html: string | Uint8Array, name = "artikel.html") =>
  readArticleFile(typeof html === "string" ? new TextEncoder().encode(html) : html, name, () => ({
    keep: true,
    space: false,
  }));

const sentence = "De gemeente heeft dinsdag de nieuwe fietsbrug geopend, en daar waren honderden mensen bij aanwezig.";
const long = (name: string) => `<p>${name}. ${Array.from({ length: 4 }, () => sentence).join(" ")}</p>`;
const page = (head = "", inside = "") => `<!doctype html>
<!-- saved from url=(0030)https://krant.example/brug-open -->
<html lang="nl"><head><meta charset="utf-8"><title>Brug open - De Krant</title>${head}</head><body>
<nav><a href="/">Voorpagina</a> <a href="/sport">Sport</a></nav>
<div class="cookie-banner">Wij gebruiken cookies. <button>Akkoord</button></div>
<article><h1>Brug open</h1><p class="byline">Door Jan de Boer</p>${long("Een")}<h2>Het feest</h2>${long("Twee")}
<figure><img src="x.jpg"><figcaption>Foto: iemand</figcaption></figure>${long("Drie")}${inside}</article>
<aside><h2>Lees ook</h2><a href="/2">Een ander stuk over iets heel anders</a></aside>
<footer>Copyright De Krant</footer><script>document.write("<p>van script</p>")</script></body></html>`;

test("takes the article out of a page, with its headings, and leaves what stands around it", async () => {
  const found = await read(page());
  if ("refused" in found) throw new Error(found.refused);
  expect(found.text).toMatch(/^# Brug open\n\nEen\./);
  expect(found.text).toContain("\n\n## Het feest\n\nTwee. De gemeente");
  for (const other of ["Voorpagina", "cookies", "Lees ook", "Copyright", "van script", "Foto: iemand"])
    expect(found.text).not.toContain(other);
});

test("takes from a page what it says of itself", async () => {
  const head = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
    "headline":"Brug open","datePublished":"2024-03-05T08:00:00+01:00","author":{"@type":"Person","name":"Jan de Boer"},
    "publisher":{"@type":"Organization","name":"De Krant"}}</script><link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">`;
  expect(await read(page(head))).toMatchObject({
    title: "Brug open",
    newsDate: "2024-03-05",
    author: "Jan de Boer",
    source: "De Krant",
    licence: "CC BY-SA 4.0",
    sourceUrl: "https://krant.example/brug-open",
  });
});

test("reads a page in the encoding that it names", async () => {
  const html = page().replace("utf-8", "iso-8859-1").replace("Het feest", "Café één");
  const bytes = Uint8Array.from(html, (sign) => sign.charCodeAt(0) & 255);
  const found = await read(bytes);
  expect("text" in found && found.text).toContain("## Café één");
});

test("reads a page that a browser saved as one file", async () => {
  const quoted = page().replaceAll("=", "=3D").replace("Het feest", "Caf=C3=A9 een=\r\n s");
  const mhtml = [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://krant.example/brug-open",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----grens"',
    "",
    "",
    "------grens",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Location: https://krant.example/brug-open",
    "",
    quoted,
    "------grens",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    "------grens--",
  ].join("\r\n");
  const found = await read(mhtml, "brug.mhtml");
  if ("refused" in found) throw new Error(found.refused);
  expect(found.text).toContain("## Café een s");
  expect(found.sourceUrl).toBe("https://krant.example/brug-open");
});

test("reads a part of a page that was pasted, too", async () => {
  const found = await read(
    `<p>Een zin met <b>nadruk</b> en een<br>nieuwe regel.</p><ul><li>Punt een</li><li>Punt twee</li></ul>`,
  );
  expect("text" in found && found.text).toBe("Een zin met nadruk en een nieuwe regel.\n\nPunt een\n\nPunt twee");
});

test("says of a page without text that it has none", async () => {
  expect(await read("<html><body><script>1</script></body></html>")).toEqual({ refused: "noText" });
});
