import { describe, expect, it } from 'vitest';
import { validate } from '../contract/contract.ts';
import { administrativeActivities } from '../contract/processing-activity.ts';
import { buildRegister } from './build-register.ts';
import { hashRegister } from './hash-register.ts';
import { toPartOf } from './part-of-party.ts';
import { officer, signed, sources, toFacts, toRegister, veenrand } from './register.fixture.ts';

const register = toRegister();
const activity = (name: string, of = register) => of.activities.find((one) => one.activity === name);

describe('the register of a region', () => {
  it('is what its schema says', () => {
    expect(validate('processingRegister', register)).toEqual({ ok: true, value: register });
  });

  it('has every purpose of the agreement, and each of the activities beside them once', () => {
    const agreed = register.activities.filter(({ kind }) => kind === 'agreed').map((one) => one.activity);
    expect(agreed).toEqual(veenrand.purposes.map(({ code }) => code));
    const beside = register.activities.filter(({ kind }) => kind === 'administrative').map((one) => one.activity);
    expect(new Set(beside).size).toBe(beside.length);
    expect(beside).toEqual(expect.arrayContaining([...administrativeActivities]));
    expect(register.activities.filter(({ kind, proposal }) => kind === 'administrative' && !proposal)).toEqual([]);
  });

  it('names columns, parts and bases of a clause as they were signed, and the law with its source', () => {
    const nomination = activity('P04');
    const clause = nomination?.clauses.find(({ id }) => id === 'P04.HUB.COR');
    const agreed = veenrand.clauses.find(({ id }) => id === 'P04.HUB.COR');
    expect(clause?.fields.map(({ name, part }) => [name, part]).toSorted()).toEqual(
      agreed?.fields.map(({ name, part }) => [name, part]).toSorted(),
    );
    expect(clause?.recipients).toEqual(['thuishof', 'woonveste']);
    const [basis] = clause?.legalBasis.receiving ?? [];
    const law = sources.law.bases.find(({ id }) => id === basis?.id);
    expect(basis).toMatchObject({ label: law?.label, source: law?.source, inForceFrom: law?.inForceFrom });
    const columns = new Set(nomination?.categories.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const named = new Set(nomination?.clauses.flatMap(({ fields }) => fields.map(({ name }) => name)));
    expect(columns).toEqual(named);
  });

  it('says nothing that no source says: no transfer, no data protection officer, no term', () => {
    expect(new Set(register.activities.map(({ transfers }) => transfers))).toEqual(new Set(['not-stated']));
    const officers = register.controllers.filter(({ dataProtectionOfficer }) => dataProtectionOfficer !== undefined);
    expect(officers.map(({ id, dataProtectionOfficer }) => [id, dataProtectionOfficer])).toEqual([
      ['woonveste', officer],
    ]);
    const without = signed({
      ...veenrand,
      retention: veenrand.retention.filter(({ partyType }) => partyType !== 'COR'),
    });
    expect(activity('P04', toRegister(without))?.retention.map(({ id }) => id)).not.toContain('COR');
    expect(activity('consents')?.retention).toEqual([]);
  });

  it('has no controller whose signature is not live', () => {
    const left = { ...signed(), parties: signed().parties.filter(({ id }) => id !== 'woonveste') };
    const text = JSON.stringify(toRegister(left));
    expect(text).not.toContain('"woonveste"');
    expect(text).not.toContain('Woonveste');
  });

  it('names the desk beside the municipality whose mandate it works under, and only then', () => {
    const [desk, mandator] = ['transferpunt-veenrand', 'veldhaven'];
    const recipientsOf = (of: typeof register) =>
      activity('P08', of)?.clauses.find(({ to }) => to === 'MUN')?.recipients;
    expect(recipientsOf(register)).toContain(desk);
    expect(activity('P08')?.security.map(({ partyType }) => partyType)).toContain('HUB');
    const alone = { ...signed(), parties: signed().parties.filter(({ id }) => id !== mandator) };
    expect(recipientsOf(toRegister(alone))).not.toContain(desk);
    expect(recipientsOf(toRegister(alone))?.length).toBeGreaterThan(0);
  });

  it('has the processor as far as the agreement says it', () => {
    expect(register.processors).toMatchObject([
      { name: veenrand.arrangements.processor.name, transfers: 'not-stated', security: 'not-stated' },
    ]);
  });

  it('is the same for the same facts, in whatever order they come', () => {
    const facts = toFacts(signed());
    const turned = {
      ...facts,
      parties: facts.parties.toReversed(),
      agreements: facts.agreements.map((one) => ({ ...one, parties: one.parties.toReversed() })),
    };
    expect(hashRegister(buildRegister(turned))).toBe(hashRegister(register));
  });

  it('is empty of activities where nothing is in force', () => {
    expect(buildRegister(toFacts())).toMatchObject({ activities: [], controllers: [], agreements: [] });
  });
});

describe('the part of a party', () => {
  const part = toPartOf('woonveste', register);

  it('is a register too', () => {
    expect(validate('processingRegister', part)).toEqual({ ok: true, value: part });
  });

  it('has its own clauses only, and of those the columns', () => {
    const clauses = part.activities.flatMap((one) => one.clauses);
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.filter(({ from, to }) => from !== 'COR' && to !== 'COR')).toEqual([]);
    for (const { clauses: own, categories, emergency } of part.activities) {
      const named = new Set([
        ...own.flatMap(({ fields }) => fields.map(({ name }) => name)),
        ...(emergency?.fields ?? []),
      ]);
      expect(
        categories.flatMap(({ fields }) => fields.map(({ name }) => name)).filter((name) => !named.has(name)),
      ).toEqual([]);
    }
    expect(JSON.stringify(part)).not.toContain('zrmScores');
  });

  it('is nothing for who is no controller', () => {
    expect(toPartOf('iemand-anders', register)).toMatchObject({ activities: [], controllers: [], processors: [] });
  });
});
