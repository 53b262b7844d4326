import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validate } from '../contract/contract.ts';
import type { FieldName, PurposeCode, SampleClients } from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { openSamples, type SampleQuestion } from './samples.ts';

const directory = new URL('../../policies/', import.meta.url).pathname;
const { fields } = JSON.parse(readFileSync(`${directory}data/catalogue.json`, 'utf8')) as {
  fields: { name: FieldName }[];
};
const text = readFileSync(`${directory}data/sample-clients.json`, 'utf8');
const at = parseInstant('2026-04-20T09:00:00Z');
const agreement = { hash: `sha3-512:${'A'.repeat(86)}`, inForce: () => true } as const;
const question: SampleQuestion = {
  ...{ recipient: 'COR', role: 'woonconsulent', purpose: 'P06', fields: ['supportActive', 'initials'], agreement },
};

async function factsOf(id: string, more: Partial<SampleQuestion> = {}) {
  const samples = await openSamples({ directory });
  const client = samples.find(id);
  if (client === undefined) throw new Error(`no ${id}`);
  return samples.facts(client, { ...question, ...more }, at);
}

describe('the sample clients', () => {
  test('are nobody: no number, address or name in them can be that of a person', () => {
    const { clients } = JSON.parse(text) as SampleClients;
    const numbers = clients.map(({ values }) => String(values.bsn));

    expect(numbers.every((number) => number.startsWith('99999'))).toBe(true);
    expect([...text.matchAll(/"email": "[^"@]+@([^"]+)"/g)].every(([, host = '']) => host.endsWith('.example'))).toBe(
      true,
    );
    expect([...text.matchAll(/"phone": "(\+31[^"]+)"/g)].every(([, phone = '']) => /^\+31[69]00000/.test(phone))).toBe(
      true,
    );
    expect(
      [...text.matchAll(/"postcode": "([^"]+)"/g)].every(([, postcode = '']) => /^999[789] X/.test(postcode)),
    ).toBe(true);
    expect(clients.every(({ values }) => values.familyName?.startsWith('Voorbeeld'))).toBe(true);
    expect(clients.every(({ id }) => id.startsWith('sample-'))).toBe(true);
  });

  test('have something to say of every field of the catalogue, if only that there is nothing', async () => {
    const samples = await openSamples({ directory });

    for (const client of samples.clients) {
      expect(Object.keys(client.values).toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
    }
    expect(
      fields.filter(({ name }) => samples.clients.every((client) => samples.valueOf(client, name) === null)),
    ).toEqual([expect.objectContaining({ name: 'supportEndDate' }), expect.objectContaining({ name: 'contactLost' })]);
  });

  test('answer yes, no, and topic by topic', async () => {
    const yes = await factsOf('sample-j');
    const no = await factsOf('sample-m');
    const some = await factsOf('sample-s', { purpose: 'P04' });

    expect(Object.values(yes.consents.waiver)).toEqual(Array(10).fill('given'));
    expect(Object.values(no.consents.waiver)).toEqual(Array(10).fill('refused'));
    expect(some.consents.waiver).toMatchObject({ A: 'given', G: 'refused' });
    expect(some.rights.addressSecret).toBe(true);
  });
});

describe('the facts', () => {
  test('say nothing of who it is', async () => {
    const facts = await factsOf('sample-j');

    expect(validate('decisionInput', facts).ok).toBe(true);
    expect(JSON.stringify(facts)).not.toMatch(/Voorbeeld|sample|999990019/);
  });

  test('take a purpose that was never asked about for no answer', async () => {
    const facts = await factsOf('sample-j', { purpose: 'P11' as PurposeCode });

    expect(Object.values(facts.consents.waiver)).toEqual(Array(10).fill('none'));
  });

  test('stand in the phase of the story, unless another one is asked for', async () => {
    expect((await factsOf('sample-j')).case.phase).toBe('aftercare');
    expect((await factsOf('sample-j', { phase: 'matching' })).case.phase).toBe('matching');
  });
});

test('are refused as a whole when the file is missing', async () => {
  await expect(openSamples({ directory: '/nowhere' })).rejects.toMatchObject({ code: 'decision-unavailable' });
});
