import { describe, expect, it } from 'vitest';
import { duringTerm, openRegion, publishSigned, toVeenrand } from '../veenrand.fixture.ts';
import { surroundDrafts } from './surround-drafts.ts';

const agreement = toVeenrand();
const { id, scope } = agreement;

describe('what a draft would take the place of', () => {
  const around = async (work: (found: ReturnType<typeof surroundDrafts>['inForceOf']) => Promise<void>) => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    await work(surroundDrafts(region.agreements, { blockedAmong: async () => new Set() }, () => duringTerm).inForceOf);
  };

  it('is the version in force of its agreement', () =>
    around(async (inForceOf) => {
      expect((await inForceOf({ id, scope }, 'woonveste'))?.id).toBe(id);
    }));

  it('is what is in force for the region, under whatever name the draft goes', () =>
    around(async (inForceOf) => {
      const renamed = { id: 'een-andere-naam', scope: { ...scope, region: ` ${scope.region.toUpperCase()} ` } };
      expect((await inForceOf(renamed, 'woonveste'))?.id).toBe(id);
      expect(await inForceOf({ ...renamed, scope: { ...scope, region: 'Elders' } }, 'woonveste')).toBeUndefined();
    }));

  it('is nothing to who is no party to it: a draft may carry any name', () =>
    around(async (inForceOf) => {
      expect(await inForceOf({ id, scope }, 'buitenhuis')).toBeUndefined();
      expect(await inForceOf({ id: 'een-andere-naam', scope }, 'buitenhuis')).toBeUndefined();
    }));
});
