import type { Request } from 'express';
import { changeCase, listCases, registerCase, type Supplying, supplyRecords } from '../../disclosure/casework.ts';
import {
  askClient,
  listConsents,
  recordConsent,
  recordObjection,
  recordTalk,
  withdrawConsent,
} from '../../disclosure/consenting.ts';
import { disclose, preflight } from '../../disclosure/disclose.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';
import { pageQuery, toPage } from '../page-query.ts';

const texts = { type: 'array', items: { type: 'string' } } as const;

/** Whether a value that was wrong is put right. */
const rectifies = [
  {
    name: 'rectifies',
    required: false,
    description:
      "A wrong value is put right: the id of the client's request, or yes. Every party that received the field is told.",
    schema: { type: 'string', maxLength: 24, pattern: '^(yes|r_[A-Za-z0-9_-]{22})$' },
  },
];

const toSupplying = ({ query }: Request): Supplying =>
  query['rectifies'] === undefined ? {} : { rectifies: String(query['rectifies']) };

/** The calls about cases: disclosures, casework, consents. */
export const caseRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/disclosures',
    status: 200,
    handle: disclose,
    doc: {
      id: 'disclose',
      tag: 'disclosures',
      summary: 'Ask for fields of one client, for one purpose.',
      request: 'disclosure-request',
      // A message that is delivered is the same document without a receipt: an answer has one.
      response: { type: 'object', allOf: [{ $ref: '#/components/schemas/DisclosureResponse' }], required: ['receipt'] },
      problems: [
        'disclosure-refused',
        'role-needed',
        'idempotency-mismatch',
        'source-unavailable',
        'decision-unavailable',
      ],
    },
  },
  {
    method: 'post',
    path: '/v1/disclosures/preflight',
    status: 200,
    handle: preflight,
    doc: {
      id: 'preflightDisclosure',
      tag: 'disclosures',
      summary: 'The largest list of fields that would be accepted; no value is looked at.',
      request: 'disclosure-request',
      response: 'preflight-response',
      problems: ['role-needed', 'decision-unavailable'],
    },
  },
  {
    method: 'post',
    path: '/v1/cases',
    status: 201,
    handle: registerCase,
    doc: {
      id: 'registerCase',
      tag: 'cases',
      summary: 'Register a case of a client.',
      request: 'case-request',
      response: 'case',
      problems: ['not-allowed'],
    },
  },
  {
    method: 'get',
    path: '/v1/cases',
    status: 200,
    handle: (steps, call, request) => listCases(steps, call, toPage(request)),
    doc: {
      id: 'listCases',
      tag: 'cases',
      summary: 'The cases the caller takes part in.',
      response: listOf('cases', 'Case'),
      query: pageQuery('caseRef'),
      problems: [],
    },
  },
  {
    method: 'patch',
    path: '/v1/cases/:caseRef',
    status: 200,
    handle: (steps, call, request) => changeCase(steps, call, parameter(request, 'caseRef')),
    doc: {
      id: 'changeCase',
      tag: 'cases',
      summary: 'Change the phase, the parties or the conditions of a case.',
      request: 'case-change',
      response: 'case',
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'put',
    path: '/v1/cases/:caseRef/records',
    status: 200,
    handle: (steps, call, request) => supplyRecords(steps, call, parameter(request, 'caseRef'), toSupplying(request)),
    doc: {
      id: 'supplyRecords',
      tag: 'cases',
      summary: 'Supply or correct values; null takes a value away.',
      request: 'client-record',
      query: rectifies,
      response: { type: 'object', required: ['supplied'], properties: { supplied: texts } },
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'put',
    path: '/v1/cases/:caseRef/records/:field',
    status: 200,
    handle: (steps, call, request) =>
      supplyRecords(steps, call, parameter(request, 'caseRef'), {
        ...toSupplying(request),
        field: parameter(request, 'field'),
      }),
    doc: {
      id: 'supplyRecord',
      tag: 'cases',
      summary: 'Supply or correct one value.',
      request: 'record-change',
      query: rectifies,
      response: { type: 'object', required: ['supplied'], properties: { supplied: texts } },
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'get',
    path: '/v1/consents',
    status: 200,
    handle: (steps, call, request) => listConsents(steps, call, String(request.query['caseRef'] ?? '')),
    doc: {
      id: 'listConsents',
      tag: 'consents',
      summary: "The client's answers, with their history.",
      response: listOf('consents', 'Consent'),
      query: [
        {
          name: 'caseRef',
          required: true,
          description: "The caller's own reference to the case.",
          schema: { type: 'string', maxLength: 64 },
        },
      ],
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'post',
    path: '/v1/consents',
    status: 201,
    handle: recordConsent,
    doc: {
      id: 'recordConsent',
      tag: 'consents',
      summary: 'Record the answer of a client.',
      request: 'consent-request',
      response: 'consent',
      problems: ['not-allowed', 'not-found', 'conflict'],
    },
  },
  {
    method: 'get',
    path: '/v1/consents/questions',
    status: 200,
    handle: (steps, call, request) =>
      askClient(steps, call, String(request.query['caseRef'] ?? ''), request.query['language'] === 'en' ? 'en' : 'nl'),
    doc: {
      id: 'askClient',
      tag: 'consents',
      summary: 'The questions that the client can be asked, as the signed agreement makes them.',
      response: listOf('questions', 'ConsentQuestion'),
      query: [
        {
          name: 'caseRef',
          required: true,
          description: "The caller's own reference to the case.",
          schema: { type: 'string', maxLength: 64 },
        },
        {
          name: 'language',
          required: false,
          description: 'The language of the texts; Dutch when left out.',
          schema: { type: 'string', enum: ['nl', 'en'], maxLength: 2 },
        },
      ],
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'post',
    path: '/v1/consents/talks',
    status: 201,
    handle: recordTalk,
    doc: {
      id: 'recordTalk',
      tag: 'consents',
      summary: 'Record what a client answered to the questions, in one talk: all of it, or nothing.',
      request: 'consent-talk',
      response: listOf('consents', 'Consent'),
      problems: ['not-allowed', 'not-found', 'conflict'],
    },
  },
  {
    method: 'post',
    path: '/v1/consents/:id/withdrawal',
    status: 200,
    takesAway: true,
    handle: (steps, call, request) => withdrawConsent(steps, call, parameter(request, 'id')),
    doc: {
      id: 'withdrawConsent',
      tag: 'consents',
      summary: 'Withdraw a consent; works for every decision that starts after the answer.',
      response: 'consent',
      problems: ['not-found'],
    },
  },
  {
    method: 'post',
    path: '/v1/objections',
    status: 201,
    takesAway: true,
    handle: recordObjection,
    doc: {
      id: 'recordObjection',
      tag: 'consents',
      summary: 'Record that the client objects to a purpose that runs without consent.',
      request: 'objection-request',
      response: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
      problems: ['not-allowed', 'not-found'],
    },
  },
];
