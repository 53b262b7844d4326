/** Test support: the facts of the demo region, as the demo's agreement has them, all its parties having signed. */
import { readFileSync } from 'node:fs';
import type {
  AdministrativeActivities,
  Agreement,
  Catalogue,
  Law,
  Party,
  ProcessingRegister,
} from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { buildRegister } from './build-register.ts';
import type { AgreementFacts, RegisterFacts, RegisterSources } from './facts.ts';

const read = <Document>(path: string): Document =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Document;

export const veenrand = read<Agreement>('tests/vectors/veenrand-2026.json');
export const sources: RegisterSources = {
  law: read<Law>('policies/data/law.json'),
  catalogue: read<Catalogue>('policies/data/catalogue.json'),
  administrative: read<AdministrativeActivities>('policies/data/administrative-activities.json'),
};

/** An agreement in force since its first day, with everybody's signature. */
export const signed = (document: Agreement = veenrand): AgreementFacts => ({
  document,
  hash: `sha3-512:${'A'.repeat(86)}`,
  since: parseInstant('2025-12-31T23:00:00Z'),
  parties: document.parties.map(({ id, type }) => ({ id, type })),
});

export const officer: NonNullable<Party['dataProtectionOfficer']> = {
  ...{ name: 'FG Woonveste', email: 'fg@woonveste.example', phone: '+31 88 000 0002' },
};

export const toFacts = (...agreements: readonly AgreementFacts[]): RegisterFacts => ({
  ...{ region: 'Veenrand', day: '2026-03-16', agreements, sources },
  parties: veenrand.parties.map(({ id, name, type, oin }) => {
    return { id, name, type, oin, keys: [], ...(id === 'woonveste' ? { dataProtectionOfficer: officer } : {}) };
  }),
});

export const toRegister = (...agreements: readonly AgreementFacts[]): ProcessingRegister =>
  buildRegister(toFacts(...(agreements.length > 0 ? agreements : [signed()])));
