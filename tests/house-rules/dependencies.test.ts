import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare, read, readJson, rootPath } from './repository.ts';

interface Manifest {
  readonly license?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}
interface Installed {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}

const manifest = readJson('package.json') as Manifest;
const { packages } = readJson('package-lock.json') as { packages: Readonly<Record<string, Installed>> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const page = read('docs/dependencies.md');

/** Rows of one table of the page: the cells of each. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name = '', rest = '']) => [
    name,
    ...rest.split(' | '),
  ]);
}

/** What a package that names no licence has in its licence file: only what begins as the MIT licence does is known here. */
const licenceInFile = (path: string): string | undefined =>
  existsSync(`${rootPath}${path}/LICENSE`) && read(`${path}/LICENSE`).startsWith('MIT License\n') ? 'MIT' : undefined;

describe('the dependencies', () => {
  test('are each of one exact version', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('are those of docs/dependencies.md, in both directions', () => {
    const run = rowsUnder('At run time').map(([name = '']) => name);
    const develop = rowsUnder('For development and tests').map(([name = '']) => name);

    expect(compare(Object.keys(manifest.dependencies ?? {}), run)).toEqual([]);
    expect(compare(Object.keys(manifest.devDependencies ?? {}), develop)).toEqual([]);
  });

  test('have the licence that docs/dependencies.md says', () => {
    const said = rowsUnder('At run time').map(([name, licence]) => `${name} ${licence}`);
    const found = rowsUnder('At run time').map(([name]) => {
      const { license } = readJson(`node_modules/${name}/package.json`) as Manifest;
      return `${name} ${license}`;
    });

    expect(said).toEqual(found);
  });

  test('have a licence that goes together with the EUPL, all of those that run in production', () => {
    const accepted = [
      'MIT',
      'ISC',
      'Apache-2.0',
      'EUPL-1.2',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'BSD-0-Clause',
      '0BSD',
    ].concat(
      // A font, and a permissive licence in plain words.
      ['OFL-1.1', 'BlueOak-1.0.0'],
    );
    const found = installed
      .filter(([path, { dev }]) => dev !== true && existsSync(`${rootPath}${path}/package.json`))
      .map(([path]) => [path, (readJson(`${path}/package.json`) as Manifest).license ?? licenceInFile(path)] as const);

    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(([, licence]) => !accepted.includes(licence ?? 'none'))).toEqual([]);
  });

  test('run no script when they are installed, but for those that are named', () => {
    const knownExceptions = Object.keys(manifest.allowScripts ?? {});
    const scripted = installed
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript === true && optional !== true)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));

    expect(scripted.filter((name) => !knownExceptions.includes(name))).toEqual([]);
  });

  test('come from a registry with a checksum', () => {
    // What a package brings in itself is covered by its own checksum; what is for other machines was never fetched here.
    const isBundled = (path: string) => path.indexOf('node_modules/') !== path.lastIndexOf('node_modules/');

    expect(
      installed
        .filter(([path, one]) => !one.link && !one.optional && !one.integrity && !isBundled(path))
        .map(([path]) => path),
    ).toEqual([]);
  });
});
