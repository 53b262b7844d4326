import { listReviews, listTicks, readReadiness, reviewDraft, tickWidenings } from '../../negotiation/reviewing.ts';
import { type ApiRoute, listOf } from '../api-route.ts';
import { documented, draftOf, inRole, toChange } from './drafts.ts';

/** The calls by which others than its author look at a draft before it is offered. */
export const reviewRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/drafts/:draft/reviews',
    status: 200,
    handle: (rooms, call, request) => listReviews(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'listReviews',
      summary: 'What was thought of a draft, also of what it said before.',
      response: listOf('reviews', 'Review'),
      problems: ['not-found'],
    }),
  },
  {
    method: 'post',
    path: '/v1/drafts/:draft/reviews',
    status: 201,
    handle: (rooms, call, request) => reviewDraft(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'reviewDraft',
      summary: 'Approve exactly what a draft says now, object to it, or advise.',
      request: 'review-request',
      response: 'review',
      problems: toChange,
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft/ticks',
    status: 200,
    handle: (rooms, call, request) => listTicks(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'listTicks',
      summary: 'In what a draft is wider than what holds now, and who said that it is meant.',
      response: 'widenings',
      problems: ['not-found'],
    }),
  },
  {
    method: 'post',
    path: '/v1/drafts/:draft/ticks',
    status: 201,
    handle: (rooms, call, request) => tickWidenings(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'tickWidenings',
      summary: 'Say of widenings that they are meant, each with a reason.',
      request: 'tick-request',
      response: listOf('ticks', 'Tick'),
      problems: toChange,
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft/readiness',
    status: 200,
    handle: (rooms, call, request) => readReadiness(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'readReadiness',
      summary: 'What holds a draft back from being offered, and whose changes were approved.',
      response: 'readiness',
      problems: ['not-found'],
    }),
  },
];
