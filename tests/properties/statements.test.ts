/** What must hold of every set of statements about an agreement, whoever signs them and whoever stores them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashAgreement, toCanonicalText } from '../../src/agreements/hash-agreement.ts';
import { createRegisterReader } from '../../src/agreements/register.ts';
import type { Act, Acts, Declaration, Vote } from '../../src/agreements/standing/acts.ts';
import { Standings } from '../../src/agreements/standing/standings.ts';
import { toStatementEntry } from '../../src/agreements/statement-entry.ts';
import { toDigest } from '../../src/agreements/statements/digest.ts';
import { verifyStatement } from '../../src/agreements/statements/statement.ts';
import {
  duringTerm,
  frame,
  municipality,
  type Signatory,
  sign,
  signatories,
  stranger,
  toVeenrand,
} from '../../src/agreements/veenrand.fixture.ts';
import type { Entry, Party, Statement } from '../../src/contract/generated/types.ts';
import { type Instant, instantText, parseInstant, toInstant } from '../../src/contract/vocabulary.ts';

const agreement = toVeenrand();
const agreementHash = hashAgreement(agreement);
const signed = { document: agreement, hash: agreementHash };
const receivedAt = parseInstant('2025-12-01T10:05:00Z');
const { required } = agreement.signing;
const ids = signatories.map(({ party }) => party.id);

type Rows = Parameters<ReturnType<typeof createRegisterReader>>[0];

/** What is stored of statements that were received, and the entries that testify to them. */
async function toStored(statements: readonly (readonly [Signatory, Partial<Statement>])[]) {
  const entries = new Map<string, Entry>();
  const rows: Rows['statements'][number][] = [];
  for (const [by, changes] of statements) {
    const jws = await sign(agreement, by, changes);
    const checked = await verifyStatement(jws, { party: by.party, agreement: signed, receivedAt, anchors: [] });
    if (!checked.ok) throw new Error(checked.code);
    const entry = `e_${toDigest(jws).slice(8, 30)}`;
    entries.set(entry, { ...toStatementEntry(checked.verified, agreement), ...trace, id: entry });
    const { type, signedAt, about = null } = checked.verified.statement;
    const columns = { hash: agreementHash, party_id: by.party.id, type, about, represents: '' };
    rows.push({ ...columns, signed_at: parseInstant(signedAt), received_at: receivedAt, jws, entry });
  }
  return { rows, evidence: { findEntry: async (id: string) => entries.get(id), anchors: [] } };
}
const trace = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };

const toPartyRows = (parties: readonly Party[]): Rows['parties'] =>
  parties.map((party) => ({ id: party.id, document: toCanonicalText(party) }));
const partyRows = toPartyRows(signatories.map(({ party }) => party));
const agreementRow = {
  ...{ hash: agreementHash, id: agreement.id, version: agreement.version },
  document: toCanonicalText(agreement),
};

const { rows: allAccepted, evidence } = await toStored(signatories.map((by) => [by, {}] as const));
const read = createRegisterReader(evidence);

async function stateOf(statements: Rows['statements']): Promise<{ standings: readonly string[]; inForce: boolean }> {
  const register = await read({ parties: partyRows, agreements: [agreementRow], statements });
  const view = register.published.get(agreementHash)?.standings;
  const standings = ids.map((id) => view?.standingOf(id, duringTerm) ?? 'none');
  return { standings, inForce: view?.isInForce(duringTerm) ?? false };
}

const spoil = (text: string, bit: number): string => {
  const bytes = Buffer.from(text, 'latin1');
  const at = bit % (bytes.length * 8);
  bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
  return bytes.toString('latin1');
};

