import type { RebaseConflict, TwistChange } from '../../contract/generated/types.ts';

/** A conflict before it has its place in the history of a draft. */
export type FoundConflict = Omit<RebaseConflict, 'id'>;

type Explanation = Pick<RebaseConflict, 'kind' | 'detail' | 'remedy'>;

const decide = (detail: string, remedy: string): Explanation => ({ kind: 'decide', detail, remedy });
const note = (detail: string, remedy = 'Nothing has to be done.'): Explanation => ({ kind: 'note', detail, remedy });

/** Everything that can come between a twist and another version of the model, and what to do about it. */
export const conflictExplanations = {
  'clause-gone': decide(
    'The new version has no such clause; the change does nothing.',
    'Look whether another clause does what this change was for.',
  ),
  'removed-already': note('The clause that the region took out is not in the new version; the change rests.'),
  'clause-emptied': decide(
    'Of a clause that the region had, no field or no role is left in the new version.',
    'Take back the change that took out the last one, or do without the clause.',
  ),
  'became-core': note(
    'The field was optional and is core now: every region shows it.',
    'Take the field out if the region does not want it any more.',
  ),
  'no-longer-optional': decide(
    'The clause no longer lists the field as optional; the region no longer shows it.',
    'Do without the field, or bring it up for the next version of the model.',
  ),
  'became-optional': decide(
    'The field was core and is optional now; it is off.',
    'Switch the field on and narrow it again if the region needs it.',
  ),
  'field-gone': note('The clause no longer shows the field; the change rests, for a version that shows it again.'),
  'never-to': decide(
    'No agreement may give this field to this type of party; the change is left out.',
    'Do without the field.',
  ),
  'unknown-part': decide(
    'The catalogue no longer knows this part of the field; the field is taken out instead.',
    'Choose another part, or leave the field out.',
  ),
  'role-gone': note('The clause no longer names the role; the change rests, for a version that names it again.'),
  'model-as-strict': note('The new version is as strict by itself; the change rests, for a version that is not.'),
  'consent-apart': decide(
    'What the region asked of the client cannot stand in for what the new version asks; the change does nothing.',
    'Look whether the new requirement protects the client enough; if not, take the fields or the clause out.',
  ),
  'model-asks-too': note(
    'The new version asks this condition by itself; the change rests, for a version that does not.',
  ),
  'purpose-gone': note('The new version has no such purpose; the change rests, for a version that has it again.'),
  'phases-changed': decide(
    'The new version opens the purpose in other phases; of these only those stay open that the region had chosen.',
    'Look whether the phases are right.',
  ),
  'article-by-both': decide(
    'The new version words this article anew, and the region has words of its own; those of the region stay.',
    'Compare both, and take the change back if the new words are better.',
  ),
  'values-by-both': decide(
    'The new version labels these values anew, and the region has labels of its own; those of the region stay.',
    'Compare both, and take the change back if the new labels are better.',
  ),
  'same-as-model': note('The new version says the same by itself; the change is left out.'),
  'unknown-field': decide('The catalogue has no such field any more; the change is left out.', 'Do without the field.'),
  'does-not-apply': decide(
    'The change does not fit the new version; it is left out.',
    'Look at the clause in the new version, and make the change anew if it is still wanted.',
  ),
  reopened: decide(
    'The new version gives by another way what the region had taken away or narrowed.',
    'Take it out of the other clause as well, or accept that it is given.',
  ),
  'asks-less': decide(
    'The new version gives by another clause, without what the region asks for it.',
    'Ask the same in the other clause, take the fields out of it, or accept that it is given.',
  ),
  'purpose-wider': decide(
    'The new version opens further a purpose that the region had closed or tightened.',
    'Narrow the purpose to what the region wants, or accept that it is open.',
  ),
  'clause-wider': decide(
    'The new version asks less of a clause that the region had changed, or opens it to another role.',
    'Ask more in the clause, or take out what the region had switched on.',
  ),
} as const satisfies Record<string, Explanation>;

export type ConflictCode = keyof typeof conflictExplanations;

/** The conflict of a change with another version of the model. */
export function toConflict(code: ConflictCode, pointer: string, change: TwistChange | undefined): FoundConflict {
  return { ...conflictExplanations[code], code, pointer, ...(change?.id === undefined ? {} : { change: change.id }) };
}
