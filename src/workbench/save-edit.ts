import type {
  Draft,
  DraftChange,
  DraftId,
  FieldName,
  ProposedChange,
  TwistChange,
} from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import { readBody } from '../disclosure/request.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, writeAsAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { modelOfCell } from './editor-table.ts';
import type { CellPlace, Edit, Edited, Place, Shown } from './editor-view.ts';
import { modelOf } from './editor-work.ts';
import { changedSince, isAbout } from './place-history.ts';

/**
 * Does what somebody decided at the page: turned into the change set that the API takes, and held to the same rules.
 * What others changed elsewhere in the draft meanwhile is no conflict; what they changed at the same place is.
 * @throws (as an answer) `conflict` when somebody else decided about this place since; `invalid-input` with a pointer
 * `/reason` when what is wider than the national model has no reason
 */
export function saveEdit(rooms: Rooms, call: DraftCall, id: DraftId, edit: Edit): Done<Draft> {
  return writeAsAuthor(rooms, call, async (by) => {
    const draft = await rooms.drafts.read(id, by);
    if (edit.revision !== draft.revision) {
      const since = changedSince(await rooms.drafts.history(id, by), edit.revision, placesOf(edit));
      if (since[0] !== undefined) {
        throw new GatewayError('conflict', 'Somebody else changed this place meanwhile.', {
          errors: [{ pointer: '', code: 'place-changed', detail: `at ${since[0].at}, by ${since[0].author.party}` }],
        });
      }
    }
    const change = toChange(edit, { draft, model: modelOf(rooms.policy, draft) });
    if (change === undefined) return draft;
    return rooms.drafts.change(id, readBody('draftChange', { ...call, body: { ok: true, value: change } }), by);
  });
}

/** The places that an edit decides about. */
function placesOf(edit: Edit): readonly Place[] {
  if (edit.what === 'cells') return edit.cells;
  if ('clause' in edit) return [{ clause: edit.clause }];
  return 'purpose' in edit ? [{ purpose: edit.purpose }] : [];
}

/** The change set that an edit comes to; undefined when everything is so already. */
export function toChange(edit: Edit, edited: Edited): DraftChange | undefined {
  const { changes = [], undo = [], wider = false } = plan(edit, edited);
  if (changes.length + undo.length === 0) return undefined;
  const reason = edit.reason?.trim() ?? '';
  if (wider && reason.length < 3) {
    const errors = [{ pointer: '/reason', code: 'required', detail: 'what is wider than the model needs a reason' }];
    throw new GatewayError('invalid-input', 'The draft cannot be changed like this.', { errors });
  }
  return {
    revision: edited.draft.revision,
    reason: reason.length < 3 ? reasonOf(edit) : reason,
    ...(changes.length > 0 ? { changes: [...changes] } : {}),
    ...(undo.length > 0 ? { undo: [...undo] } : {}),
  };
}

/** What history tells when nobody gave a reason: for what narrows, none is asked. */
function reasonOf(edit: Edit): string {
  const isBack = edit.what === 'undo' || (edit.what === 'cells' && edit.shown === 'model');
  return isBack ? 'Teruggenomen.' : 'Gewijzigd in de tabel.';
}

interface Plan {
  readonly changes?: readonly ProposedChange[];
  readonly undo?: readonly string[];
  /** Whether something comes to show more than the national model does. */
  readonly wider?: boolean;
}

function plan(edit: Edit, edited: Edited): Plan {
  switch (edit.what) {
    case 'cells': {
      const plans = edit.cells.map((cell) => planCell(cell, edit.shown, edited));
      return {
        changes: plans.flatMap(({ changes = [] }) => changes),
        undo: plans.flatMap(({ undo = [] }) => undo),
        wider: plans.some(({ wider }) => wider === true),
      };
    }
    case 'undo':
      return { undo: edit.changes };
    case 'consent':
      return planConsent(edit, edited);
    case 'phases':
      return planPhases(edit, edited);
    default:
      return { changes: [toProposed(edit)] };
  }
}

