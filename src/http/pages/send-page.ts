import type { Response } from 'express';
import { GatewayError, problems } from '../../errors.ts';
import { type PageFrame, type ProblemKind, renderProblem } from '../../web/web.ts';

/** A whole page, and the status that it goes out with. */
export interface Page {
  readonly status?: number;
  readonly html: string;
}

/** Sends a page that may load only what comes from here, and run only the scripts that carry its nonce. */
export function sendPage(response: Response, { nonce }: PageFrame, { status = 200, html }: Page): void {
  response.status(status).set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policyWith(nonce),
    'Content-Type': 'text/html; charset=utf-8',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    // Not `no-referrer`: a form would then say that it comes from nowhere, and the door could not tell it from a stranger's.
    'Referrer-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
  response.send(html);
}

function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types htmx',
  ].join('; ');
}

/** @param reference under which the problem can be found back */
export function toProblemPage(frame: PageFrame, error: unknown, reference: string | undefined): Page {
  const status = error instanceof GatewayError ? problems[error.code].status : 500;
  return {
    status,
    html: renderProblem({ frame, kind: kindOf(status), ...(reference !== undefined && { reference }) }),
  };
}

function kindOf(status: number): ProblemKind {
  if (status === 401) return 'logged-out';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status === 409) return 'conflict';
  if (status < 500) return 'invalid';
  return status === 503 ? 'unavailable' : 'failed';
}
