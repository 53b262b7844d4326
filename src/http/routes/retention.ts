import {
  liftHold,
  listHolds,
  listRuns,
  listTerms,
  placeHold,
  previewRetention,
  setTerm,
} from '../../workbench/retention.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';
import { documented, inRole } from './drafts.ts';

const described = (doc: Parameters<typeof documented>[0]): ApiRoute['doc'] => ({ ...documented(doc), tag: 'log' });

const termRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/log/retention/terms',
    status: 200,
    handle: (rooms, call, request) => listTerms(rooms, inRole(call, request)),
    doc: described({
      id: 'listRetentionTerms',
      summary:
        'How long entries of the log of your party are kept; of everybody for an auditor of the one that runs the gateway.',
      response: listOf('terms', 'RetentionTerm'),
      problems: ['not-allowed'],
    }),
  },
  {
    method: 'post',
    path: '/v1/log/retention/terms',
    status: 201,
    handle: (rooms, call, request) => setTerm(rooms, inRole(call, request)),
    doc: described({
      id: 'setRetentionTerm',
      summary:
        'Set how long entries of a party and category are kept, with where that comes from; the last one counts.',
      request: 'retention-term-request',
      response: 'retention-term',
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/log/retention/preview',
    status: 200,
    handle: (rooms, call, request) => previewRetention(rooms, inRole(call, request)),
    doc: described({
      id: 'previewRetention',
      summary: 'What the terms would take away now, and what is kept all the same; nothing is changed.',
      response: 'retention-preview',
      problems: ['not-allowed'],
    }),
  },
  {
    method: 'get',
    path: '/v1/log/retention/runs',
    status: 200,
    handle: (rooms, call, request) => listRuns(rooms, inRole(call, request)),
    doc: described({
      id: 'listRetentionRuns',
      summary: 'The last 200 times that entries were taken away, the newest first.',
      response: listOf('runs', 'RetentionRun'),
      problems: ['not-allowed'],
    }),
  },
];

const holdRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/log/retention/holds',
    status: 200,
    handle: (rooms, call, request) => listHolds(rooms, inRole(call, request)),
    doc: described({
      id: 'listLegalHolds',
      summary: 'The legal holds that concern your party, those that stand first; 500 at most.',
      response: listOf('holds', 'LegalHold'),
      problems: ['not-allowed'],
    }),
  },
  {
    method: 'post',
    path: '/v1/log/retention/holds',
    status: 201,
    handle: (rooms, call, request) => placeHold(rooms, inRole(call, request)),
    doc: described({
      id: 'placeLegalHold',
      summary: 'Keep entries beyond their term, and their clients from being erased (AVG art. 17(3)(e)).',
      request: 'legal-hold-request',
      response: 'legal-hold',
      problems: ['not-allowed', 'not-found', 'conflict'],
    }),
  },
  {
    method: 'post',
    path: '/v1/log/retention/holds/:id/lifting',
    status: 200,
    handle: (rooms, call, request) => liftHold(rooms, inRole(call, request), parameter(request, 'id')),
    doc: described({
      id: 'liftLegalHold',
      summary: 'Lift a legal hold; by another person than who placed it.',
      response: 'legal-hold',
      problems: ['not-allowed', 'not-found', 'conflict'],
    }),
  },
];

/** How long entries of the log are kept, and what holds them longer: see docs/retention.md. */
export const retentionRoutes: readonly ApiRoute[] = [...termRoutes, ...holdRoutes];
