import type { TextBlock, TextSection } from '../text-document.ts';
import type { TextGenerator } from '../text-generator.ts';
import {
  tellDefinitions,
  tellEdition,
  tellParties,
  tellPurposes,
  tellQuestions,
  tellScope,
} from './articles-1-to-4.ts';
import { clauseAnchor, tellClauses, tellConsent, tellData, tellLegalBases, tellRecipients } from './articles-5-to-8.ts';
import {
  tellAccuracy,
  tellBreach,
  tellControllers,
  tellNumbers,
  tellRetention,
  tellRights,
  tellSecrecy,
  tellSecurity,
} from './articles-9-to-16.ts';
import {
  tellAccession,
  tellAmendments,
  tellAnnexes,
  tellDisputes,
  tellEvaluation,
  tellSupport,
  tellTerm,
} from './articles-17-to-23.ts';
import { numbered } from './blocks.ts';
import { tellClause } from './clause.ts';
import { toPlainText, writePart } from './plain-text.ts';
import { tellTechnical } from './technical-details.ts';
import { createTelling, type Telling } from './telling.ts';

/** The articles of the common skeleton, in their order. */
const articles = [
  { number: 1, tell: tellParties },
  { number: 2, tell: tellDefinitions },
  { number: 3, tell: tellPurposes },
  { number: 4, tell: tellScope },
  { number: 5, tell: tellData },
  { number: 6, tell: tellRecipients },
  { number: 7, tell: tellLegalBases },
  { number: 8, tell: tellConsent },
  { number: 9, tell: tellRights },
  { number: 10, tell: tellControllers },
  { number: 11, tell: tellAccuracy },
  { number: 12, tell: tellSecrecy },
  { number: 13, tell: tellSecurity },
  { number: 14, tell: tellBreach },
  { number: 15, tell: tellRetention },
  { number: 16, tell: tellNumbers },
  { number: 17, tell: tellSupport },
  { number: 18, tell: tellTerm },
  { number: 19, tell: tellAccession },
  { number: 20, tell: tellAmendments },
  { number: 21, tell: tellDisputes },
  { number: 22, tell: tellEvaluation },
  { number: 23, tell: tellAnnexes },
] as const satisfies readonly { number: number; tell: (telling: Telling) => readonly TextBlock[] }[];

type Article = (typeof articles)[number];

/** The first generation of the text. What it writes may never change: see docs/agreement-text.md. */
export const generator1: TextGenerator = {
  toDocument(terms, language) {
    const telling = createTelling(terms, language);
    const { say, pick } = telling;
    return {
      language,
      title: pick(terms.title),
      blocks: tellEdition(telling),
      sections: [
        { id: 'vragen', heading: say('questions.heading'), blocks: tellQuestions(telling), parts: [] },
        ...articles.map((article) => toSection(telling, article)),
        { id: 'techniek', heading: say('technical.heading'), blocks: tellTechnical(telling), parts: [] },
      ],
    };
  },
  toClause(terms, id, language) {
    const index = terms.clauses.findIndex((clause) => clause.id === id);
    const clause = terms.clauses[index];
    return clause && tellClause(createTelling(terms, language), clause, clauseAnchor(index));
  },
  toPlainText,
  toPlainPart: writePart,
};

function toSection(telling: Telling, { number, tell }: Article): TextSection {
  const title = telling.say(`article.${number}`);
  return {
    id: `artikel-${number}`,
    heading: telling.say('article.heading', { number, title }),
    blocks: numbered(number, tell(telling)),
    parts: number === 5 ? tellClauses(telling) : [],
  };
}
