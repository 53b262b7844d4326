import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { conflictExplanations } from '../../src/agreements/drafting/rebase-conflicts.ts';
import { outcomeReasons, statementRefusals } from '../../src/agreements/statements/refusals.ts';
import { commands } from '../../src/cli/commands.ts';
import { problems } from '../../src/errors.ts';
import { settings } from '../../src/settings.ts';
import { readSchemas } from './json-schemas.ts';
import { compare, filesIn, read, readJson, rootPath } from './repository.ts';

const run = promisify(execFile);
const pages = filesIn(['.'], /\.md$/);
const errors = read('docs/errors.md');

const findAll = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Text without what is quoted as code, where a bracket is a bracket. */
const withoutCode = (text: string): string => text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`/g, '');

/** The name by which a heading is linked to. */
const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe('the documentation', () => {
  test('made from the code is that of the code', async () => {
    const { stderr } = await run(`${rootPath}node_modules/.bin/node`, ['docs/generate.ts', '--check'], {
      cwd: rootPath,
    }).catch((error: { stderr: string }) => error);

    expect(stderr).toBe('');
  }, 30_000);

  test('leads with every link to a page and a heading that exist', () => {
    const broken = pages.flatMap((page) =>
      findAll(withoutCode(read(page)), /\]\(([^)\s]+)\)/g)
        .filter((link) => !/^(https?|mailto):/.test(link))
        .filter((link) => {
          const [path = '', anchor] = link.split('#');
          const target = path === '' ? page : join(dirname(page), path);
          if (!existsSync(`${rootPath}${target}`)) return true;
          const headings = anchor === undefined ? [] : findAll(read(target), /^#+ (.+)$/gm).map(toAnchor);
          return anchor !== undefined && !headings.includes(anchor);
        })
        .map((link) => `${page}: ${link}`),
    );

    expect(broken).toEqual([]);
  });

  test('lists every command of sluis as it is used, and what it does', () => {
    const told = findAll(read('docs/commands.md'), /^\| `(sluis .*)` \|/gm).map((call) => call.replaceAll('\\|', '|'));

    expect(told).toEqual(commands.map(({ name, parameters }) => `sluis ${name} ${parameters}`.trimEnd()));
    for (const { summary } of commands) expect(read('docs/commands.md')).toContain(`| ${summary} |`);
  });

  test('names only commands that exist', () => {
    const { scripts } = readJson('package.json') as { scripts: Record<string, string> };
    const known = new Set([...Object.keys(scripts), ...(scripts['start'] ? ['start'] : [])]);
    const unknown = pages.flatMap((page) =>
      [...findAll(read(page), /\bnpm run (?:--\S+ )*([a-z][a-z:-]*)/g), ...findAll(read(page), /\bnpm (test|start)\b/g)]
        .filter((script) => !known.has(script))
        .map((script) => `${page}: ${script}`),
    );

    expect([...new Set(unknown)]).toEqual([]);
  });

  test('is listed where one looks for it', () => {
    const readme = existsSync(`${rootPath}README.md`) ? read('README.md') : '';
    const linked = new Set(pages.flatMap((page) => findAll(read(page), /\]\((?:[^)\s]*\/)?([a-z0-9-]+\.md)[#)]/gi)));
    const unlinked = pages.filter((page) => page.startsWith('docs/') && !linked.has(page.split('/').at(-1) ?? ''));

    expect(readme).toContain('docs/');
    expect(unlinked).toEqual([]);
  });
});

describe('the problems', () => {
  test('are those of docs/errors.md, in both directions, with their status and title', () => {
    const documented = [...errors.matchAll(/^### ([a-z-]+)\n\n(\d{3})\. \*([^*]+)\.\*/gm)].map(
      ([, code, status, title]) => `${code} ${status} ${title}`,
    );
    const known = Object.entries(problems).map(([code, { status, title }]) => `${code} ${status} ${title}`);

    expect(compare(documented, known)).toEqual([]);
  });

  test('are all in use', () => {
    const source = filesIn(['src'], /\.tsx?$/)
      .filter((path) => path !== 'src/errors.ts' && !path.includes('.test.'))
      .map(read)
      .join('\n');

    expect(Object.keys(problems).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });
});

describe('the reasons', () => {
  const known = readSchemas().get('common.schema.json')?.$defs?.['reasonCode']?.['enum'] as string[];
  const documented = [...errors.matchAll(/^\| `(DENY_\w+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)];

  test('are those of docs/errors.md, in both directions', () => {
    expect(
      compare(
        documented.map(([, code]) => code ?? ''),
        known,
      ),
    ).toEqual([]);
  });

  test('have one Dutch and one English text, on paper and on the pages', () => {
    const dutch = readJson('src/web/words/nl.json') as Record<string, string>;
    const english = readJson('src/web/words/en.json') as Record<string, string>;
    const texts = documented.map(([, code, nl, en]) => `${code}: ${nl} / ${en}`);

    expect(texts).toEqual(
      documented.map(([, code]) => `${code}: ${dutch[`reason.${code}.short`]} / ${english[`reason.${code}.short`]}`),
    );
  });
});

