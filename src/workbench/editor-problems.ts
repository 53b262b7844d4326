import type { Finding, LocalText } from '../contract/generated/types.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { EditorProblem, Place } from './editor-view.ts';
import type { Work } from './editor-work.ts';

/** Everything that holds signing back or is worth a look, each with the place where it can be mended. */
export function toProblems({ work, rooms }: { readonly work: Work; readonly rooms: Rooms }): readonly EditorProblem[] {
  return [
    ...work.draft.conflicts.filter(({ kind }) => kind === 'decide').map((one) => toConflict(one, work)),
    ...work.findings.map((one) => toProblem(one, work, rooms)),
  ];
}

function toProblem(finding: Finding, work: Work, { policy }: Rooms): EditorProblem {
  const { severity, code, title, remedy, detail, source, pointer } = finding;
  const place = placeOf(pointer, work);
  const field = policy.catalogue.fields.find(({ name }) => name === place.field);
  const to = work.model.clauses.find(({ id }) => id === place.clause)?.to;
  return {
    ...{ severity, code, title, remedy, detail, source, place },
    ...(field ? { fieldLabel: field.label } : {}),
    ...(to ? { to } : {}),
    ...(place.purpose === undefined ? { elsewhere: pointer.startsWith('/houseRules') ? 'rules' : 'frame' } : {}),
  };
}

/** A place in the agreement, as a place in the table. */
function placeOf(pointer: string, { reading }: Work): Place {
  const [, part, index, member, inner] = pointer.split('/');
  const document = reading?.document;
  if (part === 'purposes') {
    const purpose = document?.purposes[Number(index)]?.code;
    return purpose === undefined ? {} : { purpose };
  }
  const clause = part === 'clauses' ? document?.clauses[Number(index)] : undefined;
  if (clause === undefined) return {};
  const field = member === 'fields' ? clause.fields[Number(inner)]?.name : undefined;
  return { purpose: clause.purpose, clause: clause.id, ...(field === undefined ? {} : { field }) };
}

type Conflict = Work['draft']['conflicts'][number];

/** What a new version of the model left to decide: nothing goes on before somebody has. */
function toConflict({ code, change, detail, remedy }: Conflict, { draft, model }: Work): EditorProblem {
  const title: LocalText = {
    nl: 'Het landelijk model is veranderd: kies opnieuw',
    en: 'The national model changed: choose again',
  };
  const about = draft.changes.find(({ id }) => id === change);
  const clause = about !== undefined && 'clause' in about ? about.clause : undefined;
  const purpose = model.clauses.find(({ id }) => id === clause)?.purpose;
  return {
    ...{
      severity: 'error',
      code,
      title,
      remedy: { nl: remedy, en: remedy },
      detail,
      source: `${model.id} ${model.version}`,
    },
    place: {
      ...(purpose ? { purpose } : {}),
      ...(clause ? { clause } : {}),
      ...(about !== undefined && 'field' in about ? { field: about.field } : {}),
    },
  };
}

/** Whether something is about exactly this place: what is about a field is not about its clause. */
export const placesMatch = (one: Place, other: Place): boolean =>
  one.clause === other.clause &&
  one.field === other.field &&
  (one.clause !== undefined || one.purpose === other.purpose);
