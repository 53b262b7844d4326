import type { Agreement, Party, PartyId, ProcessingRegister } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import { toAdministrativeActivities } from './administrative-activity.ts';
import { toAgreedActivities } from './agreed-activity.ts';
import type { AgreementFacts, RegisterFacts } from './facts.ts';

/**
 * The register of a region (AVG art. 30), from the agreements in force and dated data. It holds no moment of its own and
 * nothing of a client, so that equal facts give equal registers, whoever makes them and when.
 */
export function buildRegister({ region, day, agreements, parties, sources }: RegisterFacts): ProcessingRegister {
  const sorted = agreements.toSorted((one, other) => (one.document.id < other.document.id ? -1 : 1));
  const activities = sorted.flatMap((agreement) => [
    ...toAgreedActivities(agreement, sources),
    ...toAdministrativeActivities(agreement, sources, day),
  ]);
  const { law, catalogue, administrative } = sources;
  return {
    ...{ type: 'sluis-processing-register', hashAlgorithm: 'SHA3-512', region },
    sources: { law: edition(law), catalogue: edition(catalogue), administrative: edition(administrative) },
    agreements: sorted.flatMap(toAgreement),
    controllers: toControllers(sorted, parties),
    processors: sorted.map((agreement) => toProcessor(agreement, activities)),
    activities,
  };
}

const edition = ({ version, date }: { readonly version: string; readonly date: string }) => ({ version, date });

/** What an agreement in force says of itself; of one that never began nothing stands in a register. */
function toAgreement({ document, hash, since }: AgreementFacts): ProcessingRegister['agreements'] {
  if (since === undefined) return [];
  const { id, version, title, model, scope, term, arrangements } = document;
  return [
    {
      ...{ id, version, hash, title, model: { id: model.id, version: model.version } },
      ...{ from: instantText(since), to: term.to },
      ...{ municipalities: [...scope.municipalities], targetGroups: [...scope.targetGroups] },
      ...{ rightsDesk: arrangements.rightsDesk, breachContact: arrangements.breachContact },
    },
  ];
}

function toControllers(
  agreements: readonly AgreementFacts[],
  records: readonly Party[],
): ProcessingRegister['controllers'] {
  const known = new Map(records.map((record) => [record.id, record]));
  const found = new Map<PartyId, ProcessingRegister['controllers'][number]>();
  for (const { document, parties } of agreements) {
    for (const { id, type } of parties) {
      const record = known.get(id);
      if (!found.has(id)) found.set(id, toController(id, { type, document, record }));
    }
  }
  return [...found.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

interface OfController {
  readonly type: Party['type'];
  readonly document: Agreement;
  readonly record: Party | undefined;
}

function toController(
  id: PartyId,
  { type, document, record }: OfController,
): ProcessingRegister['controllers'][number] {
  const named = document.parties.find((party) => party.id === id);
  const responsible = document.articles.controllers.find(({ partyType }) => partyType === type)?.responsibleFor;
  const [kvk, mandatedBy] = [named?.kvk ?? record?.kvk, named?.mandatedBy ?? record?.mandatedBy];
  return {
    ...{ id, name: named?.name ?? record?.name ?? id, type, oin: named?.oin ?? record?.oin ?? '' },
    ...(kvk === undefined ? {} : { kvk }),
    ...(mandatedBy === undefined ? {} : { mandatedBy }),
    ...(named?.representation && { representation: named.representation }),
    ...(responsible && { responsibleFor: responsible }),
    ...(record?.dataProtectionOfficer && { dataProtectionOfficer: record.dataProtectionOfficer }),
  };
}

/** What the one who runs the gateway does for the parties, as far as the agreement says it (AVG art. 30(2)). */
function toProcessor(
  { document, parties }: AgreementFacts,
  activities: ProcessingRegister['activities'],
): ProcessingRegister['processors'][number] {
  const { id, version, arrangements } = document;
  const own = activities.filter(({ under }) => under?.id === id && under.version === version);
  return {
    ...{ name: arrangements.processor.name, contract: arrangements.processor.agreement, under: { id, version } },
    controllers: parties.map((party) => party.id).toSorted(),
    activities: own.map(({ uri }) => uri),
    ...{ transfers: 'not-stated', security: 'not-stated' },
  };
}
