import { describe, expect, it } from 'vitest';
import type { StatedAbout } from './agreements.ts';
import {
  corporation,
  duringTerm,
  municipality,
  openRegion,
  provider,
  publishSigned,
  type Region,
  sign,
  tamper,
  toVeenrand,
} from './veenrand.fixture.ts';

const agreement = toVeenrand();

async function statedIn({ agreements }: Region): Promise<StatedAbout> {
  const stated = await agreements.stated(agreement.id, agreement.version, duringTerm);
  if (stated === undefined) throw new Error('the fixture has no such version');
  return stated;
}

/** The checks of the statement of the corporation as one text, with the fault. */
async function checksIn(region: Region): Promise<string> {
  const { statements } = await statedIn(region);
  const told = statements.find(({ party }) => party === 'woonveste');
  const checks = told?.checks.map(({ name, result }) => `${name} ${result}`).join(', ');
  return `${told?.fault ?? 'sound'}: ${checks}`;
}

const changed = (jws: string, at: number): string =>
  `${jws.slice(0, at)}${jws[at] === 'A' ? 'B' : 'A'}${jws.slice(at + 1)}`;

const tamperWith = (region: Region, change: { jws: (jws: string) => string } | { entry: null | string }) =>
  tamper(region, async (tx) => {
    const { jws } = await tx
      .selectFrom('statements')
      .select('jws')
      .where('party_id', '=', 'woonveste')
      .executeTakeFirstOrThrow();
    const row = 'jws' in change ? { jws: change.jws(jws) } : change;
    await tx.updateTable('statements').set(row).where('party_id', '=', 'woonveste').execute();
  });

describe('what is told of a statement', () => {
  it('is that every check is good, with what it says and by which key', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    expect(await checksIn(region)).toBe('sound: text ok, time ok, content ok, key ok, signature ok');
    const { statements } = await statedIn(region);
    expect(statements).toHaveLength(5);
    expect(statements.find(({ party }) => party === 'veldhaven')).toMatchObject({
      header: { alg: 'EdDSA', kid: 'key-1' },
      says: { party: 'veldhaven', signatory: { name: 'T. Tekenaar' } },
    });
  });

  it('is the first check that fails, and never that a later one was good', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    await tamperWith(region, { jws: (jws) => changed(jws, jws.length - 10) });
    // The entry is about the text that was handed in, not about this one.
    expect(await checksIn(region)).toBe(
      'other-entry: text ok, time no, content skipped, key skipped, signature skipped',
    );
    await tamperWith(region, { jws: () => 'a.b.c' });
    expect(await checksIn(region)).toBe(
      'malformed: text no, time skipped, content skipped, key skipped, signature skipped',
    );
    await tamperWith(region, { entry: null });
    expect(await checksIn(region)).toContain('malformed: text no');
  });

  it('is that the log does not know it, when its entry is gone', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    await tamperWith(region, { entry: null });
    expect(await checksIn(region)).toBe('no-entry: text ok, time no, content skipped, key skipped, signature skipped');
  });

  it('is that its key was not good then, when the register says so', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const [key] = corporation.party.keys;
    if (key === undefined) throw new Error('the fixture has no key');
    const keys = [{ ...key, revokedAt: '2025-11-01T00:00:00Z' }];
    await region.agreements.registerParty({ ...corporation.party, keys });
    expect(await checksIn(region)).toBe('key-revoked: text ok, time ok, content ok, key no, signature skipped');
  });

  it('names the members who vote about a party, and nobody whose vote was taken back', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const expel = { type: 'expel', about: 'balans', from: '2026-05-01', signedAt: '2026-04-01T10:00:00Z' } as const;
    const { statements } = await statedIn(region);
    const declaration = statements.find(({ party }) => party === 'balans')?.digest ?? '';
    await region.state(await sign(agreement, corporation, expel));
    const admit = { type: 'admit', about: 'balans', from: '2026-05-01', declaration } as const;
    await region.state(await sign(agreement, corporation, { ...admit, signedAt: '2026-04-02T10:00:00Z' }));
    await region.state(await sign(agreement, municipality, expel));
    await region.state(await sign(agreement, provider, { ...expel, from: '2026-07-01' }));
    expect((await statedIn(region)).votes).toStrictEqual([
      { about: 'balans', admit: [], expel: [{ member: 'veldhaven' }, { member: 'noordlicht', from: '2026-07-01' }] },
    ]);
  });

  it('is nothing about a version that is not there', async () => {
    await using region = await openRegion();
    expect(await region.agreements.stated(agreement.id, '9.9.9', duringTerm)).toBeUndefined();
  });

  it('holds why a party says no, in its own words', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    await region.state(await sign(agreement, provider, { type: 'reject', reason: 'De looptijd is te lang.' }));
    expect((await statedIn(region)).statements[0]?.says).toMatchObject({ reason: 'De looptijd is te lang.' });
    await expect(sign(agreement, provider, { reason: 'Ja, graag.' })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
