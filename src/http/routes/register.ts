import type { Request } from 'express';
import {
  type AskedDifference,
  freezeRegister,
  listSnapshots,
  readDifference,
  readRegister,
  readSnapshot,
  resolveActivity,
} from '../../workbench/register.ts';
import type { AskedRegister } from '../../workbench/register-document.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';
import { documented, inRole } from './drafts.ts';

type Query = NonNullable<ApiRoute['doc']['query']>;

const described = (doc: Parameters<typeof documented>[0]): ApiRoute['doc'] => ({
  ...documented(doc),
  tag: 'register',
});

/** The media types of a register, and what each is called in a query; JSON for who asks for none. */
const formatOf: ReadonlyMap<string, string> = new Map([
  ['application/json', 'json'],
  ['text/html', 'html'],
  ['text/csv', 'csv'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
]);
const forms = [...formatOf.keys()];

const scopeQuery: Query = [
  {
    name: 'scope',
    required: false,
    description: 'The part of your party, or the whole region.',
    schema: { type: 'string', maxLength: 6, enum: ['party', 'region'], default: 'party' },
  },
];
const regionQuery: Query = [
  {
    name: 'region',
    required: false,
    description: 'The region; needed by a party of several.',
    schema: { type: 'string', maxLength: 200 },
  },
];
const formQuery: Query = [
  {
    name: 'format',
    required: false,
    description: 'The form of the answer; without it, what Accept asks for.',
    schema: { type: 'string', maxLength: 4, enum: [...formatOf.values()] },
  },
  {
    name: 'language',
    required: false,
    description: 'The language of a page and of a spreadsheet; JSON has both.',
    schema: { type: 'string', maxLength: 2, enum: ['nl', 'en'], default: 'nl' },
  },
];
const hashQuery = (name: string, required: boolean, description: string): Query => [
  { name, required, description, schema: { type: 'string', maxLength: 95 } },
];
const momentQuery: Query = [
  {
    name: 'at',
    required: false,
    description: 'The moment of which the version is asked, RFC 3339 with Z; now when left out.',
    schema: { type: 'string', maxLength: 30, format: 'date-time' },
  },
];

/** What the query says; in which form, when it does not, the Accept header (RFC 9110 section 12.5.1). */
function toAskedRegister(request: Request): AskedRegister {
  const { scope, region, format, language } = request.query;
  const accepted = request.accepts(forms);
  return { scope, region, language, format: format ?? (accepted === false ? undefined : formatOf.get(accepted)) };
}

function toAskedDifference(request: Request): AskedDifference {
  const { scope, from, to } = request.query;
  return { scope, from, to };
}

/** The register as it is now, and the versions of its activities. */
const currentRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/register',
    status: 200,
    produces: forms,
    handle: (rooms, call, request) => readRegister(rooms, inRole(call, request), toAskedRegister(request)),
    doc: described({
      id: 'readRegister',
      summary: 'The register of processing activities (AVG art. 30) of your party, or of its region, as it is now.',
      response: 'processing-register',
      query: [...scopeQuery, ...regionQuery, ...formQuery],
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/register/activities/gateway/:activity',
    status: 200,
    handle: (rooms, call, request) =>
      resolveActivity(rooms, inRole(call, request), {
        uri: `/v1/register/activities/gateway/${parameter(request, 'activity')}`,
        at: request.query['at'],
      }),
    doc: described({
      id: 'resolveGatewayActivity',
      summary: 'What is done beside the purposes of any agreement, as it was described at a moment.',
      response: listOf('activities', 'RegisteredActivity'),
      query: momentQuery,
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/register/activities/:agreement/:version/:activity',
    status: 200,
    handle: (rooms, call, request) => {
      const [agreement, version, activity] = ['agreement', 'version', 'activity'].map((name) =>
        parameter(request, name),
      );
      const uri = `/v1/register/activities/${agreement}/${version}/${activity}`;
      return resolveActivity(rooms, inRole(call, request), { uri, at: request.query['at'] });
    },
    doc: described({
      id: 'resolveActivity',
      summary: 'A processing activity of a version of an agreement: what the log names as its processing activity.',
      response: listOf('activities', 'RegisteredActivity'),
      query: momentQuery,
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/register/activities',
    status: 200,
    handle: (rooms, call, request) => {
      const { uri, at } = request.query;
      return resolveActivity(rooms, inRole(call, request), { uri: typeof uri === 'string' ? uri : '', at });
    },
    doc: described({
      id: 'resolveActivityUri',
      summary:
        'The version of a processing activity that a URI names at a moment, of each agreement of your party that has it.',
      response: listOf('activities', 'RegisteredActivity'),
      query: [
        {
          name: 'uri',
          required: true,
          description: 'URI of the processing activity, as an agreement or an entry of the log has it.',
          schema: { type: 'string', maxLength: 200, format: 'uri' },
        },
        ...momentQuery,
      ],
      problems: ['not-allowed', 'not-found'],
    }),
  },
];

/** Frozen registers, and what differs between two of them. */
const frozenRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/register/snapshots',
    status: 200,
    handle: (rooms, call, request) => listSnapshots(rooms, inRole(call, request), { region: request.query['region'] }),
    doc: described({
      id: 'listRegisterSnapshots',
      summary: 'What was frozen of the register of your region, the newest first.',
      response: listOf('snapshots', 'RegisterSnapshot'),
      query: regionQuery,
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'post',
    path: '/v1/register/snapshots',
    status: 201,
    handle: (rooms, call, request) => freezeRegister(rooms, inRole(call, request)),
    doc: described({
      id: 'freezeRegister',
      summary: 'Freeze the register of your region as it is now; equal to the last one, it is that one.',
      request: 'register-snapshot-request',
      response: 'register-snapshot',
      problems: ['not-allowed', 'not-found', 'conflict'],
    }),
  },
  {
    method: 'get',
    path: '/v1/register/snapshots/:hash',
    status: 200,
    produces: forms,
    handle: (rooms, call, request) =>
      readSnapshot(rooms, inRole(call, request), parameter(request, 'hash'), toAskedRegister(request)),
    doc: described({
      id: 'readRegisterSnapshot',
      summary: 'A frozen register, or the part of it that is your party’s.',
      response: 'processing-register',
      query: [...scopeQuery, ...formQuery],
      problems: ['not-allowed', 'not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/register/difference',
    status: 200,
    handle: (rooms, call, request) => readDifference(rooms, inRole(call, request), toAskedDifference(request)),
    doc: described({
      id: 'readRegisterDifference',
      summary: 'What differs between two frozen registers of a region, or between one and the register as it is now.',
      response: 'register-difference',
      query: [
        ...scopeQuery,
        ...hashQuery('from', true, 'The hash of a frozen register.'),
        ...hashQuery('to', false, 'The hash of another; the register as it is now when left out.'),
      ],
      problems: ['not-allowed', 'not-found'],
    }),
  },
];

/** The register of processing activities. */
export const registerRoutes: readonly ApiRoute[] = [...currentRoutes, ...frozenRoutes];
