import type { AgreementParty } from '../../../contract/generated/types.ts';
import type { TextBlock } from '../text-document.ts';
import { either, list, paragraph, table } from './blocks.ts';
import { tellModelStatus } from './model-status.ts';
import type { PhraseKey } from './phrases.ts';
import type { Telling } from './telling.ts';
import { joined, neutralise, quote, type Words } from './words.ts';

/** A column that is there only where some party has something to say in it. */
interface Column {
  readonly heading: PhraseKey;
  readonly cell: (party: AgreementParty) => Words | undefined;
}

const optional = <Value>(value: Value | undefined, tell: (value: Value) => Words): Words | undefined =>
  value === undefined ? undefined : tell(value);

export function tellParties(telling: Telling): readonly TextBlock[] {
  const { say, type, names, pick, terms } = telling;
  const identity = tellColumns(telling, 'parties.caption', terms.parties, [
    { heading: 'parties.type', cell: (party) => type(party.type) },
    { heading: 'parties.seat', cell: ({ seat }) => optional(seat, neutralise) },
    { heading: 'parties.kvk', cell: ({ kvk }) => optional(kvk, neutralise) },
    { heading: 'parties.oin', cell: ({ oin }) => neutralise(oin) },
  ]);
  const saysHow = terms.parties.some(
    ({ representation, involvement }) => (representation ?? involvement) !== undefined,
  );
  const standing = tellColumns(telling, 'parties.standing.caption', terms.parties, [
    { heading: 'parties.representation', cell: ({ representation }) => optional(representation, pick) },
    {
      heading: 'parties.involvement',
      cell: ({ involvement }) => optional(involvement, (how) => say(`involvement.${how}`)),
    },
  ]);
  const mandated = terms.parties.filter(({ mandatedBy }) => mandatedBy !== undefined);
  const mandates = tellColumns(telling, 'parties.mandates.caption', mandated, [
    { heading: 'parties.mandate', cell: ({ mandatedBy }) => optional(mandatedBy, names.parties.of) },
  ]);
  return [
    paragraph(say('parties.list')),
    identity,
    paragraph(say('parties.oin.meaning')),
    ...(saysHow ? [paragraph(say('parties.standing')), standing] : []),
    ...(mandated.length > 0 ? [paragraph(say('parties.mandates')), mandates] : []),
  ];
}

function tellColumns(
  { say }: Telling,
  caption: PhraseKey,
  parties: readonly AgreementParty[],
  columns: readonly Column[],
): TextBlock {
  const used = columns.filter(({ cell }) => parties.some((party) => cell(party) !== undefined));
  return table(
    say(caption),
    [say('parties.party'), ...used.map(({ heading }) => say(heading))],
    parties.map((party) => [neutralise(party.name), ...used.map(({ cell }) => cell(party) ?? say('absent'))]),
  );
}

const words = [
  'consent',
  'explicit',
  'clause',
  'administrator',
  'special',
  'bsn',
  'subject',
  'sensitive',
  'aftercare',
  'escalation',
  'gateway',
  'criminal',
  'steering',
  'case',
  'desk',
  'outflow',
  'landing',
] as const;

export function tellDefinitions({ say, terms }: Telling): readonly TextBlock[] {
  const rows = words.map((word) => [say(`word.${word}`), say(`word.${word}.meaning`)] as const);
  const key = ([word]: (typeof rows)[number]): string => word.toLowerCase();
  return [
    paragraph(say('definitions.version', { version: neutralise(terms.articles.glossaryVersion) })),
    paragraph(say('definitions.list')),
    table(
      say('definitions.caption'),
      [say('definitions.word'), say('definitions.meaning')],
      rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)),
    ),
  ];
}

export function tellPurposes({ say, pick, terms, yesOrNo }: Telling): readonly TextBlock[] {
  return [
    paragraph(pick(terms.articles.aim)),
    paragraph(say('purposes.list')),
    table(
      say('purposes.caption'),
      [
        say('purposes.code'),
        say('purposes.purpose'),
        say('purposes.phases'),
        say('purposes.candidates'),
        say('purposes.mode'),
      ],
      terms.purposes.map(({ code, label, phases, candidates, mode }) => [
        neutralise(code),
        pick(label),
        phases.length > 0 ? joined(phases.map((phase) => say(`phase.${phase}`))) : say('none'),
        yesOrNo(candidates),
        say(`mode.${mode}`),
      ]),
    ),
    paragraph(say('purposes.phases.meaning')),
    paragraph(say('purposes.candidates.meaning')),
    paragraph(say('purposes.mode.meaning')),
  ];
}

export function tellScope({ say, count, pick, terms }: Telling): readonly TextBlock[] {
  const { region, municipalities, targetGroups, minimumAge } = terms.scope;
  const age = minimumAge === undefined ? say('scope.age.none') : count('year', minimumAge);
  return [
    paragraph(say('scope.where')),
    table(
      say('scope.caption'),
      [say('scope.topic'), say('scope.content')],
      [
        [say('scope.name'), pick(terms.title)],
        [say('scope.region'), neutralise(region)],
        [say('scope.age'), age],
      ],
    ),
    ...either(
      municipalities,
      (named) => [paragraph(say('scope.municipalities')), list(named.map(neutralise))],
      say('scope.municipalities.none'),
    ),
    ...either(
      targetGroups,
      (groups) => [paragraph(say('scope.groups')), list(groups.map((group) => say(`group.${group}`)))],
      say('scope.groups.none'),
    ),
  ];
}

/** What stands under the title, and the six questions that an agreement must answer to work. */
export function tellEdition(telling: Telling): readonly TextBlock[] {
  const { say, terms } = telling;
  const { id, version, model } = terms;
  return [
    paragraph(say('document.edition', { id: neutralise(id), version: neutralise(version) })),
    paragraph(say('document.model', { model: quote(model.id), version: neutralise(model.version) })),
    tellModelStatus(telling),
  ];
}

export function tellQuestions({ say, pick, terms }: Telling): readonly TextBlock[] {
  const asked = ['what', 'who', 'how', 'why', 'where', 'when'] as const;
  return asked.map((question) => ({
    kind: 'paragraph',
    mark: say(`questions.${question}`),
    text: pick(terms.articles.questions[question]),
  }));
}
