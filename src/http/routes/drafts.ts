import type { Request } from 'express';
import {
  changeDraft,
  commentOnDraft,
  compareDraft,
  type DraftCall,
  listComments,
  listDrafts,
  listRevisions,
  moveDraft,
  previewDraft,
  readDraft,
  readDraftText,
  readThreeWay,
  rebaseDraft,
  resolveComment,
  startDraft,
} from '../../negotiation/drafting.ts';
import { type ApiRoute, listOf, paper, parameter } from '../api-route.ts';
import { pageQuery, toPage } from '../page-query.ts';
import { editionQuery, toAskedEdition } from './agreements.ts';

type Doc = ApiRoute['doc'];

const roleQuery = {
  name: 'role',
  required: false,
  description: 'The role you act in; needed when your token grants several.',
  schema: { type: 'string', maxLength: 50 },
};

const changedQuery = {
  name: 'changed',
  required: false,
  description: 'Whether to leave out what is unchanged.',
  schema: { type: 'string', maxLength: 5, enum: ['true', 'false'], default: 'false' },
};

/** What a call about drafts has in common with the others: it may name a role. */
export function documented(doc: Omit<Doc, 'tag'>): Doc {
  return {
    ...doc,
    tag: 'drafts',
    query: [...(doc.query ?? []), roleQuery],
    problems: ['role-needed', ...doc.problems],
  };
}

const ofDraft = ['not-allowed', 'not-found'] as const;
/** What a change of a draft may be refused for. */
export const toChange = [...ofDraft, 'conflict'] as const;

