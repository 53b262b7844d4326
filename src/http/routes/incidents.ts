import type { Request } from 'express';
import {
  decideOnTelling,
  exportBreach,
  listBreaches,
  readBreachNotification,
  readBreachReport,
  recordBreach,
} from '../../workbench/breaches.ts';
import { freeze, liftFreeze, listFreezes } from '../../workbench/incidents.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';
import { documented, inRole } from './drafts.ts';

const described = (doc: Parameters<typeof documented>[0]): ApiRoute['doc'] => ({
  ...documented(doc),
  tag: 'incidents',
});

/** What is frozen at once. */
const freezeRoutes: readonly ApiRoute[] = [
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

const languageQuery: NonNullable<ApiRoute['doc']['query']> = [
  {
    name: 'language',
    required: false,
    description: 'The language of the headings.',
    schema: { type: 'string', maxLength: 2, enum: ['nl', 'en'], default: 'nl' },
  },
];

const idOf = (request: Request): string => parameter(request, 'id');

/** Data breaches: the terms, what the log tells, and what was done. */
const breachRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/breaches',
    status: 201,
    handle: (rooms, call, request) => recordBreach(rooms, inRole(call, request)),
    doc: described({
      id: 'recordBreach',
      summary: 'Record a data breach; the terms run from its discovery, and the other parties get a notice.',
      request: 'breach-request',
      response: 'data-breach',
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/breaches',
    status: 200,
    handle: (rooms, call, request) => listBreaches(rooms, inRole(call, request)),
    doc: described({
      id: 'listBreaches',
      summary: 'The data breaches that concern your party.',
      response: listOf('breaches', 'DataBreach'),
      problems: ['not-allowed'],
    }),
  },
  {
    method: 'get',
    path: '/v1/breaches/:id/report',
    status: 200,
    handle: (rooms, call, request) => readBreachReport(rooms, inRole(call, request), idOf(request)),
    doc: described({
      id: 'readBreachReport',
      summary:
        'What the log tells your party of a breach: clients by your own references, fields, recipients, numbers.',
      response: 'breach-report',
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/breaches/:id/clients',
    status: 200,
    produces: ['text/csv'],
    handle: (rooms, call, request) => {
      const { language } = request.query;
      return exportBreach(
        rooms,
        inRole(call, request),
        idOf(request),
        language === undefined ? 'nl' : String(language),
      );
    },
    doc: described({
      id: 'exportBreachClients',
      summary: 'The clients of your part of a breach, for a spreadsheet.',
      response: { type: 'string' },
      query: languageQuery,
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'put',
    path: '/v1/breaches/:id/clients/:caseRef',
    status: 200,
    handle: (rooms, call, request) =>
      decideOnTelling(rooms, inRole(call, request), idOf(request), parameter(request, 'caseRef')),
    doc: described({
      id: 'decideOnTelling',
      summary: 'Keep whether a client is told of a breach (AVG art. 34).',
      request: 'breach-client-request',
      response: { type: 'object', required: ['caseRef'], properties: { caseRef: { type: 'string' } } },
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/breaches/:id/notification',
    status: 200,
    handle: (rooms, call, request) => readBreachNotification(rooms, inRole(call, request), idOf(request)),
    doc: described({
      id: 'readBreachNotification',
      summary:
        'The facts that AVG art. 33(3) asks for, of your part of a breach; not the form of the authority itself.',
      response: 'breach-notification',
      problems: ['not-allowed', 'not-found'],
    }),
  },
];

/** What is done when something goes wrong. */
export const incidentRoutes: readonly ApiRoute[] = [...freezeRoutes, ...breachRoutes];
