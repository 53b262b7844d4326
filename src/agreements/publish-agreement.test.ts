import { describe, expect, it } from 'vitest';
import type { Agreement } from '../contract/generated/types.ts';
import { duringTerm, openRegion, toTwist, toVeenrand } from './veenrand.fixture.ts';

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
    const publishing = region.agreements.publish(wider);
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

  it('but not for the same text again, nor for warnings', async () => {
    await using region = await openRegion();
    const bare = toVeenrand({ retention: [] });
    expect(await region.agreements.publish(bare)).toBe(await region.agreements.publish(bare));
  });
});
