// Verifies in this browser that an entry is in the log that its gateway signed: the text of the entry as it stands on the page
// is hashed, the hashes of the proof lead from it to the root, and the signature over that root is verified by the key. Without
// this script both are there as files, to be verified elsewhere.
//
//   <div data-proof data-id="…" data-shown="…"      which entry this page is about, and the id of the element that its text,
//                                                   to the character, stands in
//     data-tlog="…"                                 where its proof is (c2sp.org/tlog-proof@v1; 409: no checkpoint yet)
//     data-key="…"                                  the public key of the log: `x` of its JWK; several with spaces between
//     data-intact data-broken data-pending data-failed data-unsupported="…">
//                                                   the words for each outcome, with {tree}, {index} and {size} in them
//     <textarea data-own-key></textarea>            optional: a key or trust file that the reader has from elsewhere; when
//                                                   anything stands in it, that is what counts
//     <button type="button" hidden>…</button>       appears when this script runs
//     <p role="status"></p>                         gets the words
//   </div>
//
// The status also gets `data-outcome`, and for `broken` `data-reason`: `form`, the proof cannot be read; `key`, there is no
// key for this log; `path`, `text`, the proof does not lead from this text to the root; `entry`, it is the text of another entry
// of the log; `signature`, no key signed the root.

/** Reads a proof: where the entry stands, the hashes to the root, and the checkpoint. Undefined when it is none. */
function readTlogProof(text) {
  const gap = text.indexOf('\n\n');
  const [first, ...rest] = text.slice(0, Math.max(gap, 0)).split('\n');
  const [indexLine = '', ...hashes] = rest[0]?.startsWith('extra ') ? rest.slice(1) : rest;
  const [, index] = /^index (0|[1-9][0-9]{0,15})$/.exec(indexLine) ?? [];
  const path = hashes.map(readHash);
  const checkpoint = readNote(text.slice(gap + 2));
  if (first !== 'c2sp.org/tlog-proof@v1' || index === undefined || path.length > 63) return undefined;
  if (path.includes(undefined) || checkpoint === undefined) return undefined;
  return { index: Number(index), path, checkpoint };
}

/** Reads a checkpoint as a signed note. Undefined when it is none. */
function readNote(note) {
  const gap = note.lastIndexOf('\n\n');
  if (gap < 0 || !note.endsWith('\n')) return undefined;
  const [tree, size, root, ...more] = note.slice(0, gap).split('\n');
  const hash = readHash(root ?? '');
  const isText = tree !== '' && /^(0|[1-9][0-9]{0,15})$/.test(size ?? '') && hash !== undefined && !more.includes('');
  if (!isText) return undefined;
  const lines = note.slice(gap + 2, -1).split('\n');
  const signatures = lines.map((line) => /^\u2014 ([^ ]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line));
  if (signatures.some((line) => line === null || line[2].length % 4 !== 0)) return undefined;
  return {
    text: note.slice(0, gap + 1),
    tree,
    size: Number(size),
    root: hash,
    signatures: signatures.map(([, name, base64]) => ({ name, bytes: fromBase64(base64) })),
  };
}

const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const toBase64 = (bytes) => btoa(String.fromCharCode(...bytes));
const fromBase64url = (text) => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));

/** 32 bytes in the one base64 form that they have. */
function readHash(text) {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return undefined;
  const bytes = fromBase64(text);
  return toBase64(bytes) === text ? bytes : undefined;
}

const isSame = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);

