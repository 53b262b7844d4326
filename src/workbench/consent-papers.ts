import { createHash } from 'node:crypto';
import { renderLetter, type TextDocument } from '../agreements/agreements.ts';
import type { Consent } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import { questionsAbout } from '../disclosure/consent-questions.ts';
import { casework, requireHelper, requireLive } from '../disclosure/own-case.ts';
import { readShown } from '../disclosure/shown-text.ts';
import type { DraftCall } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { dayInWords } from './day-words.ts';

type Language = 'nl' | 'en';

/** The words of a paper, in the language of the client. */
const words = {
  nl: {
    copy: 'Mijn keuzes: wat anderen over mij mogen weten',
    copyLead: 'Dit heb je gezegd. Je mag dit altijd veranderen.',
    stop: 'Wil je stoppen? Zeg het tegen je begeleider, of ga naar Mijn keuzes.',
    form: 'Formulier: wat mogen anderen over jou weten?',
    formLead: 'Kruis bij elke vraag één antwoord aan. Kruis je niets aan? Dan is het nee.',
    yes: 'Ja, dat mag',
    no: 'Nee, dat mag niet',
    notYet: 'Ik weet het nog niet',
    answered: 'Jouw antwoord',
    until: 'Dit geldt tot',
    box: '[  ]',
    sign: 'Datum en handtekening',
    nothing: 'Er zijn nog geen antwoorden.',
    ended: 'Dit geldt nu niet.',
  },
  en: {
    copy: 'My choices: what others may know about me',
    copyLead: 'This is what you said. You may always change it.',
    stop: 'Do you want to stop? Tell your support worker, or go to My choices.',
    form: 'Form: what may others know about you?',
    formLead: 'Tick one answer to each question. Do you tick nothing? Then it is a no.',
    yes: 'Yes, that is all right',
    no: 'No, that is not all right',
    notYet: 'I do not know yet',
    answered: 'Your answer',
    until: 'This holds until',
    box: '[  ]',
    sign: 'Date and signature',
    nothing: 'There are no answers yet.',
    ended: 'This does not hold now.',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** What the client said, with the very text of each question, to take along: a tagged PDF. */
export function printCopy(rooms: Rooms, call: DraftCall, ref: string, language: Language): Done<DocumentResponse> {
  return casework(rooms, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(rooms, call, caller, ref));
    await requireLive(rooms, call, caller, traject.agreement);
    const consents = await rooms.consents.list(traject.subject, call.at);
    const texts = await textsOf(rooms, traject.subject, consents);
    const said = words[language];
    const sections = groupOf(consents).flatMap((records, index) => {
      const [consent] = records;
      const [question = '', ...lines] = (texts.get(consent?.noticeDigest ?? '') ?? '').split('\n');
      if (consent === undefined || question === '') return [];
      const isYes = consent.answer === 'given';
      const stands = records.every(({ status }) => status === 'valid');
      const until = stands ? `${said.until} ${dayInWords(consent.expiresAt, language)}.` : said.ended;
      const blocks = [
        { kind: 'paragraph' as const, mark: said.answered, text: isYes ? said.yes : said.no },
        ...(isYes ? [{ kind: 'paragraph' as const, text: until }] : []),
        ...toBlocks(lines),
      ];
      return [{ id: `vraag-${index + 1}`, heading: question, blocks, parts: [] }];
    });
    const lead = [said.copyLead, said.stop, ...(sections.length === 0 ? [said.nothing] : [])];
    return toPdf({ language, title: said.copy, lead, sections, fileName: 'mijn-keuzes.pdf' }, call);
  });
}

/** The questions on paper, with an empty box at each answer. It says nothing of the client. */
export function printForm(rooms: Rooms, call: DraftCall, ref: string, language: Language): Done<DocumentResponse> {
  return casework(rooms, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(rooms, call, caller, ref));
    const terms = trail.terms(await requireLive(rooms, call, caller, traject.agreement));
    const said = words[language];
    const sections = questionsAbout(rooms, terms, traject, language).map((question) => ({
      id: question.id.replaceAll('.', '-'),
      heading: question.question,
      blocks: [
        ...toBlocks(question.notice.text.split('\n').slice(1)),
        { kind: 'list' as const, items: [said.yes, said.no, said.notYet].map((text) => `${said.box} ${text}`) },
      ],
      parts: [],
    }));
    const end = {
      id: 'handtekening',
      heading: said.sign,
      blocks: [{ kind: 'paragraph' as const, text: '.'.repeat(60) }],
      parts: [],
    };
    const parts = { language, title: said.form, lead: [said.formLead], sections: [...sections, end] };
    return toPdf({ ...parts, fileName: 'akkoord-formulier.pdf' }, call);
  });
}

/** The last answer to each text: several records, as waiver and explicit consent are apart. @param consents newest first */
function groupOf(consents: readonly Consent[]): readonly (readonly Consent[])[] {
  const groups = new Map<string, Consent[]>();
  for (const consent of consents) {
    const { noticeDigest = '', givenAt } = consent;
    const group = groups.get(noticeDigest);
    if (group === undefined) groups.set(noticeDigest, [consent]);
    else if (group[0]?.givenAt === givenAt) group.push(consent);
  }
  return [...groups.values()];
}

async function textsOf(
  rooms: Rooms,
  subject: SubjectId,
  consents: readonly Consent[],
): Promise<ReadonlyMap<string, string>> {
  const digests = [...new Set(consents.flatMap(({ noticeDigest }) => noticeDigest ?? []))];
  const found = await Promise.all(
    digests.map(async (digest) => [digest, (await readShown(rooms, subject, digest))?.text ?? ''] as const),
  );
  return new Map(found);
}

/** The lines of a notice: what begins with a dash is a list, which ends at an empty line. */
function toBlocks(lines: readonly string[]): TextDocument['blocks'] {
  const blocks: TextDocument['blocks'][number][] = [];
  let items: string[] | undefined;
  for (const line of lines) {
    if (!line.startsWith('- ')) {
      items = undefined;
      if (line !== '') blocks.push({ kind: 'paragraph', text: line });
    } else if (items === undefined) {
      items = [line.slice(2)];
      blocks.push({ kind: 'list', items });
    } else items.push(line.slice(2));
  }
  return blocks;
}

interface Paper {
  readonly language: Language;
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: TextDocument['sections'];
  readonly fileName: string;
}

async function toPdf(
  { language, title, lead, sections, fileName }: Paper,
  { at }: DraftCall,
): Promise<DocumentResponse> {
  const blocks = lead.map((text) => ({ kind: 'paragraph' as const, text }));
  const content = await renderLetter({ language, title, blocks, sections }, at);
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  return new DocumentResponse({ contentType: 'application/pdf', content, etag, tellsOfClients: true, fileName });
}
