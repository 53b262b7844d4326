import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { follow, type Place, placesIn, readSchemas, type Schema, typesOf } from './json-schemas.ts';
import { compare, readJson, rootPath } from './repository.ts';

const run = promisify(execFile);
const schemas = readSchemas();
const places = [...schemas].flatMap(([file, schema]) => placesIn(schema, file));
/** Places that say what a value is; the others only narrow one that is described elsewhere. */
const defining = places.filter(
  ({ keyword }) => !['if', 'then', 'else', 'not', 'allOf', 'propertyNames'].includes(keyword),
);

const fileOf = ({ at }: Place) => at.split('/')[0] ?? '';
const has = ({ schema }: Place, ...keywords: string[]) => keywords.some((keyword) => keyword in schema);
const where = (wrong: (place: Place) => boolean) => defining.filter(wrong).map(({ at }) => at);

describe('every schema', () => {
  test('names its dialect, its own address, a title and a description', () => {
    const wrong = [...schemas].filter(
      ([file, { $schema, $id, title, description }]) =>
        $schema !== 'https://json-schema.org/draft/2020-12/schema' ||
        $id !== `https://sluis.example/schemas/v1/${file}` ||
        !title ||
        !description,
    );

    expect(compare(wrong.map(([file]) => file))).toEqual([]);
  });

  test('describes every property, at any depth; a reference may leave it to what it refers to', () => {
    const knownExceptions: string[] = [];
    const isDescribed = (place: Place) =>
      place.schema.description || (place.schema.$ref && follow(schemas, fileOf(place), place.schema.$ref)?.description);

    expect(
      compare(
        where((place) => place.keyword === 'properties' && !isDescribed(place)),
        knownExceptions,
      ),
    ).toEqual([]);
  });

  test('leads with every reference to a schema that exists', () => {
    const broken = places.filter(
      (place) => place.schema.$ref && follow(schemas, fileOf(place), place.schema.$ref) === undefined,
    );

    expect(broken.map(({ at }) => at)).toEqual([]);
  });

  test('closes every object: what it does not name is refused', () => {
    const knownExceptions: string[] = [];
    // An object with a tag is closed by each of its forms.
    const isOpen = (place: Place) =>
      typesOf(place.schema).includes('object') &&
      !has(place, 'discriminator') &&
      (!has(place, 'additionalProperties', 'unevaluatedProperties') || place.schema['additionalProperties'] === true);

    expect(compare(where(isOpen), knownExceptions)).toEqual([]);
  });

  test('bounds every text and every list', () => {
    const knownExceptions: string[] = [];
    const isUnbounded = (place: Place) =>
      (typesOf(place.schema).includes('string') && !has(place, 'maxLength', 'enum', 'const', 'pattern', 'format')) ||
      (typesOf(place.schema).includes('array') && !has(place, 'maxItems'));

    expect(compare(where(isUnbounded), knownExceptions)).toEqual([]);
  });

  test('says of every value what it may be', () => {
    const knownExceptions = [
      // One value of any field: which form it must have depends on the field, and is checked once that is known.
      'record-change.schema.json/properties/value',
      // What was decided of one point of an agreement, told and never taken in: it has the form of its place there.
      ...['before', 'after'].map((side) => `draft-comparison.schema.json/properties/others/items/properties/${side}`),
      ...['before', 'after'].map((side) => `widenings.schema.json/properties/widenings/items/properties/${side}`),
      ...['oldModel', 'newModel', 'region'].map(
        (side) => `three-way.schema.json/properties/items/items/properties/${side}`,
      ),
    ];
    const isUntyped = (place: Place) =>
      !['root', 'additionalProperties'].includes(place.keyword) &&
      !has(place, 'type', '$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'const');

    expect(compare(where(isUntyped), knownExceptions)).toEqual([]);
  });
});

test('the generated types and validators are those of the schemas', async () => {
  const { stderr } = await run(`${rootPath}node_modules/.bin/node`, ['schemas/generate.ts', '--check'], {
    cwd: rootPath,
  });

  expect(stderr).toBe('');
}, 60_000);

test('the catalogue and the client record name the same 70 fields', () => {
  const { fields } = readJson('policies/data/catalogue.json') as { fields: { name: string }[] };
  const names = fields.map(({ name }) => name);

  expect(new Set(names).size).toBe(70);
  expect(names.toSorted()).toEqual(Object.keys(schemas.get('client-record.schema.json')?.properties ?? {}).toSorted());
});

describe('the parts of a draft', () => {
  const parts = schemas.get('agreement-parts.schema.json')?.$defs ?? {};
  const membersOf = (name: string) => Object.keys(parts[name]?.properties ?? {}).toSorted();
  const changesIn = (name: string, authored: readonly string[]) =>
    ((parts[name]?.['oneOf'] ?? []) as Schema[]).map(({ properties = {} }) => {
      const members = Object.entries(properties).filter(([member]) => !authored.includes(member));
      return Object.fromEntries(members);
    });

  test('let somebody propose every change that a twist can have, and say nothing of who, when and what a rebase made of it', () => {
    expect(changesIn('proposedChange', []).length).toBeGreaterThan(10);
    expect(changesIn('proposedChange', [])).toEqual(changesIn('twistChange', ['id', 'by', 'at', 'reason', 'carried']));
  });

  test('have a place for everything that an agreement arranges', () => {
    const arranged = (parts['draftFrame']?.properties?.['arrangements']?.properties ?? {}) as object;

    expect(Object.keys(arranged).toSorted()).toEqual(membersOf('arrangements'));
    expect(membersOf('articlesChange')).toEqual(membersOf('articles'));
  });
});

test('the data of the policies names its dialect of law by date and source', () => {
  for (const file of ['law', 'catalogue', 'model']) {
    expect(readJson(`policies/data/${file}.json`), file).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  }
});
