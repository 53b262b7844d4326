import { describe, expect, it } from 'vitest';
import {
  corporation,
  openRegion,
  type Region,
  type Signatory,
  sign,
  stranger,
  toVeenrand,
} from './veenrand.fixture.ts';

const agreement = toVeenrand();

describe('a statement is refused', () => {
  const refusal = async (region: Region, jws: string): Promise<unknown> => {
    const outcome = await region.state(jws).catch((error) => error);
    return outcome.code === 'invalid-input' ? outcome.extras.errors[0].code : 'kept';
  };

  it('about an agreement that was not published, or by who is not registered for it', async () => {
    await using region = await openRegion();
    expect(await refusal(region, 'no jws')).toBe('malformed');
    expect(await refusal(region, await sign(agreement, corporation))).toBe('unknown-agreement');
    await region.agreements.publish(agreement);
    expect(await refusal(region, await sign(agreement, stranger))).toBe('unknown-party');
    const nobody: Signatory = { ...corporation, party: { ...corporation.party, id: 'nobody' } };
    expect(await refusal(region, await sign(agreement, nobody))).toBe('unknown-party');
    const impostor: Signatory = { party: corporation.party, key: stranger.key };
    expect(await refusal(region, await sign(agreement, impostor))).toBe('wrong-signature');
    expect(await refusal(region, await sign(agreement, corporation, { signedAt: '2027-01-01T00:00:00Z' }))).toBe(
      'in-the-future',
    );
    expect(await region.store.db.selectFrom('statements').selectAll().execute()).toStrictEqual([]);
  });

  it('never for coming twice: it is kept once', async () => {
    await using region = await openRegion();
    await region.agreements.publish(agreement);
    const jws = await sign(agreement, corporation);
    for (const _ of [1, 2]) expect(await refusal(region, jws)).toBe('kept');
    expect(await region.store.db.selectFrom('statements').select('party_id').execute()).toHaveLength(1);
  });
});
