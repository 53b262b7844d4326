import { listMyConsents, listMyDisclosures } from '../../workbench/my-api.ts';
import { listMyProcessing } from '../../workbench/my-processing.ts';
import { type ApiRoute, listOf } from '../api-route.ts';
import { pageQuery, toPage } from '../page-query.ts';

/** What a client reads about itself, with the session of the pages: see docs/clients.md. */
export const mineRoutes: readonly ApiRoute[] = [
  {
    for: 'client',
    method: 'get',
    path: '/v1/subjects/me/disclosures',
    status: 200,
    handle: (steps, call, request) => listMyDisclosures(steps, call, toPage(request)),
    doc: {
      id: 'listMyDisclosures',
      tag: 'rights',
      summary:
        'Who asked for what about the client who reads, or was sent it, the newest first; what was refused as well. No value.',
      response: {
        type: 'object',
        required: ['disclosures'],
        properties: { disclosures: { type: 'array', items: disclosure() } },
      },
      query: pageQuery('id'),
      problems: ['not-allowed'],
    },
  },
  {
    for: 'client',
    method: 'get',
    path: '/v1/subjects/me/processing-activities',
    status: 200,
    handle: (steps, call, request) => listMyProcessing(steps, call, toPage(request)),
    doc: {
      id: 'listMyProcessing',
      tag: 'rights',
      summary:
        'Every processing of data of the client who reads, as lines of the Logboek Dataverwerkingen, the newest first; what stands in no line is counted.',
      response: 'ldv-reading',
      query: pageQuery('`next`'),
      problems: ['not-allowed'],
    },
  },
  {
    for: 'client',
    method: 'get',
    path: '/v1/subjects/me/consents',
    status: 200,
    handle: (steps, call) => listMyConsents(steps, call),
    doc: {
      id: 'listMyConsents',
      tag: 'rights',
      summary: 'Every answer of the client who reads, with its history.',
      response: listOf('consents', 'Consent'),
      problems: ['not-allowed'],
    },
  },
];

/** As `MyDisclosure`. */
function disclosure() {
  const text = { type: 'string' } as const;
  const texts = { type: 'array', items: text } as const;
  const field = { field: text, part: text, clause: text, from: text, basis: texts, consents: texts } as const;
  const listed = (properties: { [name: string]: typeof text | typeof texts }) =>
    ({ type: 'array', items: { type: 'object', properties } }) as const;
  return {
    type: 'object',
    required: ['id', 'at', 'way', 'party', 'outcome', 'fields', 'refused'],
    properties: {
      id: text,
      at: { type: 'string', format: 'date-time' },
      way: { type: 'string', enum: ['asked', 'sent'] },
      party: { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } },
      role: text,
      purpose: text,
      agreement: { type: 'object', properties: { id: text, version: text, hash: text } },
      outcome: { type: 'string', enum: ['disclosed', 'refused'] },
      fields: listed(field),
      refused: listed({ field: text, reason: text }),
    },
  };
}
