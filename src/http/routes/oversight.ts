import type { Request } from 'express';
import { GatewayError } from '../../errors.ts';
import type { AnomalyPeriod } from '../../oversight/oversight.ts';
import { readAnomalies, readEntry, readEntryProof, searchLog } from '../../workbench/read-log.ts';
import { type ApiRoute, parameter } from '../api-route.ts';
import { documented, inRole } from './drafts.ts';

const described = (doc: Parameters<typeof documented>[0]): ApiRoute['doc'] => ({ ...documented(doc), tag: 'log' });

/** @throws GatewayError `invalid-input` with what is wrong of both */
function periodOf({ query }: Request): AnomalyPeriod {
  const { from, to } = query;
  if (isDay(from) && isDay(to)) return { from, to };
  const errors = Object.entries({ from, to }).flatMap(([parameter, value]) =>
    isDay(value) ? [] : [{ pointer: '', parameter, code: 'format', detail: 'must be a day' }],
  );
  throw new GatewayError('invalid-input', 'See errors for every parameter that is wrong.', { errors });
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;

const dayQuery = (name: string, description: string): NonNullable<ApiRoute['doc']['query']>[number] => ({
  name,
  required: true,
  description,
  schema: { type: 'string', format: 'date', maxLength: 10 },
});

/** The log, for who watches over it. What is looked for stands in a body: no reference of a client comes into an address. */
export const oversightRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/log/searches',
    status: 200,
    handle: (rooms, call, request) => searchLog(rooms, inRole(call, request)),
    doc: described({
      id: 'searchLog',
      summary:
        'Entries of the log of your party, in short; of every party for an auditor of the one that runs the gateway.',
      request: 'log-search',
      response: 'log-page',
      problems: ['not-allowed', 'not-found', 'conflict'],
    }),
  },
  {
    method: 'get',
    path: '/v1/log/entries/:id',
    status: 200,
    handle: (rooms, call, request) => readEntry(rooms, inRole(call, request), parameter(request, 'id')),
    doc: described({
      id: 'readLogEntry',
      summary:
        'All that one entry tells: who, under which agreement, what was decided of each field and why, what left.',
      response: 'entry-account',
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/log/entries/:id/proof',
    status: 200,
    produces: ['text/plain'],
    handle: (rooms, call, request) => readEntryProof(rooms, inRole(call, request), parameter(request, 'id')),
    doc: described({
      id: 'readLogEntryProof',
      summary:
        'The proof that an entry stands in the log (https://c2sp.org/tlog-proof); a conflict until a checkpoint covers it.',
      response: { type: 'string' },
      problems: ['not-allowed', 'not-found', 'conflict'],
    }),
  },
  {
    method: 'get',
    path: '/v1/log/anomalies',
    status: 200,
    handle: (rooms, call, request) => readAnomalies(rooms, inRole(call, request), () => periodOf(request)),
    doc: described({
      id: 'readLogAnomalies',
      summary: 'What stands out in the log of a period of at most 31 days: numbers, and no client.',
      response: 'log-anomalies',
      query: [dayQuery('from', 'The first day.'), dayQuery('to', 'The last day.')],
      problems: ['not-allowed'],
    }),
  },
];
