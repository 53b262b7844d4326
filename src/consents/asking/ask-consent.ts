import type {
  Agreement,
  AgreementHash,
  Catalogue,
  Category,
  ConsentQuestion,
  ConsentRecipient,
  LocalText,
  Model,
  PartyType,
  PurposeCode,
  Topics,
} from '../../contract/generated/types.ts';
import { type GivenField, listGiven } from './given-fields.ts';
import { toNotice } from './notice-text.ts';

/** For whom the client is asked. */
export interface AskedFor {
  readonly recipient: ConsentRecipient;
  readonly type: PartyType;
  /** The name of a named party. */
  readonly name?: string;
}

/** What questions are made from. */
export interface Asking {
  readonly agreement: { readonly document: Agreement; readonly hash: AgreementHash };
  /** The model that the agreement was made from, when it is known here. */
  readonly model: Pick<Model, 'clauses'> | undefined;
  readonly topics: Topics;
  readonly catalogue: Catalogue;
  readonly recipients: readonly AskedFor[];
  readonly language: 'nl' | 'en';
}

type Topic = Topics['topics'][number];

/** See `askConsent` of the room. */
export function makeQuestions(asking: Asking): readonly ConsentQuestion[] {
  const { agreement, model, catalogue, topics, recipients } = asking;
  const given = listGiven({ agreement: agreement.document, model, catalogue });
  return recipients.flatMap((asked) =>
    topics.topics.flatMap((topic) => {
      const mine = given.filter(({ to, kinds, category }) => {
        return to === asked.type && kinds.length > 0 && topic.categories.includes(category);
      });
      return mine.length === 0 ? [] : [new Asked(asking, given, asked).about(topic, mine)];
    }),
  );
}

const keyOf = (recipient: ConsentRecipient): string => {
  if ('party' in recipient) return recipient.party;
  return 'matched' in recipient ? recipient.matched : `${recipient.type}-all`;
};

/** All that is asked for one recipient. */
class Asked {
  readonly #asking: Asking;
  readonly #given: readonly GivenField[];
  readonly #asked: AskedFor;
  readonly #name: string;

  constructor(asking: Asking, given: readonly GivenField[], asked: AskedFor) {
    this.#asking = asking;
    this.#given = given;
    this.#asked = asked;
    this.#name = asked.name ?? this.#typeText(asked.type);
  }

