import type { TextDocument } from '../agreements/agreements.ts';
import { type Blocks, type ReportFacts, Teller } from './report-teller.ts';
import { type ReportLanguage, type ReportWord, refusalWords } from './report-words.ts';
import { supportOf } from './support-section.ts';

/** Puts the report into words: what the page shows, and what the PDF holds. */
export function toReport(facts: ReportFacts, language: ReportLanguage): TextDocument {
  const teller = new Teller(facts, language);
  const lead = [teller.say('lead', { day: teller.day(facts.at) }), teller.say('staff')];
  const section = (id: ReportWord, blocks: Blocks) => ({ id, heading: teller.say(id), blocks, parts: [] });
  const sections = [
    section('recipients', [...recipientsOf(teller), ...goneOf(teller)]),
    section('lines', linesOf(teller)),
    section('refused', [...refusedOf(teller), ...olderThan(teller)]),
    section('answers', answersOf(teller)),
    section('pauses', pausesOf(teller)),
    section('kept', keptOf(teller)),
    section('support', supportOf(teller)),
    section('counted', countedOf(teller)),
    section('rights', [
      { kind: 'list', items: [teller.say('rights.1'), teller.say('rights.2'), teller.say('rights.3')] },
    ]),
  ];
  return {
    language,
    title: teller.say('title'),
    blocks: (facts.isKnown ? lead : [teller.say('unknown')]).map((text) => ({ kind: 'paragraph', text })),
    sections: facts.isKnown ? sections : [],
  };
}

function recipientsOf(teller: Teller): Blocks {
  const { nameOf, recipients } = teller.facts;
  const rows = recipients.map(({ party, fields, purposes, firstAt, lastAt }) => [
    nameOf(party),
    teller.fields(fields),
    purposes.map((purpose) => teller.purpose(purpose)).join('; '),
    teller.day(firstAt),
    teller.day(lastAt),
  ]);
  return teller.table(
    'recipients.each',
    ['organisation', 'fields', 'purpose', 'first', 'last'],
    rows,
    'recipients.none',
  );
}

/** What is left would be taken for all. */
function goneOf(teller: Teller): Blocks {
  const { gone, nameOf } = teller.facts;
  if (gone.length === 0) return [];
  const items = gone.map(({ party, before }) =>
    teller.say('gone.item', { organisation: nameOf(party), day: teller.day(before) }),
  );
  return [
    { kind: 'paragraph', text: teller.say('gone') },
    { kind: 'list', items: items.toSorted() },
  ];
}

function linesOf(teller: Teller): Blocks {
  const { nameOf, typeOf, basisOf, lines, consents } = teller.facts;
  const versions = new Map(consents.map((consent) => [consent.id, consent]));
  const rows = lines
    .filter(({ outcome }) => outcome === 'disclosed')
    .map(({ at, way, party, purpose, fields, senders }) => {
      const bases = [...new Set(fields.flatMap(({ basis }) => basis))].map((id) => teller.pick(basisOf(id)));
      const behind = [...new Set(fields.flatMap((field) => field.consents))].flatMap((id) => versions.get(id) ?? []);
      // In the order of their words: identifiers are random, and one report must read like the next.
      const answers = behind.map((consent) => `${teller.say(consent.kind)}, ${consent.formVersion}`).sort();
      return [
        [nameOf(party), teller.day(at), ...(way === 'sent' ? [teller.say('sent')] : [])].join(', '),
        teller.purpose(purpose),
        fields
          .map(({ field, part }) =>
            part ? teller.say('part', { field: teller.fields([field]) }) : teller.fields([field]),
          )
          .join('; '),
        [...bases, ...answers].join('; '),
        senders.map((type) => teller.pick(typeOf(type))).join('; '),
      ];
    });
  const columns = ['organisation', 'purpose', 'fields', 'basis', 'from'] as const;
  return teller.table('lines.each', columns, rows, 'lines.none');
}

function refusedOf(teller: Teller): Blocks {
  const { nameOf, lines } = teller.facts;
  const rows = lines.flatMap(({ at, party, purpose, refused, outcome, asked }) => {
    const first = [teller.day(at), nameOf(party), teller.purpose(purpose)];
    const groups = Map.groupBy(refused, ({ reason }) => reason);
    const told = [...groups].map(([reason, own]) => {
      const why = refusalWords[reason];
      const text = why === undefined ? teller.say('reason') : teller.pick(why);
      return [...first, teller.fields(own.map(({ field }) => field)), text];
    });
    const isBare = told.length === 0 && outcome === 'refused';
    return isBare ? [[...first, teller.fields(asked), teller.say('reason')]] : told;
  });
  return teller.table('refused.each', ['when', 'organisation', 'purpose', 'fields', 'why'], rows, 'refused.none');
}

/** What does not fit in one report is somewhere else, and is said to be. */
function olderThan(teller: Teller): Blocks {
  const { older } = teller.facts;
  return older === 0 ? [] : [{ kind: 'paragraph', text: teller.say('older', { count: String(older) }) }];
}

function answersOf(teller: Teller): Blocks {
  const rows = teller.facts.consents.map((consent) => [
    teller.say(consent.answer === 'given' ? 'yes' : 'no'),
    teller.say(consent.kind),
    consent.purposes.map((purpose) => teller.purpose(purpose)).join('; '),
    consent.formVersion,
    teller.day(consent.givenAt),
    consent.withdrawnAt === undefined
      ? teller.day(consent.expiresAt)
      : teller.say('stopped', { day: teller.day(consent.withdrawnAt) }),
  ]);
  return teller.table('answers.each', ['answer', 'kind', 'purpose', 'form', 'since', 'until'], rows, 'answers.none');
}

/** From each withdrawal until the next yes of the same kind. */
function pausesOf(teller: Teller): Blocks {
  const { consents } = teller.facts;
  const items = consents.flatMap(({ kind, withdrawnAt }) => {
    if (withdrawnAt === undefined) return [];
    const next = consents
      .filter((other) => other.kind === kind && other.answer === 'given' && other.givenAt > withdrawnAt)
      .map(({ givenAt }) => givenAt)
      .toSorted()[0];
    const to = next === undefined ? teller.say('pauses.now') : teller.day(next);
    return [teller.say('pauses.item', { kind: teller.say(kind), from: teller.day(withdrawnAt), to })];
  });
  const told = [...new Set(items)];
  return told.length === 0 ? [{ kind: 'paragraph', text: teller.say('pauses.none') }] : [{ kind: 'list', items: told }];
}

function keptOf(teller: Teller): Blocks {
  const { kept, withValues, nameOf } = teller.facts;
  // Few columns, the value beside its name: a client reads this on a phone.
  const rows = kept.map(({ field, by, at, shown }) => [
    teller.fields([field]),
    ...(withValues ? [shown === undefined ? '' : teller.shown(field, shown)] : []),
    `${nameOf(by)}, ${teller.day(at)}`,
  ]);
  const columns: ReportWord[] = ['field', ...(withValues ? ['value' as const] : []), 'source'];
  const table = teller.table('kept.each', columns, rows, 'kept.none');
  return withValues ? table : [{ kind: 'paragraph', text: teller.say('kept.without') }, ...table];
}

function countedOf(teller: Teller): Blocks {
  const items = teller.facts.counted.map(({ what, count }) =>
    teller.say('counted.item', { what: teller.pick(what), count: String(count) }),
  );
  return items.length === 0
    ? [{ kind: 'paragraph', text: teller.say('counted.none') }]
    : [
        { kind: 'paragraph', text: teller.say('counted.text') },
        { kind: 'list', items },
      ];
}
