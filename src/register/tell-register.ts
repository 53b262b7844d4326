import type { ProcessingRegister, RegisteredActivity, RegisteredBasis } from '../contract/generated/types.ts';
import { dayOf, parseInstant } from '../contract/vocabulary.ts';
import { hashRegister } from './hash-register.ts';
import { type RegisterLanguage, wordsIn } from './words.ts';

/** A register in the words of one language: what a page shows, and what the files hold. */
export interface ToldRegister {
  readonly language: RegisterLanguage;
  readonly title: string;
  readonly hash: string;
  /** What it is made from. */
  readonly about: readonly ToldRow[];
  readonly controllers: readonly ToldController[];
  readonly activities: readonly ToldActivity[];
}

/** A thing, and what the register says of it: at least one value, if only that nothing is stated. */
export interface ToldRow {
  readonly label: string;
  readonly values: readonly string[];
}

export interface ToldController {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly oin: string;
  /** How to reach its data protection officer, what it is responsible for, under whose mandate it works. */
  readonly contacts: readonly string[];
}

export interface ToldActivity {
  /** `<agreement>/<activity>`; unique in a register. */
  readonly id: string;
  readonly kind: RegisteredActivity['kind'];
  readonly name: string;
  readonly controllers: readonly string[];
  /** The same rows for every activity, in the same order. */
  readonly rows: readonly ToldRow[];
}

/** Puts a register into words. Where nothing is stated, it says so. */
export function tellRegister(register: ProcessingRegister, language: RegisterLanguage): ToldRegister {
  const teller = new Teller(register, language);
  return {
    language,
    title: teller.words.title,
    hash: hashRegister(register),
    about: teller.about(),
    controllers: register.controllers.map((controller) => teller.controller(controller)),
    activities: register.activities.map((activity) => teller.activity(activity)),
  };
}

class Teller {
  readonly words;
  readonly #register: ProcessingRegister;
  readonly #language: RegisterLanguage;
  readonly #names: ReadonlyMap<string, string>;

  constructor(register: ProcessingRegister, language: RegisterLanguage) {
    this.words = wordsIn(language);
    this.#register = register;
    this.#language = language;
    this.#names = new Map(register.controllers.map(({ id, name }) => [id, name]));
  }