type Simple = Extract<Edit, { what: 'role' | 'condition' | 'remove' | 'mode' | 'candidates' }>;

/** What the form sent goes on as it is: the gateway holds it to the schema, and tells what is wrong. */
function toProposed(edit: Simple): ProposedChange {
  switch (edit.what) {
    case 'role':
      return { op: 'remove-role', clause: edit.clause, role: edit.role };
    case 'condition':
      return { op: 'add-condition', clause: edit.clause, condition: edit.condition as 'offer-made' };
    case 'remove':
      return { op: 'remove-clause', clause: edit.clause };
    case 'mode':
      return { op: 'set-mode', purpose: edit.purpose, mode: 'strict' };
    case 'candidates':
      return { op: 'close-candidates', purpose: edit.purpose };
  }
}

type CellChange = Extract<ProposedChange, { field: FieldName; clause: string }>;
type KeptChange = Extract<TwistChange, { clause: string }>;

/** Takes back what stands in the way, adds what is missing, and leaves the rest: history stays short and true. */
function planCell({ clause, field }: CellPlace, shown: Shown | 'model', { draft, model }: Edited): Plan {
  const named = modelOfCell({ model }, clause, field);
  const own = draft.changes.filter((change): change is KeptChange => isAbout(change, { clause, field }));
  const target = shown === 'model' ? (named === 'core' ? 'all' : 'none') : shown;
  const wanted = toCellChanges({ clause, field }, target, named);
  const isSame = (one: TwistChange | ProposedChange, other: CellChange): boolean =>
    one.op === other.op && ('part' in one ? one.part : undefined) === ('part' in other ? other.part : undefined);
  const kept = own.filter((change) => wanted.some((one) => isSame(change, one)));
  const changes = wanted.filter((one) => !kept.some((change) => isSame(change, one)));
  const gone = own.filter((change) => !kept.includes(change));
  return {
    changes,
    undo: gone.flatMap(({ id }) => (id === undefined ? [] : [id])),
    wider: named !== 'core' && target !== 'none' && changes.some(({ op }) => op === 'switch-on'),
  };
}

function toCellChanges(place: CellPlace, target: Shown, named: 'core' | 'optional' | 'none'): readonly CellChange[] {
  if (target === 'none') return named === 'core' ? [{ op: 'remove-field', ...place }] : [];
  return [
    // What the model does not name is asked for all the same: the gateway says why it cannot be.
    ...(named === 'core' ? [] : [{ op: 'switch-on' as const, ...place }]),
    ...(target === 'all' ? [] : [{ op: 'narrow-field' as const, ...place, part: target }]),
  ];
}

/** Back to the model is to take back; anything else is asked anew, so that no two requirements stand. */
function planConsent({ clause, requirement }: Extract<Edit, { what: 'consent' }>, { draft, model }: Edited): Plan {
  const own = draft.changes.filter((change) => change.op === 'require-consent' && change.clause === clause);
  const byModel = model.clauses.find(({ id }) => id === clause)?.consentRequirement;
  if (own.at(-1)?.op === 'require-consent' && Reflect.get(own.at(-1) ?? {}, 'requirement') === requirement) return {};
  return {
    undo: own.flatMap(({ id }) => (id === undefined ? [] : [id])),
    changes: requirement === byModel ? [] : [{ op: 'require-consent', clause, requirement: requirement as 'waiver' }],
  };
}

function planPhases({ purpose, phases }: Extract<Edit, { what: 'phases' }>, { draft, model }: Edited): Plan {
  const own = draft.changes.filter((change) => change.op === 'narrow-phases' && change.purpose === purpose);
  const byModel = model.purposes.find(({ code }) => code === purpose)?.phases ?? [];
  const isWhole = byModel.every((phase) => phases.includes(phase));
  return {
    undo: own.flatMap(({ id }) => (id === undefined ? [] : [id])),
    changes: isWhole ? [] : [{ op: 'narrow-phases', purpose, phases: phases as typeof byModel }],
  };
}
