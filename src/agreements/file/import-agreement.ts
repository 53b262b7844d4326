import type { Agreement, AgreementHash, PartyId, Statement } from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import { readClaim } from '../statements/statement.ts';
import { isVerifiedFile, type VerifiedAgreementFile } from './verify-agreement-file.ts';

/** What became of a statement of the file. */
export interface ImportedStatement {
  readonly party: PartyId | undefined;
  readonly type: Statement['type'] | undefined;
  readonly taken: boolean;
  /** Why it was refused here. */
  readonly code?: string;
}

export interface ImportedAgreement {
  readonly hash: AgreementHash;
  /** In the order of the file. */
  readonly statements: readonly ImportedStatement[];
}

/** The doors through which everything comes in: the same for a file as for anybody. */
export interface ImportDoors {
  readonly publish: (agreement: Agreement) => Promise<AgreementHash>;
  /** Takes in a statement, and has it recorded. */
  readonly state: (jws: string) => Promise<unknown>;
}

/**
 * Takes over an agreement from a file: published as any other, and each statement verified anew with the key that this
 * gateway registered for its party. The parties come from the operator, never from a file. A statement that is refused
 * leaves the others alone; received is each of them now, so the key that signed it must still hold.
 * @throws GatewayError what `publish` throws, and what `state` throws that is no refusal
 */
export async function importAgreement(file: VerifiedAgreementFile, doors: ImportDoors): Promise<ImportedAgreement> {
  if (!isVerifiedFile(file)) throw new GatewayError('internal-error', 'a file that was not verified');
  const { terms, statements } = file.content;
  const hash = await doors.publish(terms);
  const imported: ImportedStatement[] = [];
  for (const { jws } of statements) imported.push(await take(jws, doors));
  return { hash, statements: imported };
}

async function take(jws: string, { state }: ImportDoors): Promise<ImportedStatement> {
  const claim = readClaim(jws);
  const said = { party: claim?.party, type: claim?.type };
  try {
    await state(jws);
    return { ...said, taken: true };
  } catch (error) {
    if (!(error instanceof GatewayError) || error.code !== 'invalid-input') throw error;
    const [first] = error.extras.errors ?? [];
    return { ...said, taken: false, code: first?.code ?? 'refused' };
  }
}
