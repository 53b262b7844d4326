import { freeze, liftFreeze, listFreezes } from '../../workbench/incidents.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';
import { documented, inRole } from './drafts.ts';

const described = (doc: Parameters<typeof documented>[0]): ApiRoute['doc'] => ({
  ...documented(doc),
  tag: 'incidents',
});

/** What is done when something goes wrong. */
export const incidentRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/freezes',
    status: 201,
    handle: (rooms, call, request) => freeze(rooms, inRole(call, request)),
    doc: described({
      id: 'freeze',
      summary: 'Freeze an application, a person or a whole party, for every request that starts after the answer.',
      request: 'freeze-request',
      response: 'freeze',
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/freezes',
    status: 200,
    handle: (rooms, call, request) => listFreezes(rooms, inRole(call, request)),
    doc: described({
      id: 'listFreezes',
      summary: 'What is frozen, and was, of your party; of everybody for the party that runs the gateway.',
      response: listOf('freezes', 'Freeze'),
      problems: ['not-allowed'],
    }),
  },
  {
    method: 'post',
    path: '/v1/freezes/:id/lifting',
    status: 200,
    handle: (rooms, call, request) => liftFreeze(rooms, inRole(call, request), parameter(request, 'id')),
    doc: described({
      id: 'liftFreeze',
      summary: 'Lift a freeze; by another person than who froze.',
      response: 'freeze',
      problems: ['not-allowed', 'not-found', 'conflict'],
    }),
  },
];