describe('a statement', () => {
  it('of which any bit is changed does not verify: every one of them', async () => {
    const [{ jws }] = allAccepted as [Rows['statements'][number]];
    const found: number[] = [];
    for (let bit = 0; bit < jws.length * 8; bit += 1) {
      const expected = { party: municipality.party, agreement: signed, receivedAt, anchors: [] };
      if ((await verifyStatement(spoil(jws, bit), expected)).ok) found.push(bit);
    }
    expect(found).toStrictEqual([]);
    expect(
      (await verifyStatement(jws, { party: municipality.party, agreement: signed, receivedAt, anchors: [] })).ok,
    ).toBe(true);
  });

  it('of which any bit is changed in the store leaves its party unsigned and the others as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: ids.length - 1 }), fc.nat({ max: 100_000 }), async (index, bit) => {
        const statements = allAccepted.map((row, place) =>
          place === index ? { ...row, jws: spoil(row.jws, bit) } : row,
        );
        const { standings, inForce } = await stateOf(statements);
        expect(inForce).toBe(!required.includes(ids[index] ?? ''));
        expect(standings).toStrictEqual(ids.map((_, place) => (place === index ? 'unsigned' : 'signed')));
      }),
      { numRuns: 300 },
    );
  });

  it('of one party never counts for another', async () => {
    for (const [index, { jws }] of allAccepted.entries()) {
      for (const [other, { party }] of signatories.entries()) {
        const checked = await verifyStatement(jws, { party, agreement: signed, receivedAt, anchors: [] });
        expect(checked.ok).toBe(index === other);
      }
    }
  });

  it('that is sound carries none of the others, in whatever rows and with whatever entries they lie', async () => {
    const turns = fc.nat({ max: 1000 });
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids), turns, fc.boolean(), async (sound, turn, otherEntry) => {
        const statements = allAccepted.map((row, index) => {
          const place = allAccepted[(index + turn) % allAccepted.length];
          const isSound = sound.includes(ids[index] ?? '');
          const spoiled = otherEntry && place !== row ? { entry: place?.entry ?? '' } : { jws: spoil(row.jws, turn) };
          return { ...row, ...(isSound ? {} : spoiled), party_id: place?.party_id ?? '' };
        });
        const { standings, inForce } = await stateOf(statements);
        const open = ids.filter((_, index) => standings[index] === 'signed');
        expect(open.every((id) => sound.includes(id))).toBe(true);
        if (inForce) expect(required.every((id) => sound.includes(id))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('an agreement', () => {
  it('of which any bit is changed opens nothing, whatever was signed', async () => {
    const { document } = agreementRow;
    const bits = fc.nat({ max: document.length * 8 - 1 });
    await fc.assert(
      fc.asyncProperty(bits, async (bit) => {
        const changed = { ...agreementRow, document: spoil(document, bit) };
        const register = await read({ parties: partyRows, agreements: [changed], statements: allAccepted });
        expect(register.published.size).toBe(0);
        expect(register.editions.get(agreement.id)?.map(({ kind }) => kind)).toStrictEqual(['damaged']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('signing on behalf of others', () => {
  const others = ids.filter((id) => id !== 'veldhaven');
  const document = `sha-256:${'M'.repeat(43)}`;
  const mandate = { to: 'veldhaven', document, validFrom: '2025-01-01T00:00:00Z' };
  const onBehalfOf = others.map((party) => ({ party, mandateDocument: document }));

  it('signs exactly those whose own record has the mandate, in whatever way the others are lacking', async () => {
    const { rows, evidence: proof } = await toStored([[municipality, { onBehalfOf }]]);
    const readAll = createRegisterReader(proof);
    const lacking = fc.constantFrom<readonly NonNullable<Party['mandates']>[number][]>(
      [],
      [{ ...mandate, to: 'noordlicht' }],
      [{ ...mandate, document: `sha-256:${'N'.repeat(43)}` }],
      [{ ...mandate, agreements: ['elders'] }],
      [{ ...mandate, validFrom: '2025-12-01T10:00:00.001Z' }],
      [{ ...mandate, validTo: '2025-12-01T10:05:00Z' }],
      [{ ...mandate, revokedAt: '2025-12-01T10:05:00Z' }],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(others),
        fc.array(lacking, { minLength: 5, maxLength: 5 }),
        async (mandated, lacks) => {
          const parties = signatories.map(({ party }, index): Party => {
            const mandates = mandated.includes(party.id) ? [mandate] : (lacks[index] ?? []);
            return mandates.length > 0 ? { ...party, mandates: [...mandates] } : party;
          });
          const register = await readAll({
            parties: toPartyRows(parties),
            agreements: [agreementRow],
            statements: rows,
          });
          const view = register.published.get(agreementHash)?.standings;
          const open = ids.filter((id) => view?.standingOf(id, duringTerm) === 'signed');
          expect(open).toStrictEqual(ids.filter((id) => id === 'veldhaven' || mandated.includes(id)));
          expect(view?.isInForce(duringTerm)).toBe(required.every((id) => open.includes(id)));
        },
      ),
      { numRuns: 100 },
    );
  });
});

const { keys: _, ...newcomer } = stranger.party;
const declarations = ['sha-256:one', 'sha-256:two'] as const;
const day = 86_400_000;
/** Few moments, few parties: statements that have nothing to do with each other show nothing. */
const moment = fc.constantFrom(-90, -50, -10, 30, 70).map((days): Instant => toInstant(duringTerm + days * day));
const dated = fc.oneof(
  moment.map((at) => ({ signedAt: at, receivedAt: at })),
  fc.record({ signedAt: moment, receivedAt: moment }),
);
const anyParty = fc.constantFrom('balans', 'woonveste', 'noordlicht', newcomer.id);
const member = fc.constantFrom(...agreement.arrangements.steering.members);

const ownAct = (verified: fc.Arbitrary<boolean>, types: readonly Act['type'][]): fc.Arbitrary<Act> =>
  fc
    .record({ party: anyParty, type: fc.constantFrom(...types), verified, by: anyParty, dated })
    .map(({ dated: dates, ...act }) => ({ ...act, ...dates }));

const vote = (type: Vote['type'], verified: fc.Arbitrary<boolean>): fc.Arbitrary<Vote> =>
  fc
    .record({ member, about: anyParty, declaration: fc.constantFrom(...declarations), verified, from: moment, dated })
    .map(({ dated: dates, from, declaration, ...rest }) => ({
      ...{ ...rest, ...dates, type, from: instantText(from).slice(0, 10) },
      ...(type === 'admit' ? { declaration } : {}),
    }));

const declaration: fc.Arbitrary<Declaration> = fc
  .record({ digest: fc.constantFrom(...declarations), from: moment, dated })
  .map(({ dated: dates, from, digest }) => ({
    party: newcomer,
    digest,
    verified: true,
    ...dates,
    from: instantText(from).slice(0, 10),
  }));

/** One thing somebody stated: what may open something, and what never may. */
type Stated = { readonly own: Act } | { readonly vote: Vote } | { readonly declaration: Declaration };
const opening: fc.Arbitrary<Stated> = fc.oneof(
  ownAct(fc.constant(true), ['accept']).map((own) => ({ own })),
  vote('admit', fc.constant(true)).map((cast) => ({ vote: cast })),
  declaration.map((declared) => ({ declaration: declared })),
);
const closing: fc.Arbitrary<Stated> = fc.oneof(
  ownAct(fc.constant(true), ['reject', 'revoke']).map((own) => ({ own })),
  ownAct(fc.constant(false), ['accept', 'reject', 'revoke']).map((own) => ({ own })),
  vote('expel', fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false))).map((cast) => ({
    vote: cast,
  })),
);
const voting: fc.Arbitrary<Stated> = fc.oneof(
  { weight: 2, arbitrary: vote('admit', fc.constant(true)).map((cast) => ({ vote: cast })) },
  { weight: 2, arbitrary: vote('expel', fc.constant(true)).map((cast) => ({ vote: cast })) },
  { weight: 1, arbitrary: declaration.map((declared) => ({ declaration: declared })) },
);
/** Most have everybody signed, or hardly anything would ever be open. */
const world: fc.Arbitrary<readonly Stated[]> = fc
  .tuple(
    fc.subarray([...ids, newcomer.id], { minLength: 4 }),
    fc.array(voting, { maxLength: 9 }),
    fc.array(fc.oneof(opening, closing), { maxLength: 4 }),
  )
  .map(([signing, votes, more]) => [
    ...signing.map((party) => {
      const at = toInstant(duringTerm - 150 * day);
      return { own: { party, type: 'accept' as const, by: party, verified: true, signedAt: at, receivedAt: at } };
    }),
    ...votes,
    ...more,
  ]);

const toActs = (stated: readonly Stated[]): Acts => ({
  own: stated.flatMap((one) => ('own' in one ? [one.own] : [])),
  votes: stated.flatMap((one) => ('vote' in one ? [one.vote] : [])),
  declarations: stated.flatMap((one) => ('declaration' in one ? [one.declaration] : [])),
});

const strict = toVeenrand({
  signing: {
    ...frame.signing,
    required: ['veldhaven', 'woonveste'],
    quorum: { atLeast: 3, perType: [{ partyType: 'COR', atLeast: 1 }] },
  },
  term: { ...frame.term, from: '2026-03-01', noticeMonths: 1 },
});
const moments = [-90, -60, -50, 0, 30, 60, 140].map((days) => toInstant(duringTerm + days * day));

/** What is open at a moment: who counts as a signed party, and whether the agreement holds. */
function openAt(stated: readonly Stated[], at: Instant): readonly string[] {
  const view = new Standings(strict, toActs(stated));
  const parties = view.partiesAt(at).filter(({ id }) => view.standingOf(id, at) === 'signed');
  return [...parties.map(({ id }) => id), ...(view.isInForce(at) ? ['in force'] : [])];
}

const opensNoMore = (more: readonly Stated[], less: readonly Stated[]): void => {
  for (const at of moments) {
    const before = openAt(more, at);
    expect(openAt(less, at).filter((what) => !before.includes(what))).toStrictEqual([]);
  }
};

describe('what is open', () => {
  it('is not more when an acceptance, a vote to admit or a declaration of accession is taken away', () => {
    fc.assert(
      fc.property(world, fc.nat(), (stated, place) => {
        const openings = stated.filter((one) =>
          'own' in one
            ? one.own.verified && one.own.type === 'accept'
            : 'declaration' in one || one.vote.type === 'admit',
        );
        const taken = openings[place % openings.length];
        opensNoMore(
          stated,
          stated.filter((one) => one !== taken),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not more when anything else is added: a no, a vote to expel, or what does not verify', () => {
    fc.assert(
      fc.property(world, closing, (stated, added) => {
        opensNoMore(stated, [...stated, added]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not depend on the order in which statements were stored', () => {
    fc.assert(
      fc.property(world, (stated) => {
        for (const at of moments) expect(openAt(stated.toReversed(), at)).toStrictEqual(openAt(stated, at));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever was asked before, at whatever moment', () => {
    fc.assert(
      fc.property(world, fc.array(fc.integer({ min: -100, max: 160 }), { minLength: 2 }), (stated, days) => {
        const view = new Standings(strict, toActs(stated));
        for (const at of days.flatMap((count) => [-1, 0, 1].map((off) => toInstant(duringTerm + count * day + off)))) {
          expect(view.isInForce(at)).toBe(new Standings(strict, toActs(stated)).isInForce(at));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes at the turning points and at no other time: a version has begun when it first held', () => {
    fc.assert(
      fc.property(world, (stated) => {
        const began = new Standings(strict, toActs(stated)).beganAt();
        const held = moments.filter((at) => openAt(stated, at).includes('in force'));
        expect(held.every((at) => began !== undefined && began <= at)).toBe(true);
        if (began !== undefined) expect(openAt(stated, began)).toContain('in force');
      }),
      { numRuns: 300 },
    );
  });
});
