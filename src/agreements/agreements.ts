/** The agreements that the parties signed: what they say, whether they may say it, and whether they hold. */
import { type InputError, validate } from '../contract/contract.ts';
import type {
  Agreement,
  AgreementHash,
  AgreementId,
  Catalogue,
  Law,
  Model,
  Party,
  PartyId,
} from '../contract/generated/types.ts';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { insertAgreement, insertStatement, putParty, readParty, readRevision, readRows } from './agreement-rows.ts';
import { checkAgreement } from './check-agreement.ts';
import { chooseAgreement } from './choose-agreement.ts';
import { compileAgreement } from './compile-agreement.ts';
import { hashAgreement } from './hash-agreement.ts';
import { checkParty } from './party-keys.ts';
import { parseStoredParty, type Register, toRegister } from './register.ts';
import { type ResolvedAgreement, toResolvedAgreement } from './resolved-agreement.ts';
import { readClaim, signStatement, type VerifiedStatement, verifyStatement } from './statement.ts';
import { withText } from './text/agreement-text.ts';

export type { AgreementFrame } from './compile-agreement.ts';
export type { AgreementTerms } from './text/agreement-text.ts';
export type { ResolvedAgreement, VerifiedStatement };
export { checkAgreement, compileAgreement, hashAgreement, signStatement, withText };

export interface Agreements {
  /**
   * The agreement that decides for a party at a moment, verified; undefined when there is none. What was verified is
   * kept until anything changes on any gateway: the revision is looked at every time.
   * @throws GatewayError `store-unavailable` when freshness cannot be confirmed
   */
  resolve(party: PartyId, agreement: AgreementId | undefined, at: Instant): Promise<ResolvedAgreement | undefined>;
  /**
   * Keeps an agreement for its parties to sign. It opens nothing before they have.
   * @throws GatewayError `invalid-input` with everything the checks refuse; `conflict` when this id and version is
   * another text
   */
  publish(agreement: Agreement): Promise<AgreementHash>;
  /**
   * Keeps a statement (compact JWS), verified by itself with the registered key of the party it names.
   * @throws GatewayError `invalid-input` with the code of the refusal
   */
  addStatement(jws: string): Promise<VerifiedStatement>;
  /**
   * Puts a party in the register, or changes it. Keys are added and ended, never taken away or replaced.
   * @throws GatewayError `invalid-input`
   */
  registerParty(party: Party): Promise<void>;
  /** The register, by id. */
  parties(): Promise<readonly Party[]>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly model: Model;
  readonly law: Law;
  readonly catalogue: Catalogue;
}

/**
 * Opens the register of agreements and verifies what it holds.
 * @throws GatewayError `store-unavailable`
 */
export async function openAgreements(parts: Parts): Promise<Agreements> {
  const { store, catalogue } = parts;
  const read = createReader(store);
  await read();
  return {
    async resolve(party, agreement, at) {
      const chosen = chooseAgreement(await read(), party, agreement, at);
      return chosen && toResolvedAgreement(chosen, catalogue, at);
    },
    publish: (agreement) => publish(agreement, parts),
    addStatement: async (jws) => addStatement(jws, await read(), parts),
    registerParty: (party) => registerParty(party, store),
    parties: async () => [...(await read()).parties.values()],
  };
}

/** Reads and verifies everything once per revision; whoever asks meanwhile waits for the same verification. */
function createReader(store: Store): () => Promise<Register> {
  let kept: { readonly revision: number; readonly register: Promise<Register> } | undefined;
  const load = async (): Promise<Register> => toRegister(await readRows(store));
  return async () => {
    try {
      // Read before the rows: a change in between then leads to one reading too many, never to one too few.
      const revision = await readRevision(store);
      if (kept?.revision !== revision) kept = { revision, register: load() };
      return await kept.register;
    } catch (error) {
      kept = undefined;
      if (error instanceof GatewayError) throw error;
      throw new GatewayError('store-unavailable', 'the agreements cannot be read', { cause: error });
    }
  };
}

async function publish(agreement: Agreement, parts: Parts): Promise<AgreementHash> {
  const checked = validate('agreement', agreement);
  refuse('this is not an agreement', checked.ok ? [] : checked.errors);
  const findings = checkAgreement(agreement, parts).filter(({ severity }) => severity === 'error');
  refuse(
    'the agreement says what it may not say',
    findings.map(({ pointer, code, detail, source }) => ({ pointer, code, detail: `${detail} (${source})` })),
  );
  const hash = hashAgreement(agreement);
  const outcome = await parts.store.transaction((tx) =>
    insertAgreement(tx, { document: agreement, hash }, parts.clock()),
  );
  if (outcome === 'taken') throw new GatewayError('conflict', 'this version of the agreement is another text already');
  return hash;
}

async function addStatement(jws: string, register: Register, { store, clock }: Parts): Promise<VerifiedStatement> {
  const claim = readClaim(jws);
  if (claim === undefined) throw refusedStatement('malformed');
  const agreement = register.published.get(claim.agreementHash)?.document;
  if (agreement === undefined) throw refusedStatement('unknown-agreement');
  const party = register.parties.get(claim.party);
  if (party === undefined || !agreement.parties.some(({ id }) => id === party.id))
    throw refusedStatement('unknown-party');
  const checked = await verifyStatement(jws, { party, agreementHash: claim.agreementHash, receivedAt: clock() });
  if (!checked.ok) throw refusedStatement(checked.code);
  await store.transaction((tx) => insertStatement(tx, checked.verified));
  return checked.verified;
}

async function registerParty(party: Party, store: Store): Promise<void> {
  const checked = validate('party', party);
  refuse('this is not a party', checked.ok ? [] : checked.errors);
  await store.transaction(async (tx) => {
    const before = await readParty(tx, party.id);
    refuse(
      'the party cannot be registered',
      checkParty(party, before === undefined ? undefined : parseStoredParty(before)),
    );
    await putParty(tx, party);
  });
}

function refuse(detail: string, errors: readonly InputError[]): void {
  if (errors.length > 0) throw new GatewayError('invalid-input', detail, { errors });
}

const refusedStatement = (code: string): GatewayError =>
  new GatewayError('invalid-input', 'the statement does not count', {
    errors: [{ pointer: '', code, detail: `refused: ${code}` }],
  });
