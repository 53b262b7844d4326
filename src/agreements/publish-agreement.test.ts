import { describe, expect, it } from 'vitest';
import type { Agreement } from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { withText } from './text/agreement-text.ts';
import {
  administrator,
  corporation,
  duringTerm,
  frame,
  municipality,
  openRegion,
  policy,
  provider,
  publishSigned,
  type Region,
  sign,
  toTwist,
  toVeenrand,
} from './veenrand.fixture.ts';

const agreement = toVeenrand();

describe('publishing is refused', () => {
  it('for what is no agreement, with every error', async () => {
    await using region = await openRegion();
    const nothing = { ...agreement, version: 'one', id: 'ONE' };
    await expect(region.agreements.publish(nothing)).rejects.toMatchObject({
      code: 'invalid-input',
      extras: { errors: [{ pointer: '/id' }, { pointer: '/version' }] },
    });
  });

  it('for what the law or the model does not allow, with every error', async () => {
    await using region = await openRegion();
    const wider: Agreement = structuredClone(agreement);
    for (const clause of wider.clauses) {
      if (clause.id === 'P04.HUB.COR') clause.fields.unshift({ name: 'bsn', part: 'all', origin: 'option' });
    }
    const { text: _, ...terms } = wider;
    const publishing = region.agreements.publish(withText(terms));
    await expect(publishing).rejects.toMatchObject({ code: 'invalid-input' });
    const codes = await publishing.catch((error) => error.extras.errors.map(({ code }: { code: string }) => code));
    expect(codes).toStrictEqual(expect.arrayContaining(['field-outside-model', 'statutory-denial', 'never-to']));
    expect(await region.agreements.list(duringTerm)).toStrictEqual([]);
  });

  it('for another text under a version that exists', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    await expect(region.agreements.publish(toVeenrand({}, toTwist()))).rejects.toMatchObject({ code: 'conflict' });
  });

  const outcome = (region: Region, other: Agreement): Promise<string> =>
    region.agreements
      .publish(other)
      .then(() => 'published')
      .catch((error) => `${error.code}: ${error.extras.errors.map(({ code }: { code: string }) => code)}`);

  it('for terms under the digests of another text', async () => {
    await using region = await openRegion();
    const digests = { ...agreement.text, nl: agreement.text.en };
    expect(await outcome(region, { ...agreement, text: digests })).toBe('invalid-input: other-text');
  });

  it('for a next version without those who had to sign the one before, unless they refused or left', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const { signing } = frame;
    const without = (...parties: readonly string[]) => ({
      version: '2.0.0',
      signing: { ...signing, required: signing.required.filter((party) => !parties.includes(party)) },
    });
    expect(await outcome(region, toVeenrand(without('noordlicht')))).toBe('conflict: signatory-dropped');
    await region.state(await sign(agreement, provider, { type: 'reject', signedAt: '2026-05-01T10:00:00Z' }));
    expect(await outcome(region, toVeenrand(without('noordlicht')))).toBe('published');
  });

  it('for parties that are not what they are registered as, or take part twice', async () => {
    await using region = await openRegion();
    const [first, second, ...others] = frame.parties;
    if (first === undefined || second === undefined) throw new Error('the fixture has parties');
    const posing = toVeenrand({
      parties: [{ ...first, name: 'Gemeente Zuiddorp' }, { ...second, oin: first.oin }, ...others],
    });
    expect(await outcome(region, posing)).toBe('invalid-input: not-as-registered,not-as-registered,duplicate-oin');
  });

  it('for a version that an offered one in between was to prepare: what nobody signed sends nobody away', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const steering = { members: ['balans'], atLeast: 1 };
    const between = toVeenrand({ version: '2.0.0', arrangements: { ...frame.arrangements, steering } });
    expect(await outcome(region, between)).toBe('published');
    for (const about of ['veldhaven', 'woonveste', 'noordlicht']) {
      const vote = { type: 'expel', about, from: '2026-06-02', signedAt: '2026-06-01T08:00:00Z' } as const;
      await region.state(await sign(between, administrator, vote)).catch(() => undefined);
    }
    const signing = { ...frame.signing, required: ['balans', 'transferpunt'] };
    const later = await region.reopen(parseInstant('2026-06-05T10:00:00Z'));
    const publishing = later.publish(toVeenrand({ version: '3.0.0', signing }));
    await expect(publishing).rejects.toMatchObject({ code: 'conflict' });
  });

  it('for a version below one that exists, by its numbers', async () => {
    await using region = await openRegion();
    expect(await outcome(region, toVeenrand({ version: '1.10.0' }))).toBe('published');
    for (const version of ['1.9.9', '0.11.0']) {
      expect(await outcome(region, toVeenrand({ version }))).toBe('conflict: version-taken');
    }
    expect(await outcome(region, toVeenrand({ version: '1.11.0' }))).toBe('published');
    expect(await outcome(region, toVeenrand({ version: '1.10.0' }))).toBe('published');
  });

  it('for a region that another agreement, which is signed, has during the term', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const other = (name: string, from: string, to: string): Agreement =>
      toVeenrand({ id: 'other', scope: { ...frame.scope, region: name }, term: { from, to, noticeMonths: 0 } });
    for (const name of ['Veenrand', 'VEENRAND', ' veenrand ']) {
      expect(await outcome(region, other(name, '2027-12-31', '2028-12-31'))).toBe('conflict: region-taken');
      expect(await outcome(region, other(name, '2025-01-01', '2026-06-01'))).toBe('conflict: region-taken');
    }
    expect(await outcome(region, other('Veenrand', '2028-01-01', '2028-12-31'))).toBe('published');
    expect(await outcome(region, toVeenrand({ version: '1.1.0' }))).toBe('published');
  });

  it('for a term that is over, but not for a region whose agreement has expired, nor for the expired one again', async () => {
    await using region = await openRegion();
    const past = { from: '2026-01-01', to: '2026-06-01', noticeMonths: 0 };
    const expired = toVeenrand({ id: 'expired', term: past });
    await publishSigned(region, expired);
    expect(await outcome(region, agreement)).toBe('conflict: region-taken');
    const next = await region.reopen(parseInstant('2026-06-02T10:00:00Z'));
    expect(await outcome({ ...region, agreements: next }, agreement)).toBe('published');
    expect(await outcome({ ...region, agreements: next }, expired)).toBe('published');
    expect(await outcome({ ...region, agreements: next }, toVeenrand({ id: 'late', term: past }))).toBe(
      'invalid-input: term-passed',
    );
  });

  it('but not for a region whose agreement has ended without its quorum', async () => {
    await using region = await openRegion();
    const term = { from: '2026-04-01', to: '2027-12-31', noticeMonths: 0 };
    const ended = toVeenrand({ id: 'ended', signing: { ...frame.signing, quorum: { atLeast: 3 } }, term });
    await publishSigned(region, ended, [municipality, corporation, provider]);
    expect(await outcome(region, toVeenrand({ term }))).toBe('conflict: region-taken');
    const later = await region.reopen(parseInstant('2026-06-02T10:00:00Z'));
    await region.state(await sign(ended, corporation, { type: 'reject', signedAt: '2026-06-02T09:00:00Z' }), later);
    expect(await outcome({ ...region, agreements: later }, toVeenrand({ term }))).toBe('published');
  });

  it('by nobody who only offers: offers stand side by side, also one that a single party signed', async () => {
    await using region = await openRegion();
    const term = { from: '2026-01-01', to: '2055-12-31', noticeMonths: 0 };
    const squatting = toVeenrand({ id: 'bezet', term });
    await publishSigned(region, squatting, [municipality]);
    expect(await outcome(region, agreement)).toBe('published');
    await publishSigned(region, agreement);
    expect((await region.agreements.life('bezet', undefined, duringTerm))?.state).toBe('partly-signed');
    expect((await region.agreements.life(agreement.id, undefined, duringTerm))?.state).toBe('in-force');
  });

  it('but not for the same text again, nor for warnings', async () => {
    await using region = await openRegion();
    const bare = toVeenrand({ parties: frame.parties.map(({ involvement: _, ...party }) => party) });
    expect(policy.review(bare).map(({ severity, code }) => `${severity} ${code}`)).toContain(
      'warning involvement-missing',
    );
    expect(await region.agreements.publish(bare)).toBe(await region.agreements.publish(bare));
  });
});
