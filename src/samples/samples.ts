/** Invented clients to try agreements out on: nobody in here exists, also in production. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AgreementReading } from '../agreements/agreements.ts';
import { validate } from '../contract/contract.ts';
import type {
  Category,
  ConsentKind,
  ConsentStatus,
  DecisionInput,
  FieldName,
  PartyType,
  Phase,
  PurposeCode,
  Role,
  SampleClients,
} from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';

export type SampleClient = SampleClients['clients'][number];

/** What is tried out on an invented client. */
export interface SampleQuestion {
  /** Who would ask: a type of party in a role, whose party has signed and takes part in the case. */
  readonly recipient: PartyType;
  readonly role: Role;
  readonly purpose: PurposeCode;
  readonly fields: readonly FieldName[];
  /** Any reading of an agreement; of one that nobody has signed yet, one as if it were. */
  readonly agreement: Pick<AgreementReading, 'hash' | 'inForce'>;
  /** Where the case would stand; where the client's own story stands when left out. */
  readonly phase?: Phase;
}

export interface Samples {
  /** The clients, in the order in which they are shown: never none. */
  readonly clients: readonly SampleClient[];
  /** A client by the id that stands in URLs. */
  find(id: string): SampleClient | undefined;
  /** The facts of a decision about an invented client, in the form in which real ones are decided. */
  facts(client: SampleClient, question: SampleQuestion, at: Instant): DecisionInput;
  /** The whole value of a field; null when the client has none. What a recipient gets of it is for `toPart`. */
  valueOf(client: SampleClient, field: FieldName): unknown;
}

const categories = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const satisfies readonly Category[];

const knownPurpose = /^P(0[1-9]|1[0-3])$/;

/**
 * Reads the invented clients from `data/sample-clients.json` in the directory.
 * @throws GatewayError `decision-unavailable` when the file is missing or not valid
 */
export async function openSamples({ directory }: { readonly directory: string }): Promise<Samples> {
  const { clients } = await readClients(join(directory, 'data', 'sample-clients.json'));
  const known = new Map(clients.map((client) => [client.id, client]));
  return { clients, find: (id) => known.get(id), facts: toFacts, valueOf: valueIn };
}

async function readClients(path: string): Promise<SampleClients> {
  try {
    const checked = validate('sampleClients', JSON.parse(await readFile(path, 'utf8')));
    if (checked.ok) return checked.value;
  } catch (cause) {
    throw new GatewayError('decision-unavailable', 'the sample clients cannot be read', { cause });
  }
  throw new GatewayError('decision-unavailable', 'the sample clients are not valid');
}

function toFacts(client: SampleClient, question: SampleQuestion, at: Instant): DecisionInput {
  const { recipient, role, purpose, fields, agreement, phase = client.phase } = question;
  return {
    day: dayOf(at),
    purpose: knownPurpose.test(purpose) ? (purpose as DecisionInput['purpose']) : 'unknown',
    fields: [...new Set(fields)].toSorted(),
    recipient: { type: recipient, role, standing: 'signed', mandate: recipient === 'HUB' },
    senders: { MUN: 'signed', HUB: 'signed', COR: 'signed', PRO: 'signed', BUD: 'signed' },
    agreement: { hash: agreement.hash, inForce: agreement.inForce(at) },
    case: { relation: 'party', phase, contract: client.contract, conditions: client.conditions.toSorted() },
    rights: { restricted: client.restricted, addressSecret: client.addressSecret, retentionPassed: false },
    consents: {
      waiver: statusesOf(client, 'waiver', question),
      explicit: statusesOf(client, 'explicit', question),
      objection: client.objections.includes(purpose),
    },
  };
}

/** What the client answered for this purpose and this type of party; who was never asked has said nothing. */
function statusesOf(
  { answers }: SampleClient,
  kind: ConsentKind,
  { purpose, recipient }: SampleQuestion,
): Record<Category, ConsentStatus> {
  const heard = answers.filter(
    (one) => one.kind === kind && one.purposes.includes(purpose) && one.recipients.includes(recipient),
  );
  const statusOf = (category: Category): ConsentStatus =>
    heard.findLast((one) => one.categories.includes(category))?.answer ?? 'none';
  return Object.fromEntries(categories.map((category) => [category, statusOf(category)])) as Record<
    Category,
    ConsentStatus
  >;
}

const valueIn = ({ values }: SampleClient, field: FieldName): unknown => Reflect.get(values, field) ?? null;
