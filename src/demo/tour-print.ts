import { styleText } from 'node:util';
import type { DisclosureResponse, FieldName, ReasonCode } from '../contract/generated/types.ts';
import type { DisclosureReply } from './tour-client.ts';
import type { SeenLine } from './tour-support.ts';

export type Language = 'nl' | 'en';

/** A line in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Why a field is withheld, for someone who reads along in a terminal. */
const reasons: Partial<Record<ReasonCode, Bilingual>> = {
  DENY_STATUTORY_BSN: {
    nl: 'een corporatie krijgt nooit het BSN (UAVG 46)',
    en: 'a corporation never gets the BSN (UAVG 46)',
  },
  DENY_STATUTORY_MEDICAL: {
    nl: 'medische gegevens gaan hier nooit door (WGBO)',
    en: 'medical data never pass here (WGBO)',
  },
  DENY_STATUTORY_ART10: {
    nl: 'strafrechtelijk: nooit langs deze weg (AVG 10)',
    en: 'criminal data: never by this way (GDPR 10)',
  },
  DENY_FIELD_NOT_AGREED: { nl: 'staat niet in de afspraak voor dit doel', en: 'not in the agreement for this purpose' },
  DENY_PURPOSE_NOT_AGREED: {
    nl: 'dit doel is niet afgesproken met deze partij',
    en: 'this purpose is not agreed with this party',
  },
  DENY_NO_CASE_RELATION: { nl: 'niet gekoppeld aan deze cliënt', en: 'not matched with this client' },
  DENY_PHASE: { nl: 'niet in deze fase van het traject', en: 'not in this phase of the case' },
  DENY_ROLE: { nl: 'deze rol mag dit niet vragen', en: 'this role may not ask this' },
  DENY_NO_CONSENT: { nl: 'de cliënt gaf geen akkoord', en: 'the client gave no consent' },
  DENY_CONSENT_NOT_EXPLICIT: {
    nl: 'geen uitdrukkelijk akkoord van de cliënt',
    en: 'no explicit consent of the client',
  },
  DENY_CONSENT_WITHDRAWN: { nl: 'de cliënt trok het akkoord in', en: 'the client withdrew the consent' },
};

const width = 92;
const nameWidth = 24;

/** Writes the tour, line by line. Colours only where a terminal shows them (styleText looks at the stream). */
export class Printer {
  readonly #language: Language;
  readonly #write: (text: string) => void;

  constructor(language: Language, write: (text: string) => void) {
    this.#language = language;
    this.#write = write;
  }

  say(text: Bilingual): void {
    this.#write(`${wrap(text[this.#language], '  ')}\n`);
  }

  chapter(step: string, title: Bilingual): void {
    const head = ` ${step}  ${title[this.#language]} `;
    this.#write(`\n${styleText(['bold', 'cyan'], `──${head}${'─'.repeat(Math.max(2, width - head.length - 2))}`)}\n`);
  }

  /** Who asks what for. */
  question(asker: string, role: string, purpose: string): void {
    const verb: Bilingual = { nl: 'vraagt voor', en: 'asks for' };
    this.#write(
      `\n  ${styleText('bold', asker)} ${styleText('dim', `(${role}) ${verb[this.#language]}`)} ${purpose}\n`,
    );
  }

  /** What came back, field by field. */
  reply(fields: readonly FieldName[], { status, body }: DisclosureReply): void {
    const open = 'data' in body ? Object.keys(body.data).length : 0;
    const count = { nl: `${open} van ${fields.length} gegevens`, en: `${open} of ${fields.length} fields` };
    const mark = open === 0 ? styleText('red', `HTTP ${status}`) : styleText('green', `HTTP ${status}`);
    this.#write(`  ${mark}  ${styleText('bold', count[this.#language])}\n`);
    for (const line of this.#toLines(body)) this.#write(`    ${line}\n`);
  }

  /** What a party was sent. */
  message(name: string, body: DisclosureResponse | undefined): void {
    const count = body === undefined ? 0 : Object.keys(body.data).length;
    const got = { nl: `krijgt een bericht met ${count} gegevens`, en: `gets a message with ${count} fields` };
    this.#write(`\n  ${styleText('bold', name)} ${got[this.#language]}\n`);
    for (const line of body === undefined ? [] : this.#toLines(body)) this.#write(`    ${line}\n`);
  }

  /** A line of what a client reads: who saw something, or was sent it. */
  seen({ party, way, purpose = '', fields }: SeenLine): void {
    const verbs = { asked: { nl: 'keek naar', en: 'looked at' }, sent: { nl: 'kreeg bericht over', en: 'was sent' } };
    const what = { nl: `${verbs[way].nl} ${fields.length} gegevens`, en: `${verbs[way].en} ${fields.length} fields` };
    this.#write(`    ${party.name.padEnd(nameWidth)} ${what[this.#language]}  ${styleText('dim', purpose)}\n`);
  }

  #toLines(body: DisclosureReply['body']): string[] {
    if (!('data' in body)) return (body.refusedFields ?? []).map(({ field, reason }) => this.#withheld(field, reason));
    return Object.entries(body.fields).map(([field, answer]) => {
      if (answer.outcome === 'withheld') return this.#withheld(field, answer.reason);
      const value = toShort(Reflect.get(body.data, field));
      const consent = answer.consent.length > 0 ? styleText('dim', `  ← ${answer.consent.join(' + ')}`) : '';
      return `${styleText('green', '✔')} ${field.padEnd(nameWidth)} ${value}${consent}`;
    });
  }

  #withheld(field: FieldName, reason: ReasonCode): string {
    const text = reasons[reason]?.[this.#language] ?? '';
    return `${styleText('red', '✘')} ${field.padEnd(nameWidth)} ${styleText('yellow', reason)}  ${styleText('dim', text)}`;
  }
}

/** A value on one line, cut where it gets long: the tour is about which fields, not about what is in them. */
function toShort(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null ? '—' : JSON.stringify(value);
  return text.length > 38 ? `${text.slice(0, 37)}…` : text;
}

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length >= width) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