  about(): readonly ToldRow[] {
    const { words } = this;
    const { region, party, agreements, processors, sources } = this.#register;
    return [
      row(words.of, [region]),
      ...(party === undefined ? [] : [row(words.part, [this.#name(party)])]),
      this.#row(
        words.agreements,
        agreements.map(
          ({ id, version, title, from, to, hash }) =>
            `${title[this.#language]} (${id}), ${words.agreementVersion} ${version}, ${words.since} ${dayOf(parseInstant(from))}, ${words.until} ${to}, ${hash}`,
        ),
      ),
      this.#row(
        words.processors,
        processors.map(({ name, contract, controllers }) => {
          const on = controllers.map((id) => this.#name(id)).join(', ');
          return `${name}; ${contract}; ${on}; ${words.members.transfers}: ${words.notStated}`;
        }),
      ),
      row(
        words.members.source,
        Object.entries(sources).map(
          ([name, { version, date }]) =>
            `${memberName(words.members, name)} ${words.agreementVersion} ${version} (${date})`,
        ),
      ),
    ];
  }

  controller({
    id,
    name,
    type,
    oin,
    mandatedBy,
    responsibleFor,
    dataProtectionOfficer: officer,
  }: ProcessingRegister['controllers'][number]): ToldController {
    const { words } = this;
    const reached = officer === undefined ? words.notStated : `${officer.name}, ${officer.email}, ${officer.phone}`;
    const contacts = [
      `${words.members.dataProtectionOfficer}: ${reached}`,
      ...(responsibleFor ? [`${words.members.responsibleFor}: ${responsibleFor[this.#language]}`] : []),
      ...(mandatedBy === undefined ? [] : [`${words.mandate} ${this.#name(mandatedBy)}`]),
    ];
    return { id, name, type: words.types[type], oin, contacts };
  }

  activity(activity: RegisteredActivity): ToldActivity {
    const { under, kind, name, controllers } = activity;
    return {
      ...{ id: `${under?.id ?? 'gateway'}/${activity.activity}`, kind, name: name[this.#language], controllers },
      rows: [
        ...this.#identity(activity),
        ...this.#data(activity),
        ...this.#grounds(activity),
        ...this.#terms(activity),
      ],
    };
  }

  #identity({ uri, under, inForce, purposes, controllers }: RegisteredActivity): readonly ToldRow[] {
    const { members, since, until, agreementVersion } = this.words;
    const to = inForce.to === undefined ? '' : `, ${until} ${inForce.to}`;
    return [
      row(members.uri, [uri]),
      this.#row(members.under, under ? [`${under.id}, ${agreementVersion} ${under.version}`, under.hash] : []),
      row(members.inForce, [`${since} ${inForce.from}${to}`]),
      this.#row(
        members.purposes,
        purposes.map((purpose) => purpose[this.#language]),
      ),
      this.#row(
        members.controllers,
        controllers.map((id) => this.#name(id)),
      ),
    ];
  }

  #data({ dataSubjects, categories, recipients }: RegisteredActivity): readonly ToldRow[] {
    const { members, sensitivities } = this.words;
    const language = this.#language;
    return [
      this.#row(
        members.dataSubjects,
        dataSubjects.map(({ label, proposal }) => this.#marked(label[language], proposal && this.words.proposal)),
      ),
      this.#row(
        members.categories,
        categories.map(({ label, fields }) => {
          const columns = fields.map((field) => `${field.label[language]} (${sensitivities[field.sensitivity]})`);
          return columns.length === 0 ? label[language] : `${label[language]}: ${columns.join(', ')}`;
        }),
      ),
      this.#row(
        members.recipients,
        recipients.map(({ label }) => label[language]),
      ),
    ];
  }

  #grounds({ clauses, emergency, legalBasis }: RegisteredActivity): readonly ToldRow[] {
    const { words } = this;
    const { members } = words;
    const own = legalBasis.map((basis) => this.#basis(basis));
    const told = clauses.flatMap(({ id, legalBasis: four }) => this.#four(id, four));
    return [
      this.#row(
        members.clauses,
        clauses.map(({ id, from, to, recipients, roles }) => {
          const who = recipients.map((one) => this.#name(one)).join(', ');
          const asked = roles.map(({ label }) => label[this.#language]).join(', ');
          return `${id}: ${words.types[from]} → ${words.types[to]} (${who}); ${members.roles}: ${asked}`;
        }),
        words.none,
      ),
      this.#row(members.legalBasis, [...told, ...own]),
      this.#row(
        members.consentRequirement,
        clauses.map(({ id, consentRequirement }) => `${id}: ${words.consent[consentRequirement]}`),
        words.none,
      ),
      this.#row(
        members.emergency,
        emergency
          ? [
              `${words.types[emergency.from]} → ${words.types[emergency.to]}, ${emergency.hours} ${words.emergencyHours}: ${emergency.fields.join(', ')}`,
            ]
          : [],
        words.none,
      ),
    ];
  }

  #terms({ retention, security, secrecy, source, proposal }: RegisteredActivity): readonly ToldRow[] {
    const { words } = this;
    const { members, types } = words;
    const language = this.#language;
    return [
      this.#row(
        members.retention,
        retention.map(({ id, months, source: why }) => {
          const time = months === undefined ? '' : ` ${months} ${words.months}.`;
          return `${memberName(types, id)}:${time} ${why[language]}`;
        }),
      ),
      row(members.transfers, [words.transfers]),
      this.#row(
        members.security,
        security.map(({ partyType, norms, twoFactor }) =>
          [`${types[partyType]}: ${norms.join(', ')}`, ...(twoFactor ? [words.twoFactor] : [])].join(', '),
        ),
      ),
      this.#row(members.secrecy, secrecy ? [secrecy[language]] : []),
      row(members.source, [this.#marked(source[language], proposal && words.proposal)]),
    ];
  }

  #four(clause: string, four: RegisteredActivity['clauses'][number]['legalBasis']): readonly string[] {
    const { questions } = this.words;
    return (['disclosing', 'receiving', 'exception', 'secrecy'] as const)
      .filter((question) => four[question].length > 0)
      .map((question) => {
        const named = four[question].map((basis) => this.#basis(basis)).join('; ');
        return `${clause}, ${questions[question]}: ${named}`;
      });
  }

  #basis({ label, uncertain }: RegisteredBasis): string {
    return this.#marked(label[this.#language], uncertain && this.words.uncertain);
  }

  #row(label: string, values: readonly string[], nothing = this.words.notStated): ToldRow {
    return row(label, values.length === 0 ? [nothing] : values);
  }

  #marked = (text: string, mark: string | false): string => (mark === false ? text : `${text} [${mark}]`);

  #name = (id: string): string => this.#names.get(id) ?? id;
}

const row = (label: string, values: readonly string[]): ToldRow => ({ label, values });

const memberName = (known: Readonly<Record<string, string>>, name: string): string => known[name] ?? name;
