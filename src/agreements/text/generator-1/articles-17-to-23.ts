import type { Signing } from '../../../contract/generated/types.ts';
import type { TextBlock } from '../text-document.ts';
import { either, list, paragraph, sentences, table } from './blocks.ts';
import type { Telling } from './telling.ts';
import { neutralise, type Words } from './words.ts';

export function tellSupport({ say, pick, terms }: Telling): readonly TextBlock[] {
  return [
    paragraph(pick(terms.articles.support)),
    ...either(
      terms.articles.escalation,
      (levels) => [
        paragraph(say('escalation.list')),
        table(
          say('escalation.caption'),
          [say('escalation.level'), say('escalation.action')],
          levels.map(({ level, action }) => [say(`level.${level}`), pick(action)]),
        ),
      ],
      say('escalation.none'),
    ),
  ];
}

/** The algorithms of each profile, as this generation of the text names them. */
const algorithms = {
  open: 'EdDSA, ES256, PS256',
  fsc: 'ES256, RS256',
  all: 'EdDSA, ES256, PS256, RS256',
} as const satisfies Record<Signing['profile'], string>;

export function tellTerm(telling: Telling): readonly TextBlock[] {
  const { say, count, day, pick, terms } = telling;
  const { from, to, noticeMonths } = terms.term;
  return [
    paragraph(say('term.period', { from: day(from), to: day(to) })),
    ...tellSigning(telling),
    sentences(
      noticeMonths === 0 ? say('term.notice.none') : say('term.notice', { months: count('month', noticeMonths) }),
      say('term.others'),
    ),
    paragraph(pick(terms.articles.ending)),
  ];
}

function tellSigning({ say, count, type, names, terms }: Telling): readonly TextBlock[] {
  const { required, quorum, profile } = terms.signing;
  const perType = quorum.perType ?? [];
  return [
    paragraph(say('signing.required')),
    list(required.map((party) => names.parties.of(party))),
    paragraph(say('signing.quorum', { parties: count('party', quorum.atLeast) })),
    ...(perType.length === 0
      ? []
      : [
          paragraph(say('signing.quorum.types')),
          table(
            say('signing.quorum.caption'),
            [say('parties.type'), say('signing.quorum.at-least')],
            perType.map(({ partyType, atLeast }) => [type(partyType), neutralise(String(atLeast))]),
          ),
        ]),
    paragraph(say('signing.pair')),
    paragraph(say('signing.profile', { algorithms: neutralise(algorithms[profile]) })),
  ];
}

export function tellAccession({ say, count, names, pick, terms }: Telling): readonly TextBlock[] {
  const { members, atLeast } = terms.arrangements.steering;
  return [
    paragraph(pick(terms.articles.accession)),
    paragraph(pick(terms.articles.expulsion)),
    paragraph(say('steering.list')),
    list(members.map((member) => names.parties.of(member))),
    paragraph(say('steering.at-least', { parties: count('party', atLeast) })),
  ];
}

export function tellAmendments({ say, pick, terms }: Telling): readonly TextBlock[] {
  return [paragraph(pick(terms.articles.amendments)), paragraph(say('amendments.version'))];
}

export const tellDisputes = ({ pick, terms }: Telling): readonly TextBlock[] => [
  paragraph(pick(terms.articles.disputes)),
];

export function tellEvaluation({ say, count, day, pick, terms }: Telling): readonly TextBlock[] {
  const { everyMonths, text } = terms.articles.evaluation;
  const when = { months: count('month', everyMonths), day: day(terms.arrangements.nextEvaluation) };
  return [paragraph(say('evaluation.when', when)), paragraph(pick(text))];
}

export function tellAnnexes({ say, pick, terms }: Telling): readonly TextBlock[] {
  const digests = terms.articles.annexes.some(({ digest }) => digest !== undefined);
  const digestOf = (digest: string | undefined): Words => (digest === undefined ? say('absent') : neutralise(digest));
  return either(
    terms.articles.annexes,
    (annexes) => [
      paragraph(say('annexes.list')),
      table(
        say('annexes.caption'),
        [say('annexes.id'), say('annexes.title'), ...(digests ? [say('annexes.digest')] : [])],
        annexes.map(({ id, title, digest }) => [neutralise(id), pick(title), ...(digests ? [digestOf(digest)] : [])]),
      ),
    ],
    say('annexes.none'),
  );
}
