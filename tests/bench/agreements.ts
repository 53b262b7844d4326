/** What it costs to make an agreement: merge model and twist with the text, review it, and hash it. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AgreementFrame, compileAgreement, hashAgreement } from '../../src/agreements/agreements.ts';
import type { Agreement, Law, Model, PartyType, PurposeCode, Twist } from '../../src/contract/generated/types.ts';
import { veenrandFrame, veenrandTwist } from '../../src/demo/region-veenrand.ts';
import { openPolicy, type Policy } from '../../src/policy/policy.ts';
import { national, policyDirectory } from '../properties/national.ts';
import { quantile, timeEach, toCount, toShort } from './numbers.ts';
import type { Section } from './report.ts';

interface Made {
  readonly name: string;
  readonly model: Model;
  readonly law: Law;
  readonly twist: Twist;
}

const types: readonly PartyType[] = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'];
const purposes = Array.from({ length: 13 }, (_, index) => `P${String(index + 1).padStart(2, '0')}` as PurposeCode);

/** No agreement is as large as this: every type receives every field for every purpose, under a law that denies nothing. */
function large(name: string, flows: readonly (readonly [PartyType, PartyType])[], most: number): Made {
  const { law, catalogue, model } = national;
  const [anyPurpose] = model.purposes;
  if (anyPurpose === undefined) throw new Error('the model has no purpose');
  const core = catalogue.fields.map((field) => field.name);
  const rolesOf = (type: PartyType) =>
    model.roles.filter((role) => role.partyType === type && role.confidentialityDuty);
  const clauses = flows.flatMap(([from, to]) =>
    purposes.map((purpose) => ({
      ...{ id: `${purpose}.${from}.${to}`, purpose, from, to, core, optional: [], conditions: [] },
      roles: rolesOf(to).map(({ id }) => id),
      consentRequirement: 'waiver' as const,
      legalBasis: {
        disclosing: ['eu.avg.6-1-e'],
        receiving: ['eu.avg.6-1-e'],
        exception: ['eu.avg.9-2-a', 'nl.uavg.46'],
        secrecy: ['nl.wmo2015.5.3.3'],
      },
    })),
  );
  const consentForms = model.articles.consentForms.map((form) => ({ ...form, purposes: [...purposes] }));
  const own: Model = {
    ...model,
    clauses: clauses.slice(0, most),
    purposes: purposes.map((code) => ({ ...anyPurpose, code })),
    articles: { ...model.articles, consentForms },
  };
  const denials = law.denials.map((denial) => ({ ...denial, inForceTo: '2018-12-31' }));
  return { name, model: own, law: { ...law, denials, neverTo: {} }, twist: narrowing(own) };
}

/** A change in every clause. */
function narrowing({ id, version, clauses }: Model): Twist {
  const why = { by: 'privacy officer', at: '2025-11-15T10:00:00Z', reason: 'less is enough' };
  return {
    region: 'Veenrand',
    model: { id, version },
    changes: clauses.map((clause) => ({
      ...{ op: 'narrow-field' as const, clause: clause.id, field: 'dateOfBirth', part: 'year' as const },
      ...why,
    })),
  };
}

const once = types.map((to) => [to === 'MUN' ? 'PRO' : 'MUN', to] as const);
const everyFlow = types.flatMap((to) => types.filter((from) => from !== to).map((from) => [from, to] as const));

/** @param folder for policy directories with a model and a law of their own */
export async function measureAgreements(folder: string, rounds: number): Promise<Section> {
  const made: readonly Made[] = [
    { name: 'Veenrand', ...national, twist: veenrandTwist(national.model, '2025-11-15T10:00:00Z') },
    large('13 purposes × 5 recipients × 70 fields', once, 65),
    large('as many clauses as the schema allows × 70 fields', everyFlow, 200),
  ];
  const rows: string[][] = [];
  for (const one of made) rows.push(await measure(one, folder, rounds));
  return {
    id: 'agreements',
    title: 'Making an agreement',
    about:
      'Milliseconds, warm, one after the other in process. Merging makes the agreement from model and twist, its vocabulary and its text in two languages, and validates it; the review holds it against law, catalogue and model; the hash is SHA3-512 over its JCS form. The large ones are under a model and a law made for this, so that nothing is found in them.',
    head: ['', 'clauses', 'fields in them', 'KB', 'merge p50', 'review p50', 'review p99', 'hash p50', 'together p50'],
    rows,
  };
}

async function measure({ name, model, law, twist }: Made, folder: string, rounds: number): Promise<string[]> {
  await using policy = await openOwnPolicy(folder, { model, law });
  const frame: AgreementFrame = veenrandFrame(model, (day) => day);
  const make = (): Agreement => {
    const compiled = compileAgreement(model, twist, frame, policy);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems.slice(0, 3)));
    return compiled.agreement;
  };
  const agreement = make();
  const errors = policy.review(agreement).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors[0])}`);
  const calls = 10 * rounds;
  const together = (): string => {
    const fresh = make();
    policy.review(fresh);
    return hashAgreement(fresh);
  };
  const [merge, review, hash, all] = [
    make,
    () => policy.review(agreement),
    () => hashAgreement(agreement),
    together,
  ].map((work) => timeEach(calls, 5, work).map((microseconds) => microseconds / 1000));
  const fields = agreement.clauses.reduce((sum, clause) => sum + clause.fields.length, 0);
  const at = (numbers: readonly number[] | undefined, share: number): string => toShort(quantile(numbers ?? [], share));
  return [
    name,
    toCount(agreement.clauses.length),
    toCount(fields),
    toCount(JSON.stringify(agreement).length / 1000),
    ...[at(merge, 0.5), at(review, 0.5), at(review, 0.99), at(hash, 0.5), at(all, 0.5)],
  ];
}

/** The policy as it is shipped, with this model and law in place of its own. */
async function openOwnPolicy(folder: string, data: { readonly model: Model; readonly law: Law }): Promise<Policy> {
  const directory = mkdtempSync(join(folder, 'policies-'));
  for (const part of ['policy.wasm', 'policy.sha256', 'review.wasm', 'review.sha256', 'data']) {
    cpSync(join(policyDirectory, part), join(directory, part), { recursive: true });
  }
  for (const [name, document] of Object.entries(data)) {
    writeFileSync(join(directory, 'data', `${name}.json`), JSON.stringify(document));
  }
  return openPolicy({ directory });
}
