import { filesIn, readJson } from './repository.ts';

/** A schema as far as the rules look at it. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

/** A schema within a schema: where it stands, and which keyword it stands under. */
export interface Place {
  readonly at: string;
  readonly keyword: string;
  readonly schema: Schema;
}

const named = ['properties', '$defs', 'patternProperties', 'dependentSchemas'];
const single = ['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else'];
const listed = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** All schemas of the folder by file name. */
export function readSchemas(): Map<string, Schema> {
  const files = filesIn(['schemas'], /\.schema\.json$/);
  return new Map(files.map((path) => [path.replace('schemas/', ''), readJson(path) as Schema]));
}

/** The schema itself and all schemas within it, at any depth. */
export function placesIn(schema: Schema, at: string, keyword = 'root'): Place[] {
  const below = (name: string, value: unknown, path: string) =>
    isSchema(value) ? placesIn(value, `${at}/${path}`, name) : [];
  return [
    { at, keyword, schema },
    ...named.flatMap((name) =>
      Object.entries(schema[name] ?? {}).flatMap(([key, value]) => below(name, value, `${name}/${key}`)),
    ),
    ...single.flatMap((name) => below(name, schema[name], name)),
    ...listed.flatMap((name) => {
      const list = schema[name];
      return Array.isArray(list) ? list.flatMap((value, index) => below(name, value, `${name}/${index}`)) : [];
    }),
  ];
}

/** What a reference within a file points at. */
export function follow(schemas: ReadonlyMap<string, Schema>, file: string, reference: string): Schema | undefined {
  const [target = '', pointer = ''] = reference.split('#');
  let found: unknown = schemas.get(target === '' ? file : target);
  for (const step of pointer.split('/').slice(1)) found = isSchema(found) ? found[step] : undefined;
  return isSchema(found) ? found : undefined;
}

export const typesOf = ({ type }: Schema): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []));
