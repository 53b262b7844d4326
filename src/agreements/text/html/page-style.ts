import { createHash } from 'node:crypto';

/**
 * The look of the page on a screen and on paper. It stands in the page itself, so that a saved page is complete; a policy
 * allows it by its digest and needs no `unsafe-inline`.
 */
export const pageStyle = `
:root { color-scheme: light; --ink: #17242f; --soft: #4a5a67; --line: #c3ccd3; --tint: #eef3f6; --accent: #00567d; }
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-block-start: 1rem; }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.55 "Fira Sans", "Noto Sans", "Segoe UI", Arial, sans-serif; hyphens: auto; overflow-wrap: anywhere; }
.skip { position: absolute; inset-block-start: -10rem; padding: .75rem 1rem; background: #fff; color: var(--accent); }
.skip:focus { inset-block-start: 0; }
a { color: var(--accent); }
main, footer { max-inline-size: 50rem; margin-inline: auto; padding-inline: 1.25rem; }
main { padding-block-start: 2.5rem; }
h1, h2, h3 { line-height: 1.25; color: var(--accent); hyphens: none; overflow-wrap: break-word; }
h1 { margin-block: 0 1rem; font-size: 2.1rem; }
h2 { margin-block: 3rem 1rem; padding-block-start: .75rem; border-block-start: 2px solid var(--accent); font-size: 1.4rem; }
h3 { margin-block: 2.25rem .75rem; font-size: 1.1rem; color: var(--ink); }
p { margin-block: .75rem; }
.numbered { display: grid; grid-template-columns: 3.25rem 1fr; }
.marked { display: grid; grid-template-columns: 10rem 1fr; }
a:focus-visible, summary:focus-visible, .sheet:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.sheet { margin-block: 1rem 1.25rem; overflow-x: auto; }
.narrow { overflow-wrap: anywhere; }
.narrow th, .narrow td { overflow-wrap: inherit; }
.mark { font-weight: 600; }
ul { margin-block: .75rem; padding-inline-start: 1.25rem; }
main > section > ul { margin-inline-start: 3.25rem; }
section section > ul { margin-inline-start: 10rem; }
p:has(+ ul) { margin-block-end: .25rem; }
p + ul { margin-block-start: .25rem; }
nav { margin-block: 2rem; padding: .5rem 1.5rem 1rem; background: var(--tint); }
nav h2 { margin-block: .75rem .5rem; padding: 0; border: 0; font-size: 1.1rem; }
nav summary { padding-block: .25rem; color: var(--accent); cursor: pointer; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav ul ul { margin-inline-start: 1.25rem; columns: 18rem; font-size: .9rem; }
nav li { padding-block: .15rem; break-inside: avoid; }
nav a { display: inline-block; min-block-size: 1.5rem; }
table { inline-size: 100%; border-collapse: collapse; font-size: .925rem; font-variant-numeric: tabular-nums; }
caption { padding-block: .25rem; text-align: start; font-weight: 600; }
th, td { overflow-wrap: break-word; padding: .35rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--tint); border-block-end: 1px solid var(--soft); font-weight: 600; }
tbody th { font-weight: 400; }
footer { margin-block-start: 3.5rem; padding-block: 1rem 2.5rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
footer dt { font-weight: 600; }
footer dd { margin: 0; }
.running { display: none; }
code { font: .95em/1.4 ui-monospace, "Fira Mono", Consolas, monospace; overflow-wrap: anywhere; hyphens: none; }
@supports selector(::details-content) {
  @media print, (min-width: 40.01rem) {
    nav summary { display: none; }
    nav details::details-content { content-visibility: visible; block-size: auto; }
  }
}
@media (max-width: 40rem) {
  main > section > ul, section section > ul { margin-inline-start: 0; }
  .marked { display: block; }
  th, td { padding-inline: .3rem; }
}
@page { size: A4; margin: 20mm 18mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Fira Sans", Arial, sans-serif; color: #4a5a67; } }
@media print {
  html { font-size: 10pt; }
  body { padding-block-end: 10mm; line-height: 1.45; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .skip { display: none; }
  main, footer { max-inline-size: none; padding-inline: 0; }
  main { padding-block-start: 0; }
  nav { background: none; padding: 0; }
  nav ul ul { columns: 2; }
  nav a { color: inherit; text-decoration: none; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; margin-block-start: 22pt; }
  h3 { font-size: 11pt; }
  h2, h3, caption, thead, p:has(+ ul), p:has(+ .sheet) { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  thead th { print-color-adjust: exact; }
  footer { break-inside: avoid; }
  .running { display: block; position: fixed; inset-block-end: 0; inset-inline-start: 0; margin: 0; font-size: 6.5pt; line-height: 1.3; color: var(--soft); overflow-wrap: normal; hyphens: none; }
  .sheet { overflow-x: visible; }
}
`;

const digest = createHash('sha256').update(pageStyle, 'utf8').digest('base64');

/**
 * The content security policy under which the page of an agreement works: no script, nothing loaded from anywhere, its
 * own style by its digest.
 */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${digest}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
