/** How soon a change of the agreements reaches decisions, and how long it holds up what runs meanwhile. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  type AgreementFrame,
  type Agreements,
  compileAgreement,
  hashAgreement,
  openAgreements,
  signStatement,
} from '../../src/agreements/agreements.ts';
import { type Audit, openAudit } from '../../src/audit/audit.ts';
import type { Agreement, Party, PartyType, Statement } from '../../src/contract/generated/types.ts';
import { type Instant, instantText, toInstant } from '../../src/contract/vocabulary.ts';
import { veenrandFrame, veenrandTwist } from '../../src/demo/region-veenrand.ts';
import { recordStatement } from '../../src/disclosure/record-statement.ts';
import { toTrace } from '../../src/disclosure/trace-context.ts';
import { openPolicy, type Policy } from '../../src/policy/policy.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { median, quantile, toCount, toShort } from './numbers.ts';
import type { Section } from './report.ts';

const size = { parties: 33, versions: 20 } as const;
const id = 'veenrand-2026';
const dayLength = 86_400_000;
const now = (): Instant => toInstant(Date.now());

interface Signatory {
  readonly party: Party;
  readonly key: KeyObject;
}

/** What one change took, in milliseconds. */
interface Measured {
  readonly until: number;
  readonly pause: number;
}

/**
 * Two gateways share a database; on one the change is made, on the other decisions go on. `until` is from the moment the
 * change is kept to the first decision that knows of it, `pause` the longest that the thread was busy in between without giving anybody else a turn.
 */
export async function measureActivation(folder: string, rounds: number): Promise<Section> {
  await using opened = new AsyncDisposableStack();
  const store = opened.use(await openStore({ kind: 'sqlite', file: join(folder, 'activation.db') }));
  const directory = fileURLToPath(new URL('../../policies/', import.meta.url));
  const policy = opened.use(await openPolicy({ directory }));
  const signingKey = generateKeyPairSync('ed25519').privateKey;
  const audit = opened.use(await openAudit({ store, clock: now, origin: 'bench', signingKey, nameFor }));
  const open = (): Promise<Agreements> => openRoom(store, policy, audit);
  const world = new Region(await open(), audit, policy);
  await world.fill();

  const watching = await open();
  const kinds = new Map<string, Measured[]>();
  const note = async (kind: string, measuring: Promise<Measured>): Promise<void> => {
    kinds.set(kind, [...(kinds.get(kind) ?? []), await measuring]);
  };
  for (let round = 0; round < rounds * 3; round += 1) {
    await note(
      'all of it, when a gateway starts',
      watch(open, async () => true),
    );
    const version = world.nextVersion;
    await note(
      'a version is offered',
      follow(
        watching,
        (seen) => seen.life(id, version, now()),
        () => world.offer(),
      ),
    );
    const isSigned = async (seen: Agreements) =>
      (await seen.life(id, version, now()))?.parties.some(({ standing }) => standing === 'signed');
    await note(
      'a statement arrives',
      follow(watching, isSigned, () => world.state(version, 0)),
    );
    for (let index = 1; index < size.parties - 1; index += 1) await world.state(version, index);
    const decides = async (seen: Agreements) => {
      const resolved = await seen.resolve(world.first, id, now());
      return resolved?.document.version === version && resolved.inForce(now());
    };
    await note(
      'a version comes into force',
      follow(watching, decides, () => world.state(version, size.parties - 1)),
    );
    const hasKeys = async (seen: Agreements) => (await seen.parties())[0]?.keys.length === round + 2;
    await note(
      'a party gets another key',
      follow(watching, hasKeys, () => world.addKey(round)),
    );
  }
  return {
    id: 'activation',
    title: 'From a change of the agreements to decisions',
    about: `Milliseconds, SQLite, ${size.parties} parties and ${size.versions} or more versions that all of them signed: ${size.parties * size.versions} statements and their entries. Two gateways in one process; until the next decision of the other one knows, and the longest that the thread was busy meanwhile without giving others a turn. Medians, and the worst.`,
    head: ['change', 'until p50', 'worst', 'pause p50', 'worst'],
    rows: [...kinds].map(([kind, measured]) => [kind, ...toCells(measured)]),
  };
}

const toCells = (measured: readonly Measured[]): readonly string[] =>
  (['until', 'pause'] as const).flatMap((member) => {
    const numbers = measured.map((one) => one[member]);
    return [toShort(median(numbers)), toShort(quantile(numbers, 1))];
  });

const openRoom = (store: Store, { catalogue, review }: Policy, { find: findEntry }: Audit): Promise<Agreements> =>
  openAgreements({ store, clock: now, catalogue, review, findEntry, trustAnchors: [] });

/** Makes a change, and then asks again and again until the answer is yes. */
async function follow(
  watching: Agreements,
  isSeen: (seen: Agreements) => Promise<unknown>,
  change: () => Promise<unknown>,
): Promise<Measured> {
  await watching.parties();
  await change();
  return watch(async () => watching, isSeen);
}

