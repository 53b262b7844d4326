import type { ProcessingRegister, RegisteredActivity } from '../contract/generated/types.ts';
import { type ToldRegister, tellRegister } from './tell-register.ts';
import { type RegisterLanguage, wordsIn } from './words.ts';

/** A table of texts, its heads first. */
export interface RegisterTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A line per activity and controller, as the register of a controller is kept. */
export function activityTable(told: ToldRegister): RegisterTable {
  const { activity, controller } = wordsIn(told.language).columns;
  const { members } = wordsIn(told.language);
  const of = new Map(told.controllers.map((one) => [one.id, one]));
  const [first] = told.activities;
  const heads = [activity, controller, 'OIN', members.contacts, ...(first?.rows.map(({ label }) => label) ?? [])];
  const rows = told.activities.flatMap(({ name, controllers, rows: said }) => {
    const values = said.map((row) => row.values.join('\n'));
    const each = controllers.length === 0 ? [undefined] : controllers;
    return each.map((id) => {
      const who = id === undefined ? undefined : of.get(id);
      return [name, who?.name ?? id ?? '', who?.oin ?? '', who?.contacts.join('\n') ?? '', ...values];
    });
  });
  return { name: told.title, rows: [heads, ...rows] };
}

/** A line per clause and field: the columns that an activity processes (Logboek Dataverwerkingen, level 2). */
function fieldTable({ activities }: ProcessingRegister, language: RegisterLanguage): RegisterTable {
  const { columns, consent, parts, types, sensitivities, members } = wordsIn(language);
  const heads = [
    ...[columns.activity, members.uri, columns.clause, columns.sender, columns.recipient, columns.field, columns.name],
    ...[columns.category, columns.sensitivity, columns.part, columns.roles, columns.consent],
  ];
  const rows = activities.flatMap((activity) => {
    const known = columnsOf(activity);
    return activity.clauses.flatMap((clause) =>
      clause.fields.map(({ name, part }) => {
        const column = known.get(name);
        return [
          ...[activity.name[language], activity.uri, clause.id, types[clause.from], types[clause.to]],
          ...[column?.label[language] ?? name, name, column?.category[language] ?? ''],
          ...[column ? sensitivities[column.sensitivity] : '', parts[part]],
          ...[clause.roles.map(({ label }) => label[language]).join(', '), consent[clause.consentRequirement]],
        ];
      }),
    );
  });
  return { name: columns.field, rows: [heads, ...rows] };
}

const columnsOf = ({ categories }: RegisteredActivity) =>
  new Map(
    categories.flatMap(({ label: category, fields }) =>
      fields.map(({ name, ...column }) => [name, { ...column, category }] as const),
    ),
  );

/** A line per legal basis of a clause, with where it was read and since when it is in force. */
function basisTable({ activities }: ProcessingRegister, language: RegisterLanguage): RegisterTable {
  const { columns, questions, uncertain } = wordsIn(language);
  const heads = [
    ...[columns.activity, columns.clause, columns.question, columns.basis],
    ...[columns.source, columns.from, columns.check],
  ];
  const rows = activities.flatMap(({ name, clauses, legalBasis }) => {
    const asked = clauses.flatMap(({ id, legalBasis: four }) =>
      (['disclosing', 'receiving', 'exception', 'secrecy'] as const).flatMap((question) =>
        four[question].map((basis) => [id, questions[question], basis] as const),
      ),
    );
    return [...asked, ...legalBasis.map((basis) => ['', '', basis] as const)].map(([clause, question, basis]) => [
      ...[name[language], clause, question, basis.label[language]],
      ...[basis.source, basis.inForceFrom ?? '', basis.uncertain ? uncertain : ''],
    ]);
  });
  return { name: columns.basis, rows: [heads, ...rows] };
}

/** What it is made from, and by what it is known. */
function aboutTable({ about, hash, language }: ToldRegister): RegisterTable {
  const words = wordsIn(language);
  const rows = about.map(({ label, values }) => [label, values.join('\n')]);
  return { name: words.about, rows: [[words.title, words.legal], [words.hash, hash], ...rows] };
}

/** All tables of a register, for a workbook. */
export function tablesOf(register: ProcessingRegister, language: RegisterLanguage): readonly RegisterTable[] {
  const told = tellRegister(register, language);
  return [activityTable(told), fieldTable(register, language), basisTable(register, language), aboutTable(told)];
}
