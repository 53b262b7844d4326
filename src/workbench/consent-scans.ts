import { createHash } from 'node:crypto';
import type { ConsentScan, ScanType } from '../consents/consents.ts';
import type { PartyId } from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import { casework, type RelatedCase, requireHelper, requireLive } from '../disclosure/own-case.ts';
import { GatewayError } from '../errors.ts';
import type { DraftCall } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** Of a scan: bytes. */
const largest = 5 * 1024 * 1024;

/** What the files begin with. What a browser calls a file says nothing: only these three are what they say. */
const beginnings: readonly (readonly [ScanType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What kind of file it is by its first bytes; undefined for any other. */
export const typeOfScan = (bytes: Uint8Array): ScanType | undefined =>
  beginnings.find(([, begin]) => begin.every((byte, index) => bytes[index] === byte))?.[0];

/**
 * Keeps a scan of paper that the client signed, encrypted with the key of the client.
 * @throws in its answer `invalid-input` for what is too large, or is no PDF, JPEG or PNG
 */
export function keepScan(rooms: Rooms, call: DraftCall, ref: string, bytes: Uint8Array): Done<{ id: string }> {
  return casework(rooms, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(rooms, call, caller, ref));
    await requireLive(rooms, call, caller, traject.agreement);
    const type = typeOfScan(bytes);
    if (type === undefined || bytes.byteLength > largest) {
      const code = type === undefined ? 'type' : 'size';
      const errors = [{ pointer: '/scan', code, detail: 'a scan is a PDF, JPEG or PNG of 5 MB at most' }];
      throw new GatewayError('invalid-input', 'This file is not kept.', { errors });
    }
    const { subject } = traject;
    const text = Buffer.from(bytes).toString('base64');
    const id = await rooms.consents.keepScan(subject, caller.party, type, (made) =>
      rooms.sources.seal(subject, `scan/${made}`, text),
    );
    trail.clientRecord(id);
    return { id };
  });
}

/**
 * A scan, for the party that recorded it and for the regional desk of the case.
 * @throws in its answer `not-found` for anybody else, as for what is not there
 */
export function openScan(rooms: Rooms, call: DraftCall, ref: string, id: string): Done<DocumentResponse> {
  return casework(rooms, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(rooms, call, caller, ref));
    await requireLive(rooms, call, caller, traject.agreement);
    const scan = await findScan(rooms, traject, caller.party, id);
    const text = scan && (await rooms.sources.unseal(traject.subject, `scan/${id}`, scan.sealed));
    if (scan === undefined || typeof text !== 'string') throw new GatewayError('not-found', 'There is no such scan.');
    trail.clientRecord(id);
    const content = Buffer.from(text, 'base64');
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    const fileName = `akkoord.${scan.mediaType.split('/')[1]}`;
    return new DocumentResponse({ contentType: scan.mediaType, content, etag, tellsOfClients: true, fileName });
  });
}

/** The scan, when this party may open it. */
export async function findScan(
  { consents }: Rooms,
  traject: RelatedCase,
  party: PartyId,
  id: string,
): Promise<ConsentScan | undefined> {
  const scan = await consents.scan(traject.subject, id);
  const isDesk = traject.parties.some((member) => member.party === party && member.type === 'HUB');
  return scan !== undefined && (scan.recordedBy === party || isDesk) ? scan : undefined;
}
