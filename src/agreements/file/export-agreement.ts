import type { InputError } from '../../contract/contract.ts';
import type { AgreementFile, Finding, Model } from '../../contract/generated/types.ts';
import { type Instant, instantText } from '../../contract/vocabulary.ts';
import type { AgreementRecord, ListedAgreement } from '../overview.ts';
import type { KeptStatement } from '../published-agreement.ts';
import { toSortable } from '../register.ts';
import { renderText } from '../text/agreement-text.ts';
import { maxFileBytes, toFileBytes } from './agreement-file.ts';
import type { EntryProof } from './check-file-statements.ts';

/** An entry of the log as it is hashed there, with the proof that it is in the log when there is one. */
export interface LoggedEntry {
  readonly text: string;
  readonly proof?: Readonly<Omit<EntryProof, 'path'>> & { readonly path: readonly string[] };
}

export interface ExportParts {
  /** The version, with everything that proves it. */
  readonly record: AgreementRecord;
  /** Every version that is known; those of other agreements and later ones are left out. */
  readonly versions: readonly Pick<ListedAgreement, 'id' | 'version' | 'hash'>[];
  /** The national model that the agreement names. */
  readonly model: Model;
  /** What the checks find now. */
  readonly checks: readonly Finding[];
  /** Finds an entry of the log. */
  readonly findEntry: (id: string) => Promise<LoggedEntry | undefined>;
  readonly at: Instant;
}

export type ExportedAgreement =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly InputError[] };

/**
 * One version of an agreement as a file that proves itself. Refused when it would not: a stored statement that does not
 * verify, another model than the one it names, or more than a file may hold. It holds the names of signatories, and no
 * client.
 */
export async function exportAgreement(parts: ExportParts): Promise<ExportedAgreement> {
  const problems = [...findObstacles(parts)];
  if (problems.length > 0) return { ok: false, problems };
  const { record, versions, model, checks, findEntry, at } = parts;
  const { document: terms, hash } = record;
  const statements: AgreementFile['statements'] = [];
  for (const { jws, entry } of record.statements.toSorted(byReceipt)) {
    const logged = await findEntry(entry);
    statements.push({ jws, ...(logged ? { entry: toFileEntry(logged) } : {}) });
  }
  const bytes = toFileBytes({
    ...{ type: 'sluis-agreement-file', form: '1', exportedAt: instantText(at), hash, terms, statements, model },
    text: { nl: renderText(terms, 'nl', terms.text.generator), en: renderText(terms, 'en', terms.text.generator) },
    parties: [...record.parties],
    chain: toChain(terms, versions),
    checks: [...checks],
  });
  if (bytes.byteLength <= maxFileBytes) return { ok: true, bytes };
  return { ok: false, problems: [{ pointer: '', code: 'too-large', detail: 'the file would be too large' }] };
}

/** As they came in; of two at one moment an acceptance first, for others may be about it. */
const byReceipt = (one: KeptStatement, other: KeptStatement): number =>
  one.receivedAt - other.receivedAt ||
  Number(other.type === 'accept') - Number(one.type === 'accept') ||
  (one.jws < other.jws ? -1 : 1);

function* findObstacles({ record, model }: ExportParts): Iterable<InputError> {
  const { document, statements } = record;
  if (model.id !== document.model.id || model.version !== document.model.version) {
    yield { pointer: '/model', code: 'other-model', detail: 'this is not the model that the agreement names' };
  }
  for (const [index, { verified }] of statements.entries()) {
    if (verified) continue;
    yield { pointer: `/statements/${index}`, code: 'not-verified', detail: 'a stored statement does not verify' };
  }
}

const toFileEntry = ({ text, proof }: LoggedEntry): NonNullable<AgreementFile['statements'][number]['entry']> => ({
  text,
  ...(proof ? { proof: { ...proof, path: [...proof.path] } } : {}),
});

/** The earlier versions of the same agreement, the newest first. */
function toChain({ id, version }: AgreementFile['terms'], versions: ExportParts['versions']): AgreementFile['chain'] {
  return versions
    .filter((other) => other.id === id && toSortable(other.version) < toSortable(version))
    .toSorted((one, other) => (toSortable(one.version) < toSortable(other.version) ? 1 : -1))
    .map((earlier) => ({ version: earlier.version, hash: earlier.hash }));
}
