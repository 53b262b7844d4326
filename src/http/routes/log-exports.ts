import type { Request } from 'express';
import { formatNames, viewNames } from '../../logbook/logbook.ts';
import { type AskedExport, exportLog } from '../../workbench/log-exports.ts';
import type { ApiRoute } from '../api-route.ts';
import { documented, inRole } from './drafts.ts';

const moment = (name: string, required: boolean, description: string) => ({
  ...{ name, required, description },
  schema: { type: 'string', format: 'date-time', maxLength: 40 },
});

/** The log, taken out for another system or an auditor elsewhere: see docs/logbook.md. */
export const logExportRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/log/exports',
    status: 200,
    produces: ['application/x-ndjson', 'application/json', 'text/csv'],
    handle: (rooms, call, request) => exportLog(rooms, inRole(call, request), toAsked(request)),
    doc: {
      ...documented({
        id: 'exportLog',
        summary:
          'A page of the log of a period in one view: decisions (adl), processing per client (ldv) or access. A Link header says where it goes on.',
        response: { type: 'string' },
        query: [
          {
            ...{ name: 'view', required: true, description: 'Which view.' },
            schema: { type: 'string', maxLength: 10, enum: [...viewNames] },
          },
          {
            ...{ name: 'format', required: false, description: 'In which form.' },
            schema: { type: 'string', maxLength: 10, enum: [...formatNames], default: 'ndjson' },
          },
          moment('from', true, 'The first moment.'),
          moment('to', false, 'The last moment; now when left out.'),
          {
            ...{
              name: 'after',
              required: false,
              description: 'Where the page before ended: stands in its Link header.',
            },
            schema: { type: 'string', maxLength: 64 },
          },
        ],
        problems: ['not-allowed'],
      }),
      tag: 'log',
    },
  },
];

function toAsked({ query }: Request): AskedExport {
  const { view, format, from, to, after } = query;
  return { view, format, from, to, after };
}
