/** Colours by the reader's own choice of light or dark, contrast of 7 to 1 and more; on paper the answers are left out. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #4a4a52; --sheet: #fffdf8; --line: #c9c4b8; --mark: #7a4b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2efe8; --soft: #c8c4ba; --sheet: #17171a; --line: #4c4a45; --mark: #ffcf7a; } }
body { margin: 0; background: var(--sheet); color: var(--ink); font: 1.125rem/1.6 Georgia, serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
.facts, dd { color: var(--soft); }
.guide { color: var(--mark); font-style: italic; }
.prompt, dt { font-weight: bold; }
dd { margin: 0 0 0.75rem; }
ol > li { margin-bottom: 1.75rem; break-inside: avoid; }
blockquote { margin: 0.5rem 0; padding-left: 1rem; border-left: 4px solid var(--mark); }
summary { cursor: pointer; min-height: 2rem; }
@media print { details { display: none; } body { font-size: 11pt; } }
`;