async function watch(
  open: () => Promise<Agreements>,
  isSeen: (seen: Agreements) => Promise<unknown>,
): Promise<Measured> {
  let running = true;
  const pauses = (async () => {
    let longest = 0;
    for (let before = busy(); running; ) {
      await setImmediate();
      const after = busy();
      longest = Math.max(longest, after - before);
      before = after;
    }
    return longest;
  })();
  const started = performance.now();
  const seen = await open();
  while (!(await isSeen(seen))) await setImmediate();
  const until = performance.now() - started;
  running = false;
  return { until, pause: await pauses };
}

/** Milliseconds that this thread was on a processor: what else runs on the machine does not count as our pause. */
function busy(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A region of many parties that signs one version after another. */
class Region {
  readonly #agreements: Agreements;
  readonly #audit: Audit;
  readonly #policy: Policy;
  readonly #signatories: Signatory[] = [];
  readonly #versions = new Map<string, Agreement>();

  constructor(agreements: Agreements, audit: Audit, policy: Policy) {
    this.#agreements = agreements;
    this.#audit = audit;
    this.#policy = policy;
  }

  get first(): string {
    return toId(0);
  }

  get nextVersion(): string {
    return `1.${this.#versions.size}.0`;
  }

  async fill(): Promise<void> {
    for (let index = 0; index < size.parties; index += 1) {
      const signatory = toSignatory(index);
      this.#signatories.push(signatory);
      await this.#agreements.registerParty(signatory.party);
    }
    for (let count = 0; count < size.versions; count += 1) {
      const version = this.nextVersion;
      await this.offer();
      for (let index = 0; index < size.parties; index += 1) await this.state(version, index);
    }
  }

  /** Publishes the next version. */
  async offer(): Promise<void> {
    const agreement = this.#toAgreement(this.nextVersion);
    this.#versions.set(agreement.version, agreement);
    await this.#agreements.publish(agreement);
  }

  async state(version: string, index: number): Promise<void> {
    const [agreement, signatory] = [this.#versions.get(version), this.#signatories[index]];
    if (agreement === undefined || signatory === undefined) throw new Error('there is no such version or party');
    const statement: Statement = {
      ...{ agreementHash: hashAgreement(agreement), type: 'accept', party: signatory.party.id },
      ...{ signedAt: instantText(now()), onBehalfOf: [], signatory: { name: 'D. Voorbeeld', function: 'bestuurder' } },
    };
    const jws = await signStatement(statement, signatory.key, 'key-0');
    await recordStatement({ agreements: this.#agreements, audit: this.#audit }, jws, toTrace(undefined));
  }

  /** The first party by id gets a key more. */
  async addKey(round: number): Promise<void> {
    const [first] = this.#signatories;
    if (first === undefined) throw new Error('there are no parties');
    const more = Array.from({ length: round + 1 }, (_, index) =>
      first.party.keys.map((key) => ({ ...key, kid: `key-${index + 1}` })),
    ).flat();
    await this.#agreements.registerParty({ ...first.party, keys: [...first.party.keys, ...more] });
  }

  #toAgreement(version: string): Agreement {
    const { model, law, catalogue } = this.#policy;
    const day = (offset: number): string => instantText(toInstant(now() + offset * dayLength)).slice(0, 10);
    const parties = this.#signatories.map(({ party: { keys: _, ...party } }) => party);
    const ids = parties.map((party) => party.id);
    const base = veenrandFrame(model, (text) => text);
    const frame: AgreementFrame = {
      ...base,
      ...{ id, version, parties, term: { from: day(-30), to: day(700), noticeMonths: 3 } },
      signing: { required: ids, quorum: { atLeast: 20 }, profile: 'all' },
      arrangements: {
        ...base.arrangements,
        quotas: [],
        steering: { members: ids.slice(0, 5), atLeast: 3 },
        nextEvaluation: day(300),
      },
    };
    const compiled = compileAgreement(model, veenrandTwist(model, instantText(now())), frame, { law, catalogue });
    if (!compiled.ok) throw new Error('the region does not fit the national model');
    return compiled.agreement;
  }
}

const types: readonly PartyType[] = ['MUN', 'COR', 'PRO', 'BUD'];
const toId = (index: number): string => `partij-${toCount(index).padStart(3, '0')}`;

function toSignatory(index: number): Signatory {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { crv = '', x = '' } = publicKey.export({ format: 'jwk' });
  const validFrom = instantText(toInstant(now() - dayLength));
  const party: Party = {
    ...{ id: toId(index), name: `Partij ${index}`, type: types[index % types.length] ?? 'MUN' },
    oin: `00000099${String(index).padStart(12, '0')}`,
    keys: [{ kid: 'key-0', jwk: { kty: 'OKP', crv, x }, validFrom }],
  };
  return { party, key: privateKey };
}
