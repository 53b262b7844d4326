import type {
  BreachReport,
  CaseRef,
  Catalogue,
  Entry,
  FieldName,
  PartyId,
  PartyType,
  TellState,
} from '../contract/generated/types.ts';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';
import type { KeptScope } from './breach-rows.ts';

/** A case of the reader, by the name that the log has for it. */
export interface OwnCase {
  readonly ref: CaseRef;
  readonly spells: readonly {
    readonly type: PartyType;
    readonly capacity: 'party' | 'candidate';
    readonly from: Instant;
    readonly to: Instant | undefined;
  }[];
}

interface TallyParts {
  readonly scope: KeptScope;
  /** Whose part is told. */
  readonly reader: PartyId;
  /** By the reference of the case in the log. */
  readonly ownCases: ReadonlyMap<string, OwnCase>;
  readonly catalogue: Catalogue;
}

type Own = NonNullable<BreachReport['own']>;
type Totals = NonNullable<BreachReport['totals']>;
type ToldField = Own['clients'][number]['recipients'][number]['fields'][number];

interface Received {
  readonly purposes: Set<string>;
  /** By field and part. */
  readonly fields: Map<string, ToldField>;
  disclosures: number;
  readonly first: string;
  last: string;
}

/** Data that AVG art. 9 and 10 and UAVG art. 46 protect in particular. */
const special: readonly string[] = ['B', 'I9', 'H9', 'C10'];

/**
 * Adds up what the entries of a scope tell, one by one as they are read: what it holds grows with the clients and the
 * recipients, not with the length of the log.
 *
 * The part of a reader is what it received itself, and what was sent to others under a clause of its own type in a case
 * that it took part in at that moment. Of nobody else's cases does it learn anything.
 */
export class BreachTally {
  readonly #parts: TallyParts;
  readonly #fields: ReadonlyMap<FieldName, Catalogue['fields'][number]>;
  readonly #own = new Map<string, Map<PartyId, Received>>();
  readonly #ownPersons = new Set<string>();
  #ownDisclosures = 0;
  #unlinked = 0;
  readonly #persons = new Set<string>();
  readonly #recipients = new Map<PartyId, { readonly persons: Set<string>; disclosures: number }>();
  readonly #fieldCounts = new Map<FieldName, number>();
  readonly #others = new Map<string, number>();
  #disclosures = 0;
  #first: string | undefined;
  #last: string | undefined;

  constructor(parts: TallyParts) {
    this.#parts = parts;
    this.#fields = new Map(parts.catalogue.fields.map((field) => [field.name, field]));
  }

  add(entry: Entry): void {
    if (!isInScope(entry, this.#parts.scope)) return;
    const { disclosed = [], party } = entry;
    if (disclosed.length === 0 || party === undefined) {
      const kind = entry.kind === 'disclosure' ? 'refused' : entry.kind;
      this.#others.set(kind, (this.#others.get(kind) ?? 0) + 1);
      return;
    }
    this.#addToTotals(entry, party, disclosed);
    this.#addToOwn(entry, party, disclosed);
  }

  #addToTotals({ at, subject }: Entry, party: PartyId, disclosed: readonly FieldName[]): void {
    const recipient = this.#recipients.get(party) ?? { persons: new Set<string>(), disclosures: 0 };
    recipient.disclosures += 1;
    this.#recipients.set(party, recipient);
    if (subject !== undefined) {
      recipient.persons.add(subject);
      this.#persons.add(subject);
    }
    for (const name of disclosed) this.#fieldCounts.set(name, (this.#fieldCounts.get(name) ?? 0) + 1);
    this.#disclosures += 1;
    this.#first ??= at;
    this.#last = at;
  }

  #addToOwn(entry: Entry, party: PartyId, disclosed: readonly FieldName[]): void {
    const { reader, ownCases } = this.#parts;
    const { case: reference, subject, at } = entry;
    const own = reference === undefined ? undefined : ownCases.get(reference);
    if (own === undefined || reference === undefined) {
      if (party === reader) this.#unlinked += 1;
      return;
    }
    const fields = party === reader ? disclosed : sentFrom(entry, own, disclosed);
    if (fields.length === 0) return;
    this.#ownDisclosures += 1;
    if (subject !== undefined) this.#ownPersons.add(subject);
    const recipients = this.#own.get(reference) ?? new Map<PartyId, Received>();
    this.#own.set(reference, recipients);
    const known = recipients.get(party);
    const received = known ?? { purposes: new Set(), fields: new Map(), disclosures: 0, first: at, last: at };
    recipients.set(party, received);
    received.disclosures += 1;
    received.last = at;
    if (entry.purpose !== undefined) received.purposes.add(entry.purpose);
    for (const name of fields) this.#addField(received, name, entry);
  }

