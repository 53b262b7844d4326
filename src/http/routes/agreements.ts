import type { Request } from 'express';
import type { AskedEdition } from '../../negotiation/edition.ts';
import {
  listAgreements,
  listWarnings,
  readDocument,
  readFile,
  readFindings,
  readLife,
  readText,
  type Which,
} from '../../negotiation/reading.ts';
import { handInStatement } from '../../negotiation/signing.ts';
import { type ApiRoute, listOf, paper, parameter } from '../api-route.ts';

/** How a text is asked for. */
export const editionQuery: NonNullable<ApiRoute['doc']['query']> = [
  {
    name: 'language',
    required: false,
    description: 'Dutch or English.',
    schema: { type: 'string', maxLength: 2, enum: ['nl', 'en'], default: 'nl' },
  },
  {
    name: 'format',
    required: false,
    description: 'The text whose digest is signed, a page to print, or a tagged PDF; without it, what Accept asks for.',
    schema: { type: 'string', maxLength: 4, enum: ['text', 'html', 'pdf'] },
  },
];

const formatOf: ReadonlyMap<string, string> = new Map([
  ['text/plain', 'text'],
  ['text/html', 'html'],
  ['application/pdf', 'pdf'],
]);

/** What the query says; on which paper, when it does not, the Accept header (RFC 9110 section 12.5.1). */
export function toAskedEdition(request: Request): AskedEdition {
  const { language, format } = request.query;
  const accepted = request.accepts([...formatOf.keys()]);
  return { language, format: format ?? (accepted === false ? undefined : formatOf.get(accepted)) };
}

/** The calls about agreements that were offered: what they say, how they stand, and signing them. */
export const agreementRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/agreements',
    status: 200,
    handle: listAgreements,
    doc: {
      id: 'listAgreements',
      tag: 'agreements',
      summary: 'The versions of all agreements of your party.',
      response: listOf('agreements', 'AgreementSummary'),
      problems: [],
    },
  },
  {
    method: 'get',
    path: '/v1/agreements/:agreement',
    status: 200,
    handle: (rooms, call, request) => readLife(rooms, call, { id: parameter(request, 'agreement') }),
    doc: {
      id: 'readAgreement',
      tag: 'agreements',
      summary: 'How the version that decides now stands: who signed, who must still, until when.',
      response: 'agreement-life',
      problems: ['not-found'],
    },
  },
  {
    method: 'get',
    path: '/v1/agreements/:agreement/versions/:version',
    status: 200,
    handle: (rooms, call, request) => readLife(rooms, call, toWhich(request)),
    doc: {
      id: 'readAgreementVersion',
      tag: 'agreements',
      summary: 'How one version stands.',
      response: 'agreement-life',
      problems: ['not-found'],
    },
  },
  {
    method: 'get',
    path: '/v1/agreements/:agreement/versions/:version/document',
    status: 200,
    handle: (rooms, call, request) => readDocument(rooms, call, toWhich(request)),
    doc: {
      id: 'readAgreementDocument',
      tag: 'agreements',
      summary: 'The terms, as they are hashed and signed.',
      response: 'agreement',
      problems: ['not-found'],
    },
  },
  {
    method: 'get',
    path: '/v1/agreements/:agreement/versions/:version/text',
    status: 200,
    produces: paper,
    handle: (rooms, call, request) => readText(rooms, call, toWhich(request), toAskedEdition(request)),
    doc: {
      id: 'readAgreementText',
      tag: 'agreements',
      summary: 'The text of a version, as parties read and sign it.',
      response: { type: 'string' },
      query: editionQuery,
      problems: ['not-found'],
    },
  },
  {
    method: 'get',
    path: '/v1/agreements/:agreement/versions/:version/findings',
    status: 200,
    handle: (rooms, call, request) => readFindings(rooms, call, toWhich(request)),
    doc: {
      id: 'readAgreementFindings',
      tag: 'agreements',
      summary: 'What the checks find in a version, by the law and the model of today.',
      response: listOf('findings', 'Finding'),
      problems: ['not-found', 'decision-unavailable'],
    },
  },
  {
    method: 'get',
    path: '/v1/agreements/:agreement/versions/:version/file',
    status: 200,
    produces: ['application/json'],
    handle: (rooms, call, request) => readFile(rooms, call, toWhich(request)),
    doc: {
      id: 'readAgreementFile',
      tag: 'agreements',
      summary: 'A version as one file that proves itself: terms, text, statements, keys.',
      response: 'agreement-file',
      problems: ['not-found', 'conflict', 'decision-unavailable'],
    },
  },
  {
    method: 'get',
    path: '/v1/agreement-warnings',
    status: 200,
    handle: listWarnings,
    doc: {
      id: 'listAgreementWarnings',
      tag: 'agreements',
      summary: 'What ends within 90, 30 or 7 days in the agreements of your party.',
      response: listOf('warnings', 'AgreementWarning'),
      problems: [],
    },
  },
  {
    method: 'post',
    path: '/v1/statements',
    status: 201,
    handle: (rooms, call) => handInStatement(rooms, call),
    doc: {
      id: 'handInStatement',
      tag: 'agreements',
      summary: 'Hand in a statement about an agreement that a party signed with its own key.',
      request: 'statement-request',
      response: 'statement-receipt',
      problems: [],
    },
  },
];

const toWhich = (request: Request): Which => ({
  id: parameter(request, 'agreement'),
  version: parameter(request, 'version'),
});
