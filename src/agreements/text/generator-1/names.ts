import type { Agreement, Vocabulary } from '../../../contract/generated/types.ts';
import type { Language } from '../text-document.ts';
import { distinguish, neutralise, quote, unexplained, type Words } from './words.ts';

type Terms = Omit<Agreement, 'text'>;
type Field = Vocabulary['fields'][number];
type Basis = Vocabulary['bases'][number];

/** How the agreement itself calls what it refers to by a technical name. Never fails: a name it does not explain is shown as it is. */
interface Naming {
  /** For a place of its own. */
  of(name: string): Words;
  /** For inside a sentence. */
  quoted(name: string): Words;
}

export interface Names {
  readonly parties: Naming;
  readonly roles: Naming;
  readonly fields: Naming;
  readonly bases: Naming;
  readonly purposes: Naming;
  field(name: string): Field | undefined;
  basis(id: string): Basis | undefined;
}

export function createNames(terms: Terms, language: Language): Names {
  const { vocabulary } = terms;
  const fields = byFirst(vocabulary.fields, ({ name }) => name);
  const bases = byFirst(vocabulary.bases, ({ id }) => id);
  return {
    parties: createNaming(terms.parties.map(({ id, name }) => [id, name])),
    roles: createNaming(terms.roles.map(({ id, label }) => [id, label[language]])),
    fields: createNaming(vocabulary.fields.map(({ name, label }) => [name, label[language]])),
    bases: createNaming(vocabulary.bases.map(({ id, label }) => [id, label[language]])),
    purposes: createNaming(terms.purposes.map(({ code, label }) => [code, label[language]])),
    field: (name) => fields.get(name),
    basis: (id) => bases.get(id),
  };
}

function createNaming(entries: readonly (readonly [name: string, label: string])[]): Naming {
  const labels = new Map(
    byFirst(entries, ([name]) => name)
      .entries()
      .map(([name, [, label]]) => [name, label]),
  );
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const label of labels.values()) (seen.has(label) ? twice : seen).add(label);
  const write = (name: string, one: (label: string) => Words): Words => {
    const label = labels.get(name);
    if (label === undefined) return unexplained(name);
    return twice.has(label) ? distinguish(label, name) : one(label);
  };
  return { of: (name) => write(name, neutralise), quoted: (name) => write(name, quote) };
}

/** Of two with one key the first counts, here as everywhere. */
function byFirst<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) if (!found.has(keyOf(entry))) found.set(keyOf(entry), entry);
  return found;
}
