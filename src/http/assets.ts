import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzipSync } from 'node:zlib';

/** A file for the browser. It never changes under its address, because the address holds the digest of all of them. */
export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  /** Left out for what is compressed already. */
  readonly compressed?: {
    readonly gzip: Buffer;
    /** A fifth smaller than gzip. Made when somebody first asks for it, as it takes most of a second for all of them. */
    brotli(): Promise<Buffer>;
  };
  /** Of its bytes, without quotes: each encoding has an entity tag of its own (RFC 9110, section 8.8.3). */
  readonly digest: string;
}

export interface Assets {
  /** Where they are served, without a slash at the end: `/assets/<digest>`. */
  readonly base: string;
  readonly files: ReadonlyMap<string, Asset>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The common style comes first, then that of each page: `src/web/<page>/<page>.css`. */
const ownStyle = 'sluis.css';

/** Scripts of a page of its own, `<page>.js`, lie beside the common one. */
const ownFiles = ['fonts.css', 'icon.svg', 'arrow.svg', 'check.svg', 'cross.svg', 'minus.svg'] as const;

const packageFiles = {
  'theme.css': '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  'utrecht.css': '@utrecht/component-library-css/dist/index.css',
  'htmx.js': 'htmx.org/dist/htmx.min.js',
  'hx-csp.js': 'htmx.org/dist/ext/hx-csp.min.js',
} as const;

const fontFiles = ['latin', 'latin-ext'].flatMap((subset) =>
  [400, 500, 600].map((weight) => `fira-sans-${subset}-${weight}-normal.woff2`),
);

let loaded: Assets | undefined;

/**
 * Everything the pages need from this package and its dependencies, so that a browser never has to ask anybody else;
 * read and compressed once, as it does not change while the process runs.
 * @throws when one of the files is missing
 */
export function loadAssets(): Assets {
  loaded ??= readAssets();
  return loaded;
}

/** The own files are found from the root of the package, which lies equally far from `src/http` and `dist/http`. */
function readAssets(): Assets {
  const { resolve } = createRequire(import.meta.url);
  const web = fileURLToPath(new URL('../../src/web/', import.meta.url));
  const own = `${web}assets/`;
  const scripts = globSync('*.js', { cwd: own }).toSorted();
  const files = new Map<string, Asset>([
    [ownStyle, toAsset('.css', readStyles(web))],
    ...[...ownFiles, ...scripts].map((name) => [name, readAsset(`${own}${name}`)] as const),
    ...Object.entries(packageFiles).map(([name, path]) => [name, readAsset(resolve(path))] as const),
    ...fontFiles.map((name) => [name, readAsset(resolve(`@fontsource/fira-sans/files/${name}`))] as const),
  ]);
  return { base: `/assets/${digestOf(files)}`, files };
}

/** One file for the browser, however many pages have a style of their own. */
function readStyles(web: string): Buffer {
  const ofPages = globSync('*/*.css', { cwd: web, exclude: ['assets/**'] }).toSorted();
  return Buffer.concat([`assets/${ownStyle}`, ...ofPages].map((name) => readFileSync(`${web}${name}`)));
}

const readAsset = (path: string): Asset => toAsset(extname(path), readFileSync(path));

function toAsset(extension: string, bytes: Buffer): Asset {
  const type = types[extension];
  if (type === undefined) throw new TypeError('no media type is known for this asset');
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  if (type.startsWith('font/')) return { type, bytes, digest };
  let made: Promise<Buffer> | undefined;
  const brotli = (): Promise<Buffer> => {
    made ??= promisify(brotliCompress)(bytes).catch((error: unknown) => {
      // Not for good: another time there may be memory for it.
      made = undefined;
      throw error;
    });
    return made;
  };
  return { type, bytes, digest, compressed: { gzip: gzipSync(bytes), brotli } };
}

function digestOf(files: ReadonlyMap<string, Asset>): string {
  const digest = createHash('sha256');
  for (const [name, { bytes }] of files) digest.update(`${name}\n${bytes.length}\n`).update(bytes);
  return digest.digest('base64url').slice(0, 16);
}
