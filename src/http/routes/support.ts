import { previewSupport } from '../../disclosure/preview-support.ts';
import { pushSupport } from '../../disclosure/push-support.ts';
import { readSupportHistory } from '../../disclosure/support-history.ts';
import type { ApiRoute } from '../api-route.ts';
import { pageQuery, toPage } from '../page-query.ts';

/** The calls of a care provider about the support of a client. */
export const supportRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/support-events',
    status: 201,
    handle: (steps, call) => pushSupport(steps, call),
    doc: {
      id: 'pushSupportEvent',
      tag: 'support',
      summary: 'Tell what happened in the support of a client; who may know something of it, receives it.',
      request: 'support-event-request',
      response: 'support-event',
      problems: ['not-allowed', 'not-found', 'conflict', 'idempotency-mismatch'],
    },
  },
  {
    method: 'get',
    path: '/v1/support-events',
    status: 200,
    handle: (steps, call, request) =>
      readSupportHistory(steps, call, String(request.query['caseRef'] ?? ''), toPage(request)),
    doc: {
      id: 'listSupportEvents',
      tag: 'support',
      summary: 'What the caller itself told of the support in a case, newest first, and what all of it comes to now.',
      response: {
        type: 'object',
        required: ['events'],
        properties: {
          events: { type: 'array', items: { $ref: '#/components/schemas/SupportEvent' } },
          status: { $ref: '#/components/schemas/SupportStatus' },
        },
      },
      query: [
        {
          name: 'caseRef',
          required: true,
          description: "The caller's own reference to the case.",
          schema: { type: 'string', maxLength: 64 },
        },
        ...pageQuery('event, by its id,'),
      ],
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'post',
    path: '/v1/support-events/preview',
    status: 200,
    handle: previewSupport,
    doc: {
      id: 'previewSupportEvent',
      tag: 'support',
      summary: 'Who would see what of an event if it was sent now, and why not; nothing is kept.',
      request: 'support-event-request',
      response: 'support-preview',
      problems: ['not-allowed', 'not-found', 'decision-unavailable'],
    },
  },
];
