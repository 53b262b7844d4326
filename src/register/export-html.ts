import type { ProcessingRegister } from '../contract/generated/types.ts';
import { type ToldRow, tellRegister } from './tell-register.ts';
import { type RegisterLanguage, wordsIn } from './words.ts';

/** What a browser may do with the file: show it, in its own style, and load nothing. */
export const htmlPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1, h2 { line-height: 1.2 } h2 { margin-top: 2.5rem; break-after: avoid }
table { border-collapse: collapse; width: 100% } tr { break-inside: avoid }
th, td { border: 1px solid #767676; padding: .375rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { width: 14rem } ul { margin: 0; padding-left: 1.1rem } p { margin: .5rem 0; overflow-wrap: anywhere }
@media print { body { margin: 0; max-width: none; font-size: 10pt } }
`;

/** The register as a page of its own, to print or to keep: it needs no other file. */
export function toHtml(register: ProcessingRegister, language: RegisterLanguage): string {
  const told = tellRegister(register, language);
  const words = wordsIn(language);
  const own = told.controllers.find(({ id }) => id === register.party)?.name ?? register.party;
  const title = [told.title, register.region, ...(own === undefined ? [] : [own])].join(', ');
  const controllers = told.controllers.map(({ name, type, oin, contacts }) => ({
    label: name,
    values: [type, `OIN ${oin}`, ...contacts],
  }));
  const sections = told.activities.map(
    ({ id, name, rows }) => `<section>\n<h2 id="${inHtml(id)}">${inHtml(name)}</h2>\n${toTable(rows)}\n</section>`,
  );
  return [
    `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${inHtml(title)}</title>`,
    `<style>${style}</style>\n</head>\n<body>\n<main>\n<h1>${inHtml(title)}</h1>`,
    `<p>${inHtml(words.legal)}. ${inHtml(words.hash)}: ${inHtml(told.hash)}</p>`,
    toTable(told.about),
    `<h2>${inHtml(words.controllersHead)}</h2>\n${toTable(controllers)}`,
    ...sections,
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}

const toTable = (rows: readonly ToldRow[]): string => `<table><tbody>\n${rows.map(toRow).join('\n')}\n</tbody></table>`;

const toRow = ({ label, values }: ToldRow): string => {
  const [only] = values;
  const said =
    values.length === 1 && only !== undefined
      ? inHtml(only)
      : `<ul>${values.map((value) => `<li>${inHtml(value)}</li>`).join('')}</ul>`;
  return `<tr><th scope="row">${inHtml(label)}</th><td>${said}</td></tr>`;
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const inHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