  #addField({ fields }: Received, name: FieldName, { decision }: Entry): void {
    const found = this.#fields.get(name);
    const answer = decision?.fields[name];
    const part = answer !== undefined && 'part' in answer ? answer.part : undefined;
    if (found === undefined) return;
    const { category, sensitivity } = found;
    fields.set(`${name} ${part ?? ''}`, {
      field: name,
      category,
      sensitivity,
      ...(part === undefined ? {} : { part }),
    });
  }

  /** @param states what the reader decided about telling clients, by the reference of the case */
  own(states: ReadonlyMap<string, TellState>): Own {
    const clients = [...this.#own].map(([reference, recipients]) => {
      const told = [...recipients].map(([party, received]) => toTold(party, received));
      const isSpecial = told.some(({ fields }) => fields.some(({ sensitivity }) => special.includes(sensitivity)));
      return {
        caseRef: this.#parts.ownCases.get(reference)?.ref ?? '',
        recipients: told.toSorted((one, other) => (one.party < other.party ? -1 : 1)),
        special: isSpecial,
        // AVG art. 34(1) asks for a high risk, which is a judgement: this only says where to look first.
        advice: isSpecial ? ('tell' as const) : ('consider' as const),
        state: states.get(reference) ?? ('open' as const),
      };
    });
    return {
      clients: clients.toSorted((one, other) => (one.caseRef < other.caseRef ? -1 : 1)),
      persons: this.#ownPersons.size,
      disclosures: this.#ownDisclosures,
      unlinked: this.#unlinked,
    };
  }

  totals(): Totals {
    const recipients = [...this.#recipients].map(([party, { persons, disclosures }]) => {
      return { party, persons: persons.size, disclosures };
    });
    const fields = this.#parts.catalogue.fields.flatMap(({ name: field, category, sensitivity }) => {
      const disclosures = this.#fieldCounts.get(field);
      return disclosures === undefined ? [] : [{ field, category, sensitivity, disclosures }];
    });
    return {
      persons: this.#persons.size,
      disclosures: this.#disclosures,
      ...(this.#first === undefined ? {} : { first: this.#first }),
      ...(this.#last === undefined ? {} : { last: this.#last }),
      recipients: recipients.toSorted((one, other) => (one.party < other.party ? -1 : 1)),
      fields,
      others: [...this.#others].toSorted().map(([kind, count]) => ({ kind, count })),
    };
  }
}

function isInScope(entry: Entry, { party, apiClient, person, from, to }: KeptScope): boolean {
  const at = parseInstant(entry.at);
  if (at < from || (to !== undefined && at > to)) return false;
  if (party !== undefined && entry.party !== party) return false;
  if (apiClient !== undefined && entry.apiClient !== apiClient) return false;
  return person === undefined || entry.apiClient === `person:${person}`;
}

/** The fields that left under clauses of the types as which the reader took part in the case at that moment. */
function sentFrom({ at, decision }: Entry, { spells }: OwnCase, disclosed: readonly FieldName[]): readonly FieldName[] {
  const moment = parseInstant(at);
  const types = spells
    .filter(({ capacity, from, to }) => capacity === 'party' && from <= moment && (to === undefined || moment < to))
    .map(({ type }) => type);
  return disclosed.filter((name) => {
    const answer = decision?.fields[name];
    const sender = answer !== undefined && 'clause' in answer ? answer.clause.split('.')[1] : undefined;
    return types.some((type) => type === sender);
  });
}

function toTold(party: PartyId, { purposes, fields, disclosures, first, last }: Received) {
  return {
    party,
    purposes: [...purposes].toSorted(),
    fields: [...fields.values()].toSorted((one, other) => (one.field < other.field ? -1 : 1)),
    ...{ disclosures, first, last },
  };
}

/** Until when a report counts: the end of the scope, or the moment at which it is made. */
export const endOf = ({ to }: KeptScope, now: Instant): Instant => (to !== undefined && to < now ? to : now);
