/** Deliveries as one gateway has them: what is decided and what receivers answer is set by the test. */
import { randomUUID } from 'node:crypto';
import { type Audit, openAudit } from '../../src/audit/audit.ts';
import type { Delivery, Entry, SubscriptionRequest } from '../../src/contract/generated/types.ts';
import {
  type CaseId,
  type Instant,
  instantText,
  toCaseId,
  toInstant,
  toSubjectId,
} from '../../src/contract/vocabulary.ts';
import { type Composed, createDeliveries, type Deliveries, type DueDelivery } from '../../src/deliveries/deliveries.ts';
import type { Send } from '../../src/deliveries/webhook/webhooks.ts';
import type { Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { signingKey } from './store-log-parts.ts';

const start = Date.parse('2026-06-20T09:00:00Z');
export const at = (seconds: number): Instant => toInstant(start + seconds * 1_000);
export const subject = toSubjectId('sub_J');
export const traject = (name: string): CaseId => toCaseId(`case_${name}`);
export const woonveste = { party: 'woonveste', issuer: 'https://issuer.test', clientId: 'app', role: 'woonconsulent' };
export const webhook = (url = 'https://woonveste.test/in'): SubscriptionRequest => ({
  ...{ purpose: 'P06', webhook: { url } },
});

export type Outcome = Awaited<ReturnType<Send>>;
export type Decision = 'message' | Exclude<Composed['kind'], 'message'> | Error;

/** What a test sets, and what it sees of what was sent. */
export interface Outside {
  now: Instant;
  readonly sent: { readonly url: string; readonly id: string; readonly asOf: number; readonly sequence: number }[];
  decide: (due: DueDelivery) => Decision;
  /** What the recipient would know by the message. */
  content: (due: DueDelivery) => string;
  answer: (url: string, id: string) => Promise<Outcome> | Outcome;
  agrees: boolean;
  /** How many messages a minute receivers take. */
  perMinute: number | undefined;
  random: () => number;
  superseded: Set<number>;
}

export const delivered: Outcome = { kind: 'delivered', status: 204 };
export const down: Outcome = { kind: 'retry', fault: 'unreachable' };

export const createOutside = (): Outside => ({
  now: at(0),
  sent: [],
  decide: () => 'message',
  content: ({ about }) => JSON.stringify(about),
  answer: () => delivered,
  agrees: true,
  perMinute: undefined,
  random: () => 1,
  superseded: new Set(),
});

/** The log of one gateway: a tree of its own. */
export function openLog(store: Store): Promise<Audit> {
  return openAudit({ store, clock: () => at(0), origin: `test-${randomUUID()}`, signingKey, nameFor });
}

/** One gateway and what is outside of it. */
export function openDeliveries(
  store: Store,
  audit: Audit,
  outside: Outside,
  patience: { readonly attempt: number; readonly stop: number } = { attempt: 60_000, stop: 60_000 },
): Deliveries {
  const clock = () => outside.now;
  const decide = (due: DueDelivery) => {
    const decision = outside.decide(due);
    if (decision instanceof Error) throw decision;
    return decision;
  };
  const toEntry = (): Entry => ({ id: audit.newId(), at: instantText(outside.now), kind: 'delivery', ...trace });
  return createDeliveries({
    ...{ store, clock, patience, mostKept: 50, secretKey: Buffer.alloc(32, 7) },
    random: () => outside.random(),
    standsStill: async (seq) => !outside.superseded.has(seq),
    webhooks: {
      problemsOf: () => [],
      confirm: async () => (outside.agrees ? agreed(outside) : { ok: false, fault: 'not-agreed' }),
      async send({ url }, { id, body }) {
        const { asOf, sequence } = JSON.parse(body).data;
        outside.sent.push({ url, id, asOf, sequence });
        return outside.answer(url, id);
      },
    },
    async compose(due) {
      const decision = decide(due);
      const digest = outside.content(due);
      const isKnown = decision === 'message' && due.known === digest;
      const kind = isKnown ? 'unchanged' : decision;
      const place = due.offered === undefined || due.offered.digest === digest ? due : due.offered.orElse;
      const composed = kind === 'message' ? { kind, event: toEvent({ ...due, ...place }), digest } : { kind };
      return audit.record(toEntry(), composed);
    },
    async judge(due) {
      const kind = decide(due);
      if (kind === 'message') return { kind: 'ready', fields: [] };
      await audit.record(toEntry(), { kind });
      return { kind };
    },
  });
}

const agreed = ({ perMinute }: Outside) => ({ ok: true as const, ...(perMinute === undefined ? {} : { perMinute }) });

const trace = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };

function toEvent(due: DueDelivery): NonNullable<Delivery['event']> {
  const asOf = due.about.kind === 'status' ? due.about.asOf : 0;
  const event = {
    specversion: '1.0',
    id: due.id,
    source: 'urn:test',
    type: 'nl.sluis.test.v1',
    time: instantText(due.at),
  };
  // Short for the status: which it is of, and which message it says to be.
  const data: unknown = { asOf, sequence: due.sequence };
  return { ...event, datacontenttype: 'application/json', data } as NonNullable<Delivery['event']>;
}
