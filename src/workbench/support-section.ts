import type { Blocks, Teller } from './report-teller.ts';
import type { ReportWord } from './report-words.ts';
import type { ToldLine } from './told-lines.ts';

/** What was told of the client's support: each event once, with what became of it. */
export function supportOf(teller: Teller): Blocks {
  const { told, toldBefore, withValues, nameOf } = teller.facts;
  const isBare = told.every(({ kind, isUnreadable }) => kind === undefined && !isUnreadable);
  const rows = told.map((line) => {
    const first = `${teller.day(line.at)}, ${nameOf(line.by)}`;
    if (isBare) return [first];
    return [
      first,
      line.on === undefined ? '' : teller.day(line.on),
      [whatOf(line, teller), ...saysOf(line, teller)].join('. '),
    ];
  });
  // Few columns: a client reads this on a phone.
  const columns: readonly ReportWord[] = isBare ? ['told.at'] : ['told.at', 'told.on', 'told.what'];
  const table = teller.table('told.each', columns, rows, 'told.none');
  const isHeld = told.some(({ values }) => values.some(({ shown }) => 'word' in shown));
  const after: ReportWord[] = [
    ...(isHeld ? ['told.others' as const] : []),
    ...(told.some(({ reason }) => reason !== undefined) ? ['told.words' as const] : []),
    ...(told.length > 0 && !withValues ? [isBare ? ('told.bare' as const) : ('told.without' as const)] : []),
  ];
  const before = toldBefore === 0 ? [] : [teller.say('told.before', { count: String(toldBefore) })];
  const texts = [...after.map((word) => teller.say(word)), ...before];
  return [...table, ...texts.map((text) => ({ kind: 'paragraph' as const, text }))];
}

/** What happened, and what became of the message. */
function whatOf({ kind, revises, standing }: ToldLine, teller: Teller): string {
  if (kind === undefined) return teller.say('kept.unreadable');
  const about = revises === undefined ? '' : teller.say(`told.${revises}`);
  const what =
    kind === 'retraction' && about !== '' ? teller.say('told.took', { what: about }) : teller.say(`told.${kind}`);
  const isCorrection = kind !== 'retraction' && revises !== undefined;
  const more = [
    ...(isCorrection ? [teller.say('told.corrects')] : []),
    ...(standing === 'counts' ? [] : [teller.say(`told.${standing}`)]),
  ];
  return [what, ...more].join(', ');
}

/** What the event says, as pairs of a word and a value; nothing when that was not asked for. */
function saysOf({ values, reason }: ToldLine, teller: Teller): readonly string[] {
  const says = values.map(({ name, shown }) => {
    const value = 'word' in shown ? teller.say('told.held') : teller.shown(name, shown);
    return `${nameOf(name, teller)}: ${value}`;
  });
  return [...says, ...(reason === undefined ? [] : [`${teller.say('told.reason')}: ${reasonOf(reason, teller)}`])];
}

function nameOf(name: string, teller: Teller): string {
  if (name === 'allocation' || name === 'plannedEnd') return teller.say(`told.${name}`);
  return teller.fields([name]);
}

/** A code in words; one whose words are not known here, as it is: the lists give one code different meanings. */
function reasonOf({ codeList, code }: NonNullable<ToldLine['reason']>, teller: Teller): string {
  const word = `reason.${codeList}.${code}`;
  const known = knownReasons.find((one) => one === word);
  return known === undefined ? teller.say('told.code', { code, codeList }) : teller.say(known);
}

/** Of the national lists (RedenBeeindiging of iWmo 3.2, and of iJw as far as it is known), in words of our own. */
const knownReasons = [
  ...(['reason.WMO588.02', 'reason.WMO588.19', 'reason.WMO588.21', 'reason.WMO588.22'] as const),
  ...(['reason.WMO588.23', 'reason.WMO588.31', 'reason.WMO588.36', 'reason.WMO588.37'] as const),
  ...(['reason.WMO588.38', 'reason.WMO588.39', 'reason.JZ588.31'] as const),
] as const;
