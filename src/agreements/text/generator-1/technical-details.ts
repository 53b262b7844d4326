import type { TextBlock, TextTable } from '../text-document.ts';
import { paragraph, table } from './blocks.ts';
import type { Telling } from './telling.ts';
import { neutralise } from './words.ts';

/** The names and codes by which the gateway goes: with them the text can be laid beside the data. */
export function tellTechnical(telling: Telling): readonly TextBlock[] {
  const { say, pick, terms } = telling;
  const { parties, purposes, roles, vocabulary } = terms;
  const name = say('technical.name');
  const rows = {
    purposes: purposes.map(({ code, processingActivity }) => [neutralise(code), neutralise(processingActivity)]),
    roles: roles.map(({ id, label }) => [pick(label), neutralise(id)]),
    fields: vocabulary.fields.map((field) => [
      pick(field.label),
      neutralise(field.name),
      neutralise(field.sensitivity),
    ]),
    bases: vocabulary.bases.map(({ id, label }) => [pick(label), neutralise(id)]),
  };
  const shown = [
    tellDocument(telling),
    table(
      say('technical.parties'),
      [say('parties.party'), name],
      parties.map((party) => [neutralise(party.name), neutralise(party.id)]),
    ),
    table(say('technical.purposes'), [say('purposes.code'), say('technical.register')], rows.purposes),
    table(say('technical.roles'), [say('recipients.role'), name], rows.roles),
    table(say('technical.fields'), [say('clause.field'), name, say('technical.code')], rows.fields),
    table(say('technical.bases'), [say('technical.bases.rule'), name], rows.bases),
    ...tellRego(telling),
  ];
  return [paragraph(say('technical.why')), ...shown.filter(({ rows }) => rows.length > 0)];
}

/** What runs, line by line: the words above it are the region's, this is what they come to. */
function tellRego({ say, terms: { houseRules = [] } }: Telling): readonly TextTable[] {
  const columns = [say('technical.line'), say('technical.source')];
  const toRows = (source: string) =>
    source.split('\n').map((line, index) => [neutralise(String(index + 1)), neutralise(line)]);
  return houseRules.flatMap(({ id, rego, tests }) => [
    table(say('technical.house-rule', { rule: neutralise(id) }), columns, toRows(rego)),
    table(say('technical.house-rule.tests', { rule: neutralise(id) }), columns, toRows(tests)),
  ]);
}

function tellDocument({ say, terms }: Telling) {
  const { type, hashAlgorithm, id, version, model } = terms;
  return table(
    say('technical.document'),
    [say('technical.property'), say('technical.value')],
    [
      [say('technical.type'), neutralise(type)],
      [say('technical.hash'), neutralise(hashAlgorithm)],
      [say('technical.id'), neutralise(id)],
      [say('technical.version'), neutralise(version)],
      [say('technical.model'), neutralise(model.id)],
      [say('technical.model.version'), neutralise(model.version)],
      [say('technical.generator'), neutralise('1')],
    ],
  );
}