/** SHA-256 over bytes put one behind the other. */
async function sha256(...parts) {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

const utf8 = new TextEncoder();
const hashEntry = (text) => sha256([0], utf8.encode(text));

/** The root that a path leads to from a leaf; undefined when it does not fit a tree of this size (RFC 9162 section 2.1.3.2). */
async function climbPath(leaf, index, size, path) {
  if (index >= size) return undefined;
  let [at, last, node] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      node = await sha256([1], sibling, node);
      // A node without a right sibling moves up as it is.
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      node = await sha256([1], node, sibling);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? node : undefined;
}

/**
 * The Ed25519 public keys in a text: each the `x` of a JWK, or in JSON a JWK, a set of them, or a trust file, of which the
 * gateway counts that the tree is named after. Empty when there is none in it.
 */
function readKeys(text, tree) {
  const isKey = (key) => key?.kty === 'OKP' && key.crv === 'Ed25519' && /^[A-Za-z0-9_-]{43}$/.test(key.x ?? '');
  return toList(text, tree)
    .filter(isKey)
    .map(({ kty, crv, x }) => ({ kty, crv, x }));
}

function toList(text, tree) {
  if (!text.trim().startsWith('{'))
    return text
      .trim()
      .split(/\s+/)
      .map((x) => ({ kty: 'OKP', crv: 'Ed25519', x }));
  try {
    const document = JSON.parse(text);
    const { gateways, keys } = document;
    const name = tree.slice(0, tree.lastIndexOf('/'));
    if (Array.isArray(gateways)) return gateways.find((gateway) => gateway?.name === name)?.keys ?? [];
    return Array.isArray(keys) ? keys : [document];
  } catch {
    return [];
  }
}

/** Whether one of the keys signed the checkpoint under the name of its tree (https://c2sp.org/signed-note). */
async function isSigned({ text, tree, signatures }, keys) {
  for (const { kty, crv, x } of keys) {
    const id = (await sha256(utf8.encode(`${tree}\n`), [1], fromBase64url(x))).subarray(0, 4);
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, { name: 'Ed25519' }, false, ['verify']);
    for (const { name, bytes } of signatures) {
      if (name !== tree || !isSame(bytes.subarray(0, 4), id)) continue;
      if (await crypto.subtle.verify({ name: 'Ed25519' }, key, bytes.subarray(4), utf8.encode(text))) return true;
    }
  }
  return false;
}

/** Whether a text says that it is this entry: that another one is in the log proves nothing of this one. */
function isTextOf(id, text) {
  try {
    return JSON.parse(text).id === id;
  } catch {
    return false;
  }
}

/**
 * What an entry's proof is worth: `intact`; `broken` and why; `unsupported` when this browser cannot verify Ed25519; with what
 * was found.
 */
async function verifyEntry({ id, text, proof, keys }) {
  if (!crypto.subtle) return { outcome: 'unsupported' };
  const read = readTlogProof(proof);
  if (read === undefined) return { outcome: 'broken', reason: 'form' };
  const { index, path, checkpoint } = read;
  const { tree, size, root } = checkpoint;
  const found = { tree, index, size };
  const believed = readKeys(keys, tree);
  if (believed.length === 0) return { outcome: 'broken', reason: 'key', ...found };
  const reached = await climbPath(await hashEntry(text), index, size, path);
  if (reached === undefined) return { outcome: 'broken', reason: 'path', ...found };
  if (!isSame(reached, root)) return { outcome: 'broken', reason: 'text', ...found };
  if (!isTextOf(id, text)) return { outcome: 'broken', reason: 'entry', ...found };
  try {
    if (await isSigned(checkpoint, believed)) return { outcome: 'intact', ...found };
  } catch (error) {
    if (error.name === 'NotSupportedError') return { outcome: 'unsupported', ...found };
    return { outcome: 'broken', reason: 'key', ...found };
  }
  return { outcome: 'broken', reason: 'signature', ...found };
}

/** Fetches the proof of what stands on the page, and verifies it. */
async function verifyShown({ id, shown, tlog, key }, ownKey) {
  try {
    // Who is logged out by now is sent to the log-in page: that is no proof, and no sign of anything wrong.
    const proof = await fetch(tlog, { redirect: 'error' });
    if (proof.status === 409) return { outcome: 'pending' };
    if (!proof.ok) return { outcome: 'failed' };
    const text = await proof.text();
    if (!text.startsWith('c2sp.org/tlog-proof@v1\n')) return { outcome: 'failed' };
    return await verifyEntry({
      id,
      text: document.getElementById(shown).textContent,
      proof: text,
      keys: ownKey.trim() === '' ? key : ownKey,
    });
  } catch {
    return { outcome: 'failed' };
  }
}

for (const place of document.querySelectorAll('[data-proof]')) {
  const button = place.querySelector('button');
  const status = place.querySelector('[role="status"]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    status.textContent = '';
    const { outcome, reason, ...found } = await verifyShown(
      place.dataset,
      place.querySelector('[data-own-key]')?.value ?? '',
    );
    status.dataset.outcome = outcome;
    status.dataset.reason = reason ?? '';
    const words = place.dataset[outcome] ?? place.dataset.failed;
    status.textContent = words.replaceAll(/\{(tree|index|size)\}/g, (_, name) => found[name]);
    button.disabled = false;
  });
}