/** The calls by which an agreement is written, before it is offered. */
export const draftRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/drafts',
    status: 201,
    handle: (rooms, call, request) => startDraft(rooms, inRole(call, request)),
    doc: documented({
      id: 'startDraft',
      summary: 'Start a draft from the national model or from another agreement.',
      request: 'draft-request',
      response: 'draft',
      problems: ['not-allowed', 'conflict'],
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts',
    status: 200,
    handle: (rooms, call, request) => listDrafts(rooms, inRole(call, request), toPage(request)),
    doc: documented({
      id: 'listDrafts',
      summary: 'The drafts you may read.',
      response: listOf('drafts', 'DraftSummary'),
      query: pageQuery('id of a draft'),
      problems: [],
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft',
    status: 200,
    handle: (rooms, call, request) => readDraft(rooms, inRole(call, request), draftOf(request)),
    doc: documented({ id: 'readDraft', summary: 'A draft as it stands.', response: 'draft', problems: ['not-found'] }),
  },
  {
    method: 'patch',
    path: '/v1/drafts/:draft',
    status: 200,
    handle: (rooms, call, request) => changeDraft(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'changeDraft',
      summary: 'Change a draft: the whole set, on the revision it names, or nothing.',
      request: 'draft-change',
      response: 'draft',
      problems: toChange,
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft/revisions',
    status: 200,
    handle: (rooms, call, request) => listRevisions(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'listRevisions',
      summary: 'Who changed what, when and why.',
      response: listOf('revisions', 'DraftRevision'),
      problems: ['not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft/revisions/:revision',
    status: 200,
    handle: (rooms, call, request) =>
      readDraft(rooms, inRole(call, request), draftOf(request), parameter(request, 'revision')),
    doc: documented({
      id: 'readRevision',
      summary: 'A draft exactly as a revision left it.',
      response: 'draft',
      problems: ['not-found'],
    }),
  },
  {
    method: 'post',
    path: '/v1/drafts/:draft/state',
    status: 200,
    handle: (rooms, call, request) => moveDraft(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'moveDraft',
      summary: 'Take a draft to consultation, offer it for signing, or abandon it.',
      request: 'draft-move',
      response: 'draft',
      problems: [...toChange, 'decision-unavailable'],
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft/preview',
    status: 200,
    handle: (rooms, call, request) => previewDraft(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'previewDraft',
      summary: 'The agreement that the draft makes, what is missing, and what the checks find.',
      response: {
        type: 'object',
        required: ['draft', 'problems', 'findings'],
        properties: {
          draft: { $ref: '#/components/schemas/Draft' },
          agreement: { $ref: '#/components/schemas/Agreement' },
          hash: { $ref: '#/components/schemas/Common.agreementHash' },
          problems: {
            type: 'array',
            description: 'What keeps it from being an agreement, with pointers into the draft.',
            items: { $ref: '#/components/schemas/Problem.inputError' },
          },
          findings: { type: 'array', items: { $ref: '#/components/schemas/Finding' } },
        },
      },
      problems: ['not-found', 'decision-unavailable'],
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft/text',
    status: 200,
    produces: paper,
    handle: (rooms, call, request) =>
      readDraftText(rooms, inRole(call, request), draftOf(request), toAskedEdition(request)),
    doc: documented({
      id: 'readDraftText',
      summary: 'The text that would be signed if the draft were offered now.',
      response: { type: 'string' },
      query: editionQuery,
      problems: ['not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft/comparison',
    status: 200,
    handle: (rooms, call, request) => compareDraft(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'compareDraft',
      summary: 'The draft next to its model, field by field: the same, wider, narrower, outside.',
      response: 'draft-comparison',
      problems: ['not-found'],
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft/three-way/:version',
    status: 200,
    handle: (rooms, call, request) =>
      readThreeWay(rooms, inRole(call, request), draftOf(request), {
        version: parameter(request, 'version'),
        changed: request.query['changed'],
      }),
    doc: documented({
      id: 'readThreeWay',
      summary: 'The model of the draft, another version of it, and the region, side by side.',
      response: 'three-way',
      query: [changedQuery],
      problems: ['not-found'],
    }),
  },
  {
    method: 'post',
    path: '/v1/drafts/:draft/rebase',
    status: 200,
    handle: (rooms, call, request) => rebaseDraft(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'rebaseDraft',
      summary: 'Take a draft to another version of the model; every conflict is told.',
      request: 'draft-rebase',
      response: {
        type: 'object',
        required: ['draft', 'conflicts'],
        properties: {
          draft: { $ref: '#/components/schemas/Draft' },
          conflicts: { type: 'array', items: { $ref: '#/components/schemas/AgreementParts.rebaseConflict' } },
        },
      },
      problems: toChange,
    }),
  },
  {
    method: 'get',
    path: '/v1/drafts/:draft/comments',
    status: 200,
    handle: (rooms, call, request) => listComments(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'listComments',
      summary: 'What was said about a draft.',
      response: listOf('comments', 'Comment'),
      problems: ['not-found'],
    }),
  },
  {
    method: 'post',
    path: '/v1/drafts/:draft/comments',
    status: 201,
    handle: (rooms, call, request) => commentOnDraft(rooms, inRole(call, request), draftOf(request)),
    doc: documented({
      id: 'commentOnDraft',
      summary: 'Say something about a draft, a clause or another place of it.',
      request: 'comment-request',
      response: 'comment',
      problems: toChange,
    }),
  },
  {
    method: 'post',
    path: '/v1/drafts/:draft/comments/:comment/resolution',
    status: 200,
    handle: (rooms, call, request) =>
      resolveComment(rooms, inRole(call, request), draftOf(request), parameter(request, 'comment')),
    doc: documented({
      id: 'resolveComment',
      summary: 'Say that a comment is dealt with.',
      response: 'comment',
      problems: ofDraft,
    }),
  },
];

/** The draft that a request names. */
export const draftOf = (request: Request): string => parameter(request, 'draft');

/** A call in the role that the request names. */
export function inRole(call: Parameters<ApiRoute['handle']>[1], { query }: Request): DraftCall {
  const { role } = query;
  return role === undefined ? call : { ...call, role: String(role) };
}
