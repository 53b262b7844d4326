/** Test support: drafts of an imaginary region, the people who write them, and agreements to start from. */
import type {
  Agreement,
  AgreementParty,
  Author,
  Draft,
  DraftFrame,
  DraftId,
  Finding,
  Model,
  Role,
} from '../../contract/generated/types.ts';
import { type Instant, parseInstant, toInstant } from '../../contract/vocabulary.ts';
import type { Store } from '../../store/store.ts';
import type { AgreementFrame } from '../compile-agreement.ts';
import { hashAgreement } from '../hash-agreement.ts';
import { books, frame, signatories, stranger, toTwist, toVeenrand } from '../veenrand.fixture.ts';
import { type Drafts, openDrafts, type Publisher } from './drafts.ts';
import { nextModel } from './models.fixture.ts';

/** Somebody of a party of the region. */
export const person = (party: string, role: Role = 'privacy-officer'): Author => ({ party, role, by: `${role}-1` });

/** Starts the drafts of these tests, and so decides. */
export const starter = person('veldhaven');

const involvements = new Map<string, NonNullable<AgreementParty['involvement']>>([
  ['woonveste', 'co-create'],
  ['noordlicht', 'decide'],
  ['balans', 'advise'],
]);

/** The frame of the region, in which each party takes part in its own way. */
export const mixedFrame: AgreementFrame = {
  ...frame,
  version: '2.0.0',
  parties: frame.parties.map(({ involvement: _, ...party }) => {
    const own = involvements.get(party.id);
    return own === undefined ? party : { ...party, involvement: own };
  }),
};

/** The agreement of another region. */
export const elsewhere: Agreement = toVeenrand(
  {
    id: 'elders',
    parties: frame.parties.map(({ id, mandatedBy, ...party }) => ({
      ...party,
      id: `ander-${id}`,
      ...(mandatedBy === undefined ? {} : { mandatedBy: `ander-${mandatedBy}` }),
    })),
    retention: [{ partyType: 'MUN', months: 12, source: { nl: 'afspraak art. 15', en: 'agreement art. 15' } }],
  },
  toTwist(
    { op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' },
    { op: 'remove-field', clause: 'P04.HUB.COR', field: 'familyName' },
  ),
);

export interface Writing extends Publisher {
  readonly drafts: Drafts;
  /** What was published, by id and version. */
  readonly published: Map<string, Agreement>;
  /** Which of these never came into force. */
  readonly unsigned: Set<string>;
  /** Whom their own party keeps out, by what they are called. */
  readonly blocked: Set<string>;
  /** Lets time go by. */
  wait(milliseconds: number): void;
}

interface Options {
  readonly models?: readonly Model[];
  readonly findings?: readonly Finding[];
}

/** The drafts of a store, with what they need beside it. */
export function openWriting(
  store: Store,
  { models = [nextModel(), books.model], findings = [] }: Options = {},
): Writing {
  let now: Instant = parseInstant('2025-11-03T10:00:00Z');
  const published = new Map([elsewhere, toVeenrand()].map((one) => [`${one.id} ${one.version}`, one]));
  const [unsigned, blocked] = [new Set<string>(), new Set<string>()];
  const parts = {
    ...{ store, clock: () => now, models, review: () => findings },
    ...{ catalogue: books.catalogue, law: books.law },
    publishedOf: async (id: string, version: string) => published.get(`${id} ${version}`),
    hasBegun: async (id: string, version: string) => !unsigned.has(`${id} ${version}`),
    parties: async () => [...signatories, stranger].map(({ party }) => party),
    blockedAmong: async () => blocked,
    inForceOf: async ({ id }: { id: string }) =>
      unsigned.has(`${id} 1.0.0`) ? undefined : published.get(`${id} 1.0.0`),
  };
  return {
    drafts: openDrafts(parts),
    ...{ published, unsigned, blocked },
    async checkPublication() {},
    async publish(agreement) {
      published.set(`${agreement.id} ${agreement.version}`, agreement);
      return hashAgreement(agreement);
    },
    wait(milliseconds) {
      now = toInstant(now + milliseconds);
    },
  };
}

/** A draft of the region on the first version of the model, ready to be offered. */
export const startWhole = ({ drafts }: Writing, own: DraftFrame = mixedFrame): Promise<Draft> =>
  drafts.start(
    { from: { model: { id: books.model.id, version: books.model.version } }, frame: own, reason: 'a new region' },
    starter,
  );

/** Ticks every widening of a draft, and has it approved by two whose parties are of different types. */
export async function approve({ drafts }: Pick<Writing, 'drafts'>, id: DraftId, approvers = others): Promise<void> {
  const [first = starter] = approvers;
  const { hash, widenings } = await drafts.widenings(id, first);
  if (hash === undefined) throw new Error('the draft makes no agreement yet');
  const reason = 'as was agreed on Monday';
  const ticks = widenings.filter(({ tick }) => tick === undefined).map(({ point }) => ({ point, reason }));
  if (ticks.length > 0) await drafts.tick(id, { hash, ticks }, first);
  for (const by of approvers) await drafts.review(id, { hash, verdict: 'approve', reason }, by);
}

const others: readonly Author[] = [person('woonveste'), person('noordlicht')];
