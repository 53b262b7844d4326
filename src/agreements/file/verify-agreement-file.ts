import type { InputError } from '../../contract/contract.ts';
import type { AgreementFile, AgreementHash, AgreementId, Version } from '../../contract/generated/types.ts';
import { toPublished } from '../register.ts';
import { type Life, lifeOf } from '../standing/life.ts';
import { readFile } from './agreement-file.ts';
import { checkFileContent } from './check-file-content.ts';
import { checkFileStatements, type FileEvidence, type StatementVerdict } from './check-file-statements.ts';

/** A file of which everything that can be verified was. Made in this file only. */
class VerifiedAgreementFile {
  readonly #sealed = true;
  readonly content: AgreementFile;

  constructor(content: AgreementFile) {
    this.content = content;
    Object.freeze(this);
  }

  static made(value: unknown): value is VerifiedAgreementFile {
    return typeof value === 'object' && value !== null && #sealed in value && value.#sealed;
  }
}

export type { VerifiedAgreementFile };

/** Whether this room made the value; a look-alike has the shape, not the seal. */
export const isVerifiedFile = (value: unknown): value is VerifiedAgreementFile => VerifiedAgreementFile.made(value);

/** What can be said of a file, and on what grounds. It says no more than was checked. */
export interface AgreementFileVerdict {
  /** Everything that is wrong, at once, each with its place in the file. */
  readonly problems: readonly InputError[];
  /** Only of a file without a problem. */
  readonly verified?: VerifiedAgreementFile;
  /** What the file is about; absent when it could not be read. */
  readonly agreement?: { readonly id: AgreementId; readonly version: Version; readonly hash: AgreementHash };
  /**
   * By whose word the parties' keys and mandates are theirs: that of a register that is trusted, or of nobody but the
   * file itself, and then the statements agree with the file and prove no more.
   */
  readonly parties: 'trusted' | 'as-in-file';
  /** The statements that verify, in their order. */
  readonly statements: readonly StatementVerdict[];
  /**
   * The life of the agreement at the moment that is asked about, from the statements that verify: as far as this file
   * goes, for it cannot tell which statements came later or were left out, nor whether a newer version took its place.
   */
  readonly life?: Life;
}

/**
 * Verifies a file of an agreement without a gateway: its form, the hash and the text made anew from the terms, every
 * statement by itself, the proofs that they were in the log. Changes nothing and asks nobody. Of the members `exportedAt`,
 * `chain`, `checks` and `model` only the form is verified, and that the model is the one that the agreement names: they are
 * what the maker of the file says.
 */
export async function verifyAgreementFile(bytes: Uint8Array, evidence: FileEvidence): Promise<AgreementFileVerdict> {
  const parties = evidence.trustedParties === undefined ? 'as-in-file' : 'trusted';
  const read = readFile(bytes);
  if (!read.ok) return { problems: read.problems, parties, statements: [] };
  const { file } = read;
  const { terms, hash } = file;
  const checked = await checkFileStatements(file, evidence);
  const problems = [...checkFileContent(file), ...checked.problems];
  const life = lifeOf(toPublished({ document: terms, hash }, checked.read), evidence.at);
  return {
    problems,
    ...(problems.length === 0 ? { verified: new VerifiedAgreementFile(file) } : {}),
    agreement: { id: terms.id, version: terms.version, hash },
    parties,
    statements: checked.verdicts,
    life,
  };
}
