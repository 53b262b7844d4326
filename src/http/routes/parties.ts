import type { Request } from 'express';
import { listParties, readParty, registerParty } from '../../negotiation/registering.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';
import { documented, inRole } from './drafts.ts';

/** The calls about the register of parties. */
export const partyRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/parties',
    status: 200,
    handle: listParties,
    doc: {
      id: 'listParties',
      tag: 'agreements',
      summary: 'The register of parties, with the keys that they sign with.',
      response: listOf('parties', 'Party'),
      problems: [],
    },
  },
  {
    method: 'get',
    path: '/v1/parties/:party',
    status: 200,
    handle: (rooms, call, request) => readParty(rooms, call, partyOf(request)),
    doc: {
      id: 'readParty',
      tag: 'agreements',
      summary: 'One party of the register.',
      response: 'party',
      problems: ['not-found'],
    },
  },
  {
    method: 'put',
    path: '/v1/parties/:party',
    status: 200,
    handle: (rooms, call, request) => registerParty(rooms, inRole(call, request), partyOf(request)),
    doc: {
      ...documented({
        id: 'registerParty',
        summary: 'Put a party in the register, or change its record: keys are added and ended, never taken away.',
        request: 'party',
        response: 'party',
        problems: ['not-allowed'],
      }),
      tag: 'agreements',
    },
  },
];

const partyOf = (request: Request): string => parameter(request, 'party');
