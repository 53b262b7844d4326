import type { Agreement, CaseRef, Condition, FieldName, Phase } from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import type { Call } from '../disclosure/call.ts';
import { casework, requireCase, requireLive } from '../disclosure/own-case.ts';
import type { Terms } from '../disclosure/terms.ts';
import { GatewayError } from '../errors.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { isHelper, type KnownCase, readOwn, recognisedBy, toLine } from './client-lines.ts';
import type { ClientCaseView, ClientLine, OutflowProfile, PhaseChoice } from './clients-view.ts';
import { fieldsToSupply } from './record-form.ts';
import type { FormField } from './record-form-view.ts';

const allPhases: readonly Phase[] = [
  'registration',
  'screening',
  'matching',
  'nomination',
  'contract',
  'aftercare',
  'closed',
];
const conditions: readonly Condition[] = ['contact-attempted', 'debt-help-offered', 'offer-made'];

/** A number that opens every other register is not read to be looked at: a form asks it again where it must change. */
const neverShown: ReadonlySet<FieldName> = new Set(['bsn']);

/** The fields of the outflow profile (Assen): the form of housing, and the skills that it is about. */
const profileFields: readonly FieldName[] = [
  'outflowProfile',
  'skillHousing',
  'skillMoney',
  'skillSelfCare',
  'daytimeActivity',
  'tenancyTraining',
];

/**
 * One case, with the values that the visitor's party supplied itself. One entry says which fields were read.
 * @throws GatewayError `not-found` for a case of somebody else, which looks the same as one that does not exist
 */
export function viewClientCase(rooms: Rooms, call: Call, ref: CaseRef): Done<ClientCaseView> {
  return casework(rooms, call, 'case-read', async (caller, trail) => {
    const traject = trail.case(await requireCase(rooms, call, caller, ref));
    const terms = trail.terms(await requireLive(rooms, call, caller, traject.agreement));
    const view = await rooms.cases.view(caller.party, ref, call.at);
    if (view === undefined) throw new GatewayError('not-found', 'There is no such case.');
    const found = { view, traject, own: caller.party };
    const fields = fieldsToSupply(terms.agreement, caller.party, rooms.policy.catalogue);
    const readable = fields.map(({ name }) => name).filter((name) => !neverShown.has(name));
    const values = await readOwn(rooms, found, [...new Set([...recognisedBy, ...readable])]);
    trail.change({ fields: [...values.keys()].toSorted() });
    return {
      ...(await toLine(rooms, found, values, call.at)),
      ...(await toCase(rooms, found, { terms, fields })),
      values,
    };
  });
}

type Supplying = { readonly terms: Terms; readonly fields: readonly FormField[] };

async function toCase(
  { agreements }: Rooms,
  { view, traject, own }: KnownCase,
  { terms, fields }: Supplying,
): Promise<Omit<ClientCaseView, 'values' | keyof ClientLine>> {
  const { document } = terms.agreement;
  const names = new Map((await agreements.parties()).map(({ id, name }) => [id, name]));
  const inside = new Set(view.parties.map(({ party }) => party));
  const mayMove = isHelper(traject, own) && view.phase !== 'closed';
  const declares = terms.type === 'COR' && traject.relation === 'party' && view.phase !== 'closed';
  const profile = toProfile(document, fields);
  return {
    agreement: document.id,
    title: document.title,
    ownType: terms.type,
    isRestricted: traject.restricted,
    phases: allPhases.map((phase) => toChoice(document, view.phase, phase)),
    mayMove,
    isHelper: isHelper(traject, own),
    tellsOfSupport: terms.type === 'PRO' && isHelper(traject, own),
    joinable: mayMove
      ? document.parties
          .filter(({ id }) => !inside.has(id))
          .map(({ id, type }) => ({ id, type, name: names.get(id) ?? id }))
      : [],
    ...(declares && {
      conditions: conditions.map((code) => ({ code, isMet: traject.conditions.includes(code) })),
    }),
    fields: view.phase === 'closed' ? [] : fields,
    ...(profile && view.phase !== 'closed' && { profile }),
  };
}

/** Which purposes a phase opens that are closed now, and the other way round; only those that the own type takes part in. */
function toChoice({ purposes }: Agreement, now: Phase, phase: Phase): PhaseChoice {
  const isOpen = (which: Phase, phases: readonly string[]): boolean => phases.includes(which);
  const label = ({ code, label: text }: Agreement['purposes'][number]) => ({ code, label: text });
  return {
    phase,
    isNow: phase === now,
    opens: purposes.filter(({ phases }) => isOpen(phase, phases) && !isOpen(now, phases)).map(label),
    closes: purposes.filter(({ phases }) => !isOpen(phase, phases) && isOpen(now, phases)).map(label),
  };
}

function toProfile({ valueLists }: Agreement, fields: readonly FormField[]): OutflowProfile | undefined {
  const own = fields.filter(({ name }) => profileFields.includes(name));
  const forms = valueLists?.find(({ field }) => field === 'outflowProfile')?.values ?? [];
  return own.length === 0 || forms.length === 0 ? undefined : { forms, fields: own };
}
