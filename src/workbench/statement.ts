import { verifyInclusion } from '../audit/audit.ts';
import type { Party } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Visit } from '../negotiation/reading.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { idOf, toRoomStatement } from './room-statements.ts';
import { type OpenRoom, openRoom, toHead, type WhichVersion } from './signing-room.ts';
import type { StatementView } from './signing-room-view.ts';

/** One statement with its checks, its key as it is registered, and its place in the log. */
export function viewStatement(
  rooms: Rooms,
  call: DraftCall,
  which: WhichVersion & { readonly statement: string },
): Done<StatementView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    toAuthor(caller, call, trail);
    const visit: Visit = { steps: rooms, call, party: caller.party, trail };
    const room = await openRoom(visit, which);
    const told = findStatement(room, which.statement);
    const [header, payload] = told.jws.split('.', 2);
    const key = findKey(room, told);
    const proof = await findProof(rooms, told.entry);
    return {
      agreement: toHead(room.life, room.record.document),
      statement: toRoomStatement(told, room.nameOf),
      jws: told.jws,
      ...(told.says === undefined ? {} : { header: toJson(header), payload: toJson(payload) }),
      ...(key === undefined ? {} : { key }),
      ...(proof === undefined ? {} : { proof }),
    };
  });
}

/** The statement itself, to keep and to verify elsewhere. */
export function readStatement(
  rooms: Rooms,
  call: DraftCall,
  which: WhichVersion & { readonly statement: string },
): Done<DocumentResponse> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    toAuthor(caller, call, trail);
    const room = await openRoom({ steps: rooms, call, party: caller.party, trail }, which);
    const { jws, party, type } = findStatement(room, which.statement);
    const fileName = `${which.id}-${which.version}-${party}-${type}.jws`;
    const contentType = 'text/plain; charset=utf-8';
    return new DocumentResponse({ contentType, content: jws, etag: `"${which.statement}"`, fileName });
  });
}

type Told = OpenRoom['stated']['statements'][number];

function findStatement({ stated, life, visit }: OpenRoom, id: string): Told {
  const isWaiting = life.parties.some((own) => own.id === visit.party && own.state === 'awaits-admission');
  const found = stated.statements.find((told) => idOf(told) === id);
  // Anybody can declare an accession; what others signed, with their names, is for parties. Its own it may see.
  if (found === undefined || (isWaiting && found.party !== visit.party)) {
    throw new GatewayError('not-found', 'There is no such statement.');
  }
  return found;
}

function findKey({ record }: OpenRoom, { says, header }: Told): StatementView['key'] {
  if (says === undefined || header === undefined || !('kid' in header)) return undefined;
  const found = record.parties.find(({ id }) => id === says.party)?.keys.find(({ kid }) => kid === header.kid);
  return found && toTold(found);
}

const toTold = ({ jwk, ...key }: Party['keys'][number]): StatementView['key'] => ({
  ...key,
  jwk: JSON.stringify(jwk, null, 2),
});

/** Costs a walk over the leaves of the tree, so only where one statement is looked at. */
async function findProof({ audit }: Rooms, entry: string): Promise<StatementView['proof']> {
  const text = entry === '' ? undefined : await audit.textOf(entry);
  const proof = text === undefined ? undefined : await audit.prove(entry);
  if (text === undefined || proof === undefined) return undefined;
  const { tree, index, size, root } = proof;
  return { tree, index, size, root, sound: verifyInclusion(text, proof, audit.keys) };
}

const toJson = (segment: string | undefined): string =>
  JSON.stringify(JSON.parse(Buffer.from(segment ?? '', 'base64url').toString('utf8')), null, 2);
