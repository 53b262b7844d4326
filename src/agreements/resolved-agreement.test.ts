import { describe, expect, it } from 'vitest';
import { parseInstant } from '../contract/vocabulary.ts';
import { hashAgreement } from './agreements.ts';
import { asIfSigned, isResolvedAgreement } from './resolved-agreement.ts';
import {
  books,
  corporation,
  duringTerm,
  frame,
  municipality,
  openRegion,
  provider,
  publishSigned,
  type Region,
  sign,
  toVeenrand,
} from './veenrand.fixture.ts';

/** Who revokes leaves at once. */
const agreement = toVeenrand({ term: { from: '2026-01-01', to: '2027-12-31', noticeMonths: 0 } });
const required = [municipality, corporation, provider];

describe('a resolved agreement', () => {
  const resolve = async (region: Region, at = duringTerm) => {
    const resolved = await region.agreements.resolve('woonveste', agreement.id, at);
    if (resolved === undefined) throw new Error('not resolved');
    return resolved;
  };

  it('says who is who, and nothing of who is no party', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const resolved = await resolve(region);
    expect(resolved.hash).toBe(hashAgreement(agreement));
    expect(resolved.typeOf('transferpunt')).toBe('HUB');
    expect(resolved.typeOf('buitenhuis')).toBeUndefined();
    expect(resolved.standingOf('buitenhuis', duringTerm)).toBe('unsigned');
    expect(resolved.retentionMonths('COR')).toBe(6);
    expect(isResolvedAgreement(resolved)).toBe(true);
    expect(isResolvedAgreement({ ...resolved })).toBe(false);
  });

  it('cannot be changed by who reads it', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const { document } = await resolve(region);
    expect(() => document.clauses.pop()).toThrow(TypeError);
    expect(() => Object.assign(document.clauses[0] ?? {}, { consentRequirement: 'none' })).toThrow(TypeError);
  });

  it('has no period for a type that it does not name', async () => {
    await using region = await openRegion();
    const retention = frame.retention.filter(({ partyType }) => partyType !== 'BUD');
    await publishSigned(region, toVeenrand({ retention }));
    expect((await resolve(region)).retentionMonths('BUD')).toBeUndefined();
  });

  it('lets a desk work by mandate only while its municipality is signed', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const revoked = '2026-07-01T00:00:00Z';
    const later = await region.reopen(parseInstant(revoked));
    await region.state(await sign(agreement, municipality, { type: 'revoke', signedAt: revoked }), later);
    const resolved = await resolve(region);
    expect(resolved.mandateOf('transferpunt', duringTerm)).toBe(true);
    expect(resolved.mandateOf('transferpunt', parseInstant(revoked))).toBe(false);
    expect(resolved.mandateOf('veldhaven', duringTerm)).toBe(false);
    expect(resolved.mandateOf('woonveste', duringTerm)).toBe(false);
  });

  it('lets a signed party supply what it holds or sends, and nobody what the gateway makes', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement);
    const resolved = await resolve(region);
    const may = (party: string, field: string): boolean => resolved.maySupply(party, field);
    expect(may('noordlicht', 'familyName')).toBe(true);
    expect(may('woonveste', 'familyName')).toBe(true);
    expect(may('transferpunt', 'urgency')).toBe(true);
    expect(may('transferpunt', 'wmoAllocation')).toBe(true);
    expect(may('woonveste', 'debtDetails')).toBe(false);
    expect(may('transferpunt', 'ageBand')).toBe(false);
    expect(may('noordlicht', 'caseRef')).toBe(false);
    expect(may('noordlicht', 'favouriteColour')).toBe(false);
    expect(may('buitenhuis', 'familyName')).toBe(false);
  });

  it('lets nobody supply before it signed, or when the agreement is not in force', async () => {
    await using region = await openRegion();
    await publishSigned(region, agreement, required);
    expect((await resolve(region)).maySupply('balans', 'debtStabilised')).toBe(false);
    expect((await resolve(region)).maySupply('transferpunt', 'urgency')).toBe(false);
    expect((await resolve(region)).maySupply('noordlicht', 'familyName')).toBe(true);
    expect((await resolve(region, parseInstant('2028-06-01T00:00:00Z'))).maySupply('noordlicht', 'familyName')).toBe(
      false,
    );
  });
});

describe('an agreement read as if it were signed', () => {
  const reading = asIfSigned(agreement, books.catalogue, duringTerm);

  it('has the standing of who it names, and none of anybody else', () => {
    expect(reading.standingOf('woonveste', duringTerm)).toBe('signed');
    expect(reading.standingOf('buitenhuis', duringTerm)).toBe('unsigned');
    expect(reading.mandateOf('transferpunt', duringTerm)).toBe(true);
    expect(reading.hash).toBe(hashAgreement(agreement));
  });

  it('never passes for one that was signed', () => {
    expect(isResolvedAgreement(reading)).toBe(false);
  });
});
