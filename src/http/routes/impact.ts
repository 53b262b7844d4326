import { beginImpact, readImpact } from '../../workbench/impact.ts';
import type { ApiRoute } from '../api-route.ts';
import { documented, draftOf, inRole } from './drafts.ts';

const path = '/v1/drafts/:draft/impact';

/** The calls by which somebody sees what a draft changes, before anybody signs. */
export const impactRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path,
    status: 202,
    handle: (rooms, call, request) => beginImpact(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'beginImpact',
      summary: 'Begin to work out what a draft changes; what is being worked out already goes on.',
      request: 'impact-request',
      response: 'impact',
      problems: ['not-found', 'too-many-requests'],
    }),
  },
  {
    method: 'get',
    path,
    status: 200,
    handle: (rooms, call, request) => readImpact(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'readImpact',
      summary: 'How far that is, or the report: for whom what changes, and which past decisions would differ.',
      response: 'impact',
      problems: ['not-found'],
    }),
  },
];
