/** What must hold of every draft that was offered, however people edited, approved and objected before. */
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openWriting,
  person,
  starter,
  startWhole,
  type Writing,
} from '../../src/agreements/drafting/drafts.fixture.ts';
import { signatories } from '../../src/agreements/veenrand.fixture.ts';
import type { Author, Draft, PartyId, Review } from '../../src/contract/generated/types.ts';
import { GatewayError } from '../../src/errors.ts';
import { openStore, type Store } from '../../src/store/store.ts';

/** `RUNS` asks for more. */
const numRuns = Math.max(40, Number(process.env['RUNS'] ?? 0) / 10_000);
const reason = 'as was agreed';

let store: Store;
let folder: ReturnType<typeof mkdtempDisposableSync>;
beforeAll(async () => {
  folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-four-eyes-'));
  store = await openStore({ kind: 'sqlite', file: join(folder.path, 'test.db') });
});
afterAll(async () => {
  await store[Symbol.asyncDispose]();
  folder.remove();
});

type Deed =
  | { readonly what: 'edit'; readonly field: string }
  | { readonly what: 'undo' }
  | { readonly what: 'rename'; readonly title: number }
  | { readonly what: 'review'; readonly verdict: Review['verdict']; readonly isLate: boolean }
  | { readonly what: 'tick' }
  | { readonly what: 'offer' };

const people: readonly Author[] = [
  ...['veldhaven', 'woonveste', 'noordlicht', 'transferpunt'].map((party) => person(party)),
  { ...person('veldhaven'), by: 'colleague' },
  { ...person('veldhaven'), by: 'person:both' },
  { ...person('woonveste'), by: 'person:both' },
  person('woonveste', 'data-protection-officer'),
  person('noordlicht', 'secretary'),
];

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ what: fc.constant('edit' as const), field: fc.constantFrom('familyName', 'email', 'phone', 'initials') }),
  fc.record({ what: fc.constant('undo' as const) }),
  fc.record({ what: fc.constant('rename' as const), title: fc.nat(3) }),
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('review' as const),
      verdict: fc.constantFrom('approve' as const, 'approve' as const, 'object' as const, 'advise' as const),
      isLate: fc.boolean(),
    }),
  },
  fc.record({ what: fc.constant('tick' as const) }),
  { weight: 3, arbitrary: fc.record({ what: fc.constant('offer' as const) }) },
);
const approval: Deed = { what: 'review', verdict: 'approve', isLate: false };
/** Whatever happened before, some people approve and somebody offers: or hardly anything would ever be offered. */
const ends = fc
  .array(fc.constantFrom(...people), { maxLength: 4 })
  .map((some) => [
    [person('woonveste'), { what: 'tick' }] as const,
    ...some.map((by) => [by, approval] as const),
    [starter, { what: 'offer' }] as const,
  ]);
const stories = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...people), deeds), { minLength: 3, maxLength: 25 }), ends)
  .map(([begin, end]) => [...begin, ...end]);

/** Does one thing, or is refused; a refusal is no accident here. */
async function doOne({ drafts, ...publisher }: Writing, id: Draft['id'], by: Author, deed: Deed): Promise<void> {
  const { revision, changes } = await drafts.read(id, by);
  const base = { revision, reason };
  switch (deed.what) {
    case 'edit': {
      const narrow = { op: 'remove-field', clause: 'P04.HUB.COR', field: deed.field } as const;
      await drafts.change(id, { ...base, changes: [narrow] }, by);
      return;
    }
    case 'undo':
      await drafts.change(id, { ...base, undo: changes.slice(-1).flatMap((one) => one.id ?? []) }, by);
      return;
    case 'rename':
      await drafts.change(id, { ...base, frame: { title: { nl: `T ${deed.title}`, en: `T ${deed.title}` } } }, by);
      return;
    case 'review': {
      const earlier = (await drafts.reviews(id, by))[0]?.hash;
      const now = (await drafts.widenings(id, by)).hash;
      const hash = deed.isLate ? (earlier ?? now) : now;
      if (hash !== undefined) await drafts.review(id, { hash, verdict: deed.verdict, reason }, by);
      return;
    }
    case 'tick': {
      const { hash, widenings } = await drafts.widenings(id, by);
      const ticks = widenings.map(({ point }) => ({ point, reason }));
      if (hash !== undefined && ticks.length > 0) await drafts.tick(id, { hash, ticks }, by);
      return;
    }
    case 'offer':
      await drafts.move(id, { ...base, to: 'offered' }, by, publisher);
  }
}

/** The desk decides in the name of its municipality. */
const typeOf = (party: PartyId): string | undefined => {
  const own = signatories.find((one) => one.party.id === party)?.party;
  return own?.mandatedBy === undefined ? own?.type : typeOf(own.mandatedBy);
};
const organisationOf = (party: PartyId): PartyId =>
  signatories.find((one) => one.party.id === party)?.party.mandatedBy ?? party;
const nameOf = ({ party, by }: Author): string => (by.startsWith('person:') ? by : `${party} ${by}`);

/** Looks at what is left, in another way than the gateway does: whose changes stand, and who thought what of the end. */
async function check({ drafts }: Writing, id: Draft['id']): Promise<void> {
  const draft = await drafts.read(id, starter);
  if (draft.offered === undefined) return;
  const history = await drafts.history(id, starter);
  const last = new Map<string, Review>();
  for (const review of await drafts.reviews(id, starter)) {
    if (review.hash === draft.offered.hash && review.verdict !== 'advise') last.set(nameOf(review.author), review);
  }
  expect([...last.values()].map(({ verdict }) => verdict)).not.toContain('object');
  const revisions = new Set([1, ...draft.changes.map((one) => Number(one.id?.split('-')[0]))]);
  for (const { revision, author, what } of history) {
    const isTwist = revisions.has(revision);
    if (!isTwist && what.frame === undefined) continue;
    const bodyOf = isTwist ? typeOf : organisationOf;
    const seconds = [...last.values()].filter(
      (own) => nameOf(own.author) !== nameOf(author) && bodyOf(own.author.party) !== bodyOf(author.party),
    );
    expect(seconds.length, `revision ${revision} was seen by nobody else`).toBeGreaterThan(0);
  }
}

describe('four eyes', () => {
  let offered = 0;

  it('no sequence of edits and approvals offers what a second person of another type did not approve as it is', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const writing = openWriting(store);
        const { id, revision } = await startWhole(writing);
        for (const [by, deed] of story) {
          await doOne(writing, id, by, deed).catch((error: unknown) => {
            if (!(error instanceof GatewayError)) throw error;
            expect(['invalid-input', 'conflict', 'not-allowed']).toContain(error.code);
          });
        }
        await check(writing, id);
        const end = await writing.drafts.read(id, starter);
        if (end.state === 'offered') offered += 1;
        else await writing.drafts.move(id, { revision: end.revision, to: 'abandoned', reason }, starter, writing);
        expect(end.revision).toBeGreaterThanOrEqual(revision);
      }),
      { numRuns },
    );
  });

  it('is not kept by never offering anything', () => {
    expect(offered).toBeGreaterThan(0);
  });
});