  about(topic: Topic, mine: readonly GivenField[]): ConsentQuestion {
    const { agreement, topics, language } = this.#asking;
    const purposes = inOrder(mine.map(({ purpose }) => purpose));
    const yes = toYes(mine);
    const terms = termsOf(agreement.document, yes);
    const { sentences } = topics;
    const { recipient } = this.#asked;
    const question: Omit<ConsentQuestion, 'notice'> = {
      id: `${topic.id}.${keyOf(recipient)}`,
      topic: topic.id,
      recipient,
      recipientName: this.#name,
      ...('matched' in recipient ? { which: this.#say(sentences.which) } : {}),
      question: this.#say(topic.question, { recipient: this.#name }),
      why: this.#say(topic.why),
      sees: this.#toSeen(mine),
      seesNot: this.#toUnseen(topic),
      purposes: purposes.map((code) => ({ code, text: this.#purposeText(code) })),
      without: this.#toWithout(topic),
      good: [
        ...sentences.good.map((text) => this.#say(text)),
        this.#say(sentences.months, { months: String(terms.validMonths) }),
        ...(terms.endsAtPhaseChange ? [this.#say(sentences.phase)] : []),
      ],
      validMonths: terms.validMonths,
      endsAtPhaseChange: terms.endsAtPhaseChange,
      formVersion: terms.formVersion ?? `teksten ${topics.version}`,
      agreement: agreement.hash,
      yes,
    };
    const { id, version } = agreement.document;
    const of = { topics, language, agreement: `${id} ${version} ${agreement.hash}` };
    return { ...question, notice: toNotice(question, of) };
  }

  #say(text: LocalText, values: Readonly<Record<string, string>> = {}): string {
    return Object.entries(values).reduce(
      (said, [name, value]) => said.replaceAll(`{${name}}`, () => value),
      text[this.#asking.language],
    );
  }

  #typeText(type: PartyType): string {
    const found = this.#asking.topics.partyTypes.find((one) => one.type === type);
    return found === undefined ? type : this.#say(found.text);
  }

  #purposeText(code: PurposeCode): string {
    const found = this.#asking.topics.purposes.find((one) => one.code === code);
    return found === undefined ? code : this.#say(found.text);
  }

  /** A field in the words of a client; one that has none yet by its name in the catalogue. */
  #fieldText(name: string): string {
    const { topics, catalogue } = this.#asking;
    const found = topics.fields.find((one) => one.name === name)?.text;
    const label = found ?? catalogue.fields.find((one) => one.name === name)?.label;
    return label === undefined ? name : this.#say(label);
  }

  #partText(field: string, part: GivenField['part']): string {
    const { parts, sentences } = this.#asking.topics;
    const found = parts.find((one) => one.part === part);
    if (part === 'all') return this.#fieldText(field);
    return this.#say(sentences.seesPart, { field: this.#fieldText(field), part: found ? this.#say(found.text) : part });
  }

  /** Each field once, in the order of the catalogue; of one that is seen whole for one purpose and in part for another both. */
  #toSeen(mine: readonly GivenField[]): ConsentQuestion['sees'] {
    return this.#inCatalogueOrder(mine.map(({ field }) => field)).flatMap((field) => {
      const clauses = mine.filter((one) => one.field === field);
      return inOrder(clauses.map(({ part }) => part)).map((part) => {
        const same = clauses.filter((one) => one.part === part);
        return {
          field,
          text: this.#partText(field, part),
          part,
          kinds: inOrder(same.flatMap(({ kinds }) => kinds)).toReversed(),
          purposes: inOrder(same.map(({ purpose }) => purpose)),
        };
      });
    });
  }

  /** What of the topic no clause gives to this recipient, for whatever purpose and on whatever ground. */
  #toUnseen({ categories, besides = [] }: Topic): ConsentQuestion['seesNot'] {
    const { type } = this.#asked;
    const gets = new Set(this.#given.filter(({ to }) => to === type).map(({ field }) => field));
    return this.#asking.catalogue.fields
      .filter(({ name, category, holder }) => {
        return holder !== 'gateway' && !gets.has(name) && [...categories, ...besides].includes(category);
      })
      .map(({ name }) => ({ field: name, text: this.#fieldText(name) }));
  }

  /** What of the topic goes whatever the client answers here: because the law carries it, or until an objection. */
  #toWithout({ categories }: Topic): ConsentQuestion['without'] {
    const { sentences } = this.#asking.topics;
    const free = this.#given.filter(({ kinds, category, field }) => {
      return kinds.length === 0 && categories.includes(category) && field !== 'caseRef';
    });
    const flows = [
      ...new Set(free.map(({ purpose, to, requirement }) => `${purpose} ${to} ${requirement}`)),
    ].toSorted();
    return flows.flatMap((flow) => {
      const same = free.filter(({ purpose, to, requirement }) => `${purpose} ${to} ${requirement}` === flow);
      const [first] = same;
      if (first === undefined) return [];
      const requirement = first.requirement === 'objection' ? ('objection' as const) : ('none' as const);
      const said = requirement === 'objection' ? sentences.objection : sentences.without;
      const fields = this.#inCatalogueOrder(same.map(({ field }) => field)).map((field) => this.#fieldText(field));
      const values = { recipient: this.#typeText(first.to), purpose: this.#purposeText(first.purpose) };
      return [{ to: first.to, purpose: first.purpose, requirement, text: this.#say(said, values), fields }];
    });
  }

  #inCatalogueOrder(fields: readonly string[]): readonly string[] {
    const asked = new Set(fields);
    return this.#asking.catalogue.fields.map(({ name }) => name).filter((name) => asked.has(name));
  }
}

const inOrder = <Item extends string>(items: readonly Item[]): Item[] => [...new Set(items)].toSorted();

/**
 * What a yes records: one consent per kind and set of purposes, so that each can be withdrawn by itself, and none covers
 * a purpose for a category that was not asked about.
 */
function toYes(mine: readonly GivenField[]): ConsentQuestion['yes'] {
  return (['waiver', 'explicit'] as const).flatMap((kind) => {
    const ofKind = mine.filter(({ kinds }) => kinds.includes(kind));
    const perPurpose = inOrder(ofKind.map(({ purpose }) => purpose)).map((purpose) => {
      const categories = inOrder(ofKind.filter((one) => one.purpose === purpose).map(({ category }) => category));
      return { purpose, key: categories.join(), categories };
    });
    return inOrder(perPurpose.map(({ key }) => key)).map((key) => {
      const same = perPurpose.filter((one) => one.key === key);
      const categories: Category[] = same[0]?.categories ?? [];
      return { kind, purposes: same.map(({ purpose }) => purpose), categories };
    });
  });
}

/** What project and agreement say when nothing else is said: months. */
const defaultMonths = 12;

/** What the forms of an agreement say of answers like these: the shortest term, and the strictest end. */
export function termsOf(
  agreement: Pick<Agreement, 'articles'>,
  answers: readonly { readonly kind: string; readonly purposes: readonly PurposeCode[] }[],
): { readonly validMonths: number; readonly endsAtPhaseChange: boolean; readonly formVersion: string | undefined } {
  const forms = agreement.articles.consentForms.filter(({ kinds, purposes }) =>
    answers.some(
      (answer) => kinds.some((kind) => kind === answer.kind) && answer.purposes.some((code) => purposes.includes(code)),
    ),
  );
  const [first] = forms;
  return {
    validMonths: forms.length === 0 ? defaultMonths : Math.min(...forms.map(({ validMonths }) => validMonths)),
    endsAtPhaseChange: forms.some(({ endsAtPhaseChange }) => endsAtPhaseChange === true),
    formVersion: first && `${first.id} ${first.version}`.slice(0, 40),
  };
}
