/**
 * The system of a care provider that pushes support events: of each case one after the other, each until it is acknowledged,
 * with an Idempotency-Key. What it sends it writes down before, what was acknowledged afterwards; started again, it goes on
 * from there. Started by `startOwn` with a `SenderOrder`; it is meant to be killed at any moment.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export interface SenderOrder {
  /** Of the gateways, each tried in turn. */
  readonly urls: readonly string[];
  /** The sender's references to its cases. */
  readonly caseRefs: readonly string[];
  /** A file with the access token of the moment. */
  readonly token: string;
  /** Where it writes down what it did: a line of JSON each. It is there, empty or not. */
  readonly journal: string;
  /** At most so many milliseconds between two events of a case. */
  readonly pause: number;
}

/** One step as it was written down: `id` when the event of this number was acknowledged, `refused` for any other answer. */
export interface SenderStep {
  readonly caseRef: string;
  readonly number: number;
  readonly id?: string;
  readonly refused?: string;
}

const order = JSON.parse(process.argv[2] ?? '{}') as SenderOrder;
let isEnding = false;
let tries = 0;

const write = (step: SenderStep): void => appendFileSync(order.journal, `${JSON.stringify(step)}\n`);

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** An event by whose number is known what a recipient has: in a telephone number, and in the planned end. */
const toEvent = (caseRef: string, number: number): object => ({
  ...{ caseRef, kind: number === 1 ? 'start' : 'change', effectiveOn: '2026-01-01', plannedEnd: dayAfter(number) },
  supportContact: { name: 'N. Voorbeeld', phone: `+316${String(number).padStart(8, '0')}` },
});

async function push(caseRef: string, number: number): Promise<void> {
  for (;;) {
    tries += 1;
    const response = await fetch(`${order.urls[tries % order.urls.length]}/v1/support-events`, {
      method: 'POST',
      headers: {
        authorization: readFileSync(order.token, 'utf8'),
        'content-type': 'application/json',
        'idempotency-key': `${caseRef}-${number}`,
      },
      body: JSON.stringify(toEvent(caseRef, number)),
    }).catch(() => undefined);
    const text = await response?.text().catch(() => undefined);
    if (response === undefined || text === undefined || response.status >= 500) {
      await setTimeout(20 + Math.random() * 30);
      continue;
    }
    if (response.status === 201) write({ caseRef, number, id: (JSON.parse(text) as { id: string }).id });
    else {
      write({ caseRef, number, refused: `${response.status} ${text}` });
      process.exit(1);
    }
    return;
  }
}

/** The last event of a case that was sent before, and whether it was acknowledged. */
function whereItWas(caseRef: string): { readonly number: number; readonly isDone: boolean } {
  const lines = readFileSync(order.journal, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const steps = lines.map((line) => JSON.parse(line) as SenderStep).filter((step) => step.caseRef === caseRef);
  const number = Math.max(0, ...steps.map((step) => step.number));
  return { number, isDone: number === 0 || steps.some((step) => step.number === number && step.id !== undefined) };
}

async function tell(caseRef: string): Promise<void> {
  const { number: last, isDone } = whereItWas(caseRef);
  if (!isDone) await push(caseRef, last);
  for (let number = last + 1; !isEnding; number += 1) {
    write({ caseRef, number });
    await push(caseRef, number);
    await setTimeout(Math.random() * order.pause);
  }
}

process.once('SIGTERM', () => {
  isEnding = true;
});
console.log('ready');
await Promise.all(order.caseRefs.map(tell));