describe('what becomes of a statement', () => {
  const [, section = ''] = errors.split('\n## Statements\n');
  const documented = [...section.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, code, text]) => `${code}: ${text}`);

  test('is in docs/errors.md word for word, in both directions', () => {
    const known = Object.entries({ ...statementRefusals, ...outcomeReasons }).map(([code, text]) => `${code}: ${text}`);

    expect(compare(documented, known)).toEqual([]);
  });

  test('is all in use', () => {
    const source = filesIn(['src/agreements'], /\.ts$/)
      .filter((path) => !path.includes('.test.') && !path.endsWith('/refusals.ts'))
      .map(read)
      .join('\n');
    const codes = Object.keys({ ...statementRefusals, ...outcomeReasons });

    expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });
});

test('the settings are all documented, and none that is not there', () => {
  const documented = findAll(read('docs/configuration.md'), /^\| `([A-Z_]+)` \|/gm);

  expect(
    compare(
      documented,
      settings.map(({ name }) => name),
    ),
  ).toEqual([]);
});

describe('the decision records', () => {
  const records = filesIn(['docs/adr'], /\/\d{4}-[^/]+\.md$/);

  test('have the form of a record, and a number of their own', () => {
    const wrong = records.filter((path) => {
      const number = Number(path.slice('docs/adr/'.length, 'docs/adr/'.length + 4));
      const headings = findAll(read(path), /^## (.+)$/gm);
      return (
        !read(path).startsWith(`# ${number}. `) ||
        !['Background', 'Decision', 'Consequences'].every((heading) => headings.includes(heading))
      );
    });

    expect(wrong).toEqual([]);
    expect(new Set(records.map((path) => path.slice(0, 'docs/adr/0000'.length))).size).toBe(records.length);
  });

  test('are about a page long', () => {
    expect(records.filter((path) => read(path).split('\n').length > 90)).toEqual([]);
  });
});

test('the conflicts of a rebase are those of docs/agreements.md, in both directions, with their kind', () => {
  const documented = [...read('docs/agreements.md').matchAll(/^\| `([a-z-]+)` \| (decide|note) \|/gm)];
  const known = Object.entries(conflictExplanations).map(([code, { kind }]) => `${code} ${kind}`);

  expect(
    compare(
      documented.map(([, code, kind]) => `${code} ${kind}`),
      known,
    ),
  ).toEqual([]);
});

test('every word of the glossary stands in it once', () => {
  const words = findAll(read('docs/glossary.md'), /^\| ([^|]+) \| [^|]+ \| [^|]*\|$/gm).filter(
    (word) => !['Nederlands', '---'].includes(word),
  );

  expect(words.length).toBeGreaterThan(40);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
