"use client";

import { type Failed, TroubleText } from "@/shell/trouble-text";
import "./globals.css";

/** The last resort: even the frame of the page could not be made. */
export default function GlobalErrorPage({ error }: { readonly error: Failed }) {
  const language = typeof document === "object" && document.documentElement.lang === "en" ? "en" : "nl";
  return (
    <html lang={language} data-theme="system">
      <body>
        <main className="mx-auto grid max-w-180 justify-items-start gap-5 px-4 py-12">
          <TroubleText error={error} />
          {/* A whole new load, because the app itself is what broke. */}
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
          <a href="/">
            <TroubleText again />
          </a>
        </main>
      </body>
    </html>
  );
}
