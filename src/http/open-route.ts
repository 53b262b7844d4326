/** What is open to everyone and read only: no party has to say who it is to see it, and no entry of the log is made of it. */
import { hash } from 'node:crypto';
import type { Request, Response } from 'express';
import { apiHeaders } from './send.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** What is shown to everyone. */
export interface Shown {
  readonly contentType: string;
  readonly content: string | Buffer;
  /** For how long anybody may keep it: seconds, or for good because it never changes. */
  readonly keep: number | 'for good';
}

/** A parameter of the path or the query, as the OpenAPI document says it. */
export interface OpenParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description: string;
  readonly schema: { [keyword: string]: Json };
}

/** What the OpenAPI document says of an open call. */
export interface OpenDoc {
  /** Without `/v1`, parameters in braces. */
  readonly path: string;
  readonly id: string;
  readonly tag: 'meta' | 'log';
  readonly summary: string;
  readonly parameters?: readonly OpenParameter[];
  /** What is sent, as text; the call is a POST then. */
  readonly body?: { readonly description: string };
  readonly contentType: string;
  readonly schema: { [keyword: string]: Json };
}

/** Any site may read it: nothing of it is of a person, and nothing depends on who asks. */
export const openToAllSites = { 'Access-Control-Allow-Origin': '*' } as const;

/** Sends it; to who has it already, only that it is still the same (RFC 9110 section 13.1.2). */
export function sendShown(request: Request, response: Response, { contentType, content, keep }: Shown): void {
  const etag = `"${hash('sha256', content, 'base64url')}"`;
  const age = keep === 'for good' ? '31536000, immutable' : String(keep);
  const headers = { ...apiHeaders, ...openToAllSites, 'Cache-Control': `public, max-age=${age}`, ETag: etag };
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  if (known.includes(etag) || known.includes('*')) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': contentType, 'Content-Length': Buffer.byteLength(content) });
  response.end(content);
}
