import type { TextBlock } from '../text-document.ts';
import { list, marked, paragraph } from './blocks.ts';
import { tellBases } from './clause.ts';
import type { Telling } from './telling.ts';
import { neutralise } from './words.ts';

/** What two named persons can open without the client, and for how long. Nothing where the region did not agree on it. */
export function tellEmergency(telling: Telling): readonly TextBlock[] {
  const { say, count, names, terms } = telling;
  const { emergency } = terms.arrangements;
  if (emergency === undefined) return [];
  const { purpose, from, to, fields, asking, approving, hours, grounds } = emergency;
  const sides = { from: say(`type.${from}.the`), to: say(`type.${to}.the`) };
  const named = { purpose: names.purposes.quoted(purpose), code: neutralise(purpose) };
  const rolesOf = (ids: readonly string[]) => list(ids.map((role) => names.roles.of(role)));
  return [
    marked(say('emergency.mark.fields'), say('emergency.grant', sides), say('emergency.purpose', named)),
    list(fields.map((field) => names.fields.of(field))),
    paragraph(say('emergency.rest')),
    paragraph(say('emergency.checks')),
    marked(say('emergency.mark.grounds'), say('emergency.grounds')),
    list(grounds.map((ground) => say(`emergency.ground.${ground}`))),
    marked(say('emergency.mark.asking'), say('emergency.asking')),
    rolesOf(asking),
    marked(say('emergency.mark.approving'), say('emergency.approving', sides)),
    rolesOf(approving),
    marked(
      say('emergency.mark.hours'),
      say('emergency.hours', { hours: count('hour', hours) }),
      say('emergency.lapse'),
    ),
    marked(say('emergency.mark.after'), say('emergency.officers'), say('emergency.client')),
    ...tellBases(telling, emergency),
  ];
}
