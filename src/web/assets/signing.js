// Signs a statement with a key that the director chooses. The key is opened in this browser, cannot be taken out of it
// again, and is never sent: what goes to the gateway is the statement alone, by the same form as one signed elsewhere.
// The gateway verifies it as any other. Without this script that form is what there is.
const form = document.getElementById('sleutel-formulier');

const encoder = new TextEncoder();
const algorithms = {
  EdDSA: { key: { name: 'Ed25519' }, sign: { name: 'Ed25519' } },
  ES256: { key: { name: 'ECDSA', namedCurve: 'P-256' }, sign: { name: 'ECDSA', hash: 'SHA-256' } },
};

if (form !== null) {
  form.hidden = false;
  document.getElementById('elders').open = document.getElementById('problemen-kop') !== null;
  const opened = performance.now();
  const draft = () => toStatement(form, opened);
  const show = () => {
    document.getElementById('precies').textContent = JSON.stringify(draft(), null, 2);
  };
  form.addEventListener('input', show);
  show();
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button[type="submit"]');
    button.disabled = true;
    try {
      handIn(await sign(draft(), await readKey(form)));
    } catch (error) {
      tell(error instanceof Fault ? error.message : 'failed');
      button.disabled = false;
    }
  });
}

/** What keeps a statement from being signed, by the name of its words on the page. */
class Fault extends Error {}

/** What is signed: the clock is that of the gateway, as it was when the page came, so that a wrong clock here does no harm. */
function toStatement({ dataset }, opened) {
  const at = new Date(Date.parse(dataset.nu) + performance.now() - opened);
  const text = (id) => document.getElementById(id)?.value.trim() ?? '';
  const reason = text('reden');
  const represented = [...document.querySelectorAll('[data-mandaat]:checked')];
  return {
    ...JSON.parse(dataset.verklaring),
    signedAt: at.toISOString(),
    onBehalfOf: represented.map((box) => JSON.parse(box.dataset.mandaat)),
    signatory: { name: text('naam'), function: text('functie') },
    ...(reason === '' ? {} : { reason }),
  };
}

/** The key in the chosen file, with the registered one that it belongs to. */
async function readKey({ dataset }) {
  const input = document.getElementById('sleutel');
  const [file] = input.files;
  if (file === undefined) throw new Fault('no-key-file');
  const text = await file.text();
  const registered = JSON.parse(dataset.sleutels);
  let isOpen = false;
  for (const alg of Object.keys(algorithms)) {
    const key = await openKey(text, alg);
    isOpen ||= key !== undefined;
    for (const { kid, jwk } of registered.filter((one) => key !== undefined && one.alg === alg)) {
      if (await belongs(key, jwk, alg)) return { key, kid, alg };
    }
  }
  throw new Fault(isOpen ? 'not-registered' : await whyShut(text));
}

/** A private key that can sign and that nobody can take out again: PKCS#8 in PEM, or a JWK. */
async function openKey(text, alg) {
  try {
    const found = text.trim().startsWith('{') ? ['jwk', toSigningJwk(JSON.parse(text))] : ['pkcs8', toBytes(text)];
    return await crypto.subtle.importKey(...found, algorithms[alg].key, false, ['sign']);
  } catch {
    return undefined;
  }
}

/** Only what makes the key: what else a file says of it is not asked. */
const toSigningJwk = ({ kty, crv, x, y, d }) => (y === undefined ? { kty, crv, x, d } : { kty, crv, x, y, d });

function toBytes(pem) {
  const [, body] = /-----BEGIN PRIVATE KEY-----([\s\S]+?)-----END PRIVATE KEY-----/.exec(pem) ?? [];
  if (body === undefined) throw new Fault('unreadable');
  return Uint8Array.from(atob(body.replace(/\s/g, '')), (character) => character.charCodeAt(0));
}

/** Whether two halves make one key: something that no statement can be is signed by the one and verified by the other. */
async function belongs(key, jwk, alg) {
  const { key: kind, sign: how } = algorithms[alg];
  const proof = encoder.encode(`sluis: is this my key? ${crypto.randomUUID()}`);
  const half = await crypto.subtle.importKey('jwk', toPublicJwk(jwk), kind, true, ['verify']);
  return crypto.subtle.verify(how, half, await crypto.subtle.sign(how, key, proof), proof);
}

const toPublicJwk = ({ kty, crv, x, y }) => (y === undefined ? { kty, crv, x } : { kty, crv, x, y });

async function whyShut(text) {
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text)) return 'locked';
  try {
    await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
    return 'unreadable';
  } catch {
    return 'unsupported';
  }
}

/** A compact JWS (RFC 7515) over the canonical form (RFC 8785) of the statement. */
async function sign(statement, { key, kid, alg }) {
  const header = { alg, typ: 'sluis-statement+jws', kid };
  const input = `${toBase64url(encoder.encode(JSON.stringify(header)))}.${toBase64url(encoder.encode(canonical(statement)))}`;
  const signature = await crypto.subtle.sign(algorithms[alg].sign, key, encoder.encode(input));
  return `${input}.${toBase64url(new Uint8Array(signature))}`;
}

/** Members in the order of their names, nothing between them; a statement holds texts, lists and objects only. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

const toBase64url = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Through the form that takes statements from elsewhere too. The chosen file is let go of first. */
function handIn(jws) {
  document.getElementById('sleutel').value = '';
  document.getElementById('verklaring').value = jws;
  document.getElementById('inleveren').submit();
}

function tell(fault) {
  for (const words of document.querySelectorAll('[data-fout]')) words.hidden = words.dataset.fout !== fault;
}

for (const button of document.querySelectorAll('[data-kopieer]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.kopieer);
    button.textContent = button.dataset.klaar;
  });
}
