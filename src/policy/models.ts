import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agreement, Model, Version } from '../contract/generated/types.ts';
import { decisionUnavailable } from './decision-unavailable.ts';
import { readDocument } from './read-verified.ts';

/** What of a model a decision looks at: where an agreement may go. */
export type Bounds = Pick<Model, 'id' | 'version' | 'purposes' | 'roles' | 'clauses'>;

/** The models that are known here: never none. */
export type KnownModels = readonly [current: Model, ...former: readonly Model[]];

const formerModels = join('data', 'former-models');

/**
 * Reads the model in use and those that agreements of earlier days were made from.
 * @returns newest first; the model in use is the first
 * @throws GatewayError `decision-unavailable` when one cannot be read or is not valid, when two texts have one id and
 *   version, or when a former model is newer than the one in use
 */
export async function readModels(directory: string): Promise<KnownModels> {
  const [current, names] = await Promise.all([readDocument(directory, 'model'), formerNames(directory)]);
  const former = await Promise.all(names.map((name) => readDocument(directory, 'model', join(formerModels, name))));
  const texts = new Set([current, ...former].map(({ id, version }) => `${id} ${version}`));
  if (texts.size <= former.length) throw decisionUnavailable('two models have one id and version');
  if (former.some((model) => model.id === current.id && compareVersions(model.version, current.version) > 0)) {
    throw decisionUnavailable('a former model is newer than the model in use');
  }
  return [current, ...former.toSorted(newestFirst)];
}

/**
 * The bounds of an agreement: those of the model that it names. An unknown model bounds everything away, so that an
 * agreement in force is answered, with a refusal for every field.
 */
export function boundsOf(models: KnownModels, { model: { id, version } }: Agreement): Bounds {
  const named = models.find((model) => model.id === id && model.version === version);
  return named ?? { id, version, purposes: [], roles: [], clauses: [] };
}

async function formerNames(directory: string): Promise<readonly string[]> {
  try {
    const names = await readdir(join(directory, formerModels));
    return names.filter((name) => name.endsWith('.json')).toSorted();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw decisionUnavailable(`${formerModels} cannot be read`, cause);
  }
}

const newestFirst = (one: Model, other: Model): number => {
  if (one.date !== other.date) return one.date > other.date ? -1 : 1;
  return compareVersions(other.version, one.version);
};

/** By number, part by part: 1.10.0 comes after 1.9.0. */
function compareVersions(one: Version, other: Version): number {
  const [parts, others] = [one, other].map((version) => version.split('.').map(Number));
  return parts?.map((part, index) => part - (others?.[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
