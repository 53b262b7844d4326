import { hash } from 'node:crypto';
import type { ProcessingRegister } from '../contract/generated/types.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import { GatewayError } from '../errors.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { htmlPolicy, type RegisterLanguage, toCanonicalText, toCsv, toHtml } from '../register/register.ts';

/** How a register is asked for, as it came in. */
export interface AskedRegister {
  /** `party`, the default, or `region`. */
  readonly scope: unknown;
  readonly region: unknown;
  readonly format: unknown;
  readonly language: unknown;
}

interface Wanted {
  readonly scope: 'party' | 'region';
  readonly format: RegisterFormat;
  readonly language: RegisterLanguage;
}

/** The forms in which a register leaves, and what each is called in HTTP. */
const types = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

type RegisterFormat = keyof typeof types;

const registerFormats = Object.keys(types) as readonly RegisterFormat[];

/** @throws GatewayError `invalid-input` with everything that is wrong */
export function readAsked({ scope, format, language }: AskedRegister): Wanted {
  const one = (name: string, asked: unknown, known: readonly string[]) =>
    asked === undefined || known.includes(String(asked))
      ? []
      : [{ pointer: '', parameter: name, code: 'enum', detail: `must be one of ${known.join(', ')}` }];
  const errors = [
    ...one('scope', scope, ['party', 'region']),
    ...one('format', format, registerFormats),
    ...one('language', language, ['nl', 'en']),
  ];
  if (errors.length > 0) {
    throw new GatewayError('invalid-input', 'See errors for every parameter that is wrong.', { errors });
  }
  return {
    scope: toScope(scope),
    format: registerFormats.find((known) => known === format) ?? 'json',
    language: language === 'en' ? 'en' : 'nl',
  };
}

/** @throws GatewayError `invalid-input` */
export function toScope(asked: unknown): Wanted['scope'] {
  if (asked === undefined || asked === 'party') return 'party';
  if (asked === 'region') return 'region';
  const errors = [{ pointer: '', parameter: 'scope', code: 'enum', detail: 'must be one of party, region' }];
  throw new GatewayError('invalid-input', 'See errors for every parameter that is wrong.', { errors });
}

/** A register as a document of its own. */
export async function toDocument(
  rooms: Pick<Rooms, 'register'>,
  register: ProcessingRegister,
  { format, language }: Pick<Wanted, 'format' | 'language'>,
): Promise<DocumentResponse> {
  const content = await write(rooms, register, { format, language });
  return new DocumentResponse({
    ...{ contentType: types[format], content, etag: `"${hash('sha256', content, 'base64url')}"` },
    fileName: `register-${toFileName(register.party ?? register.region)}.${format}`,
    ...(format === 'html' ? { policy: htmlPolicy } : {}),
  });
}

/** JSON is its canonical text: the bytes that its hash is over. */
async function write(
  { register: records }: Pick<Rooms, 'register'>,
  register: ProcessingRegister,
  { format, language }: Pick<Wanted, 'format' | 'language'>,
): Promise<string | Uint8Array> {
  if (format === 'html') return toHtml(register, language);
  if (format === 'csv') return toCsv(register, language);
  return format === 'xlsx' ? records.toWorkbook(register, language) : toCanonicalText(register);
}

const toFileName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
