import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { PartyId } from '../contract/generated/types.ts';
import type { DemoClientPerson, DemoPerson } from './people.ts';

/** The pages of the gateway, as the client of one party at the demo's provider. */
export interface DemoWebClient {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Without one it is where clients come in. */
  readonly party?: PartyId;
  readonly redirectUri: string;
  readonly afterLogOut: string;
}

export interface DemoDoor {
  readonly people: readonly DemoPerson[];
  readonly clients: readonly DemoClientPerson[];
  readonly webClients: readonly DemoWebClient[];
}

/** How sure the demo is of who somebody is: as DigiD says it of its app (urn of SAML 2.0). */
export const demoLevel = 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract';

/** As the provider takes them. */
export const toWebClients = ({ webClients }: DemoDoor): NonNullable<Configuration['clients']> =>
  webClients.map(({ clientId, clientSecret, redirectUri, afterLogOut }) => ({
    client_id: clientId,
    client_secret: clientSecret,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [redirectUri],
    post_logout_redirect_uris: [afterLogOut],
    token_endpoint_auth_method: 'client_secret_basic',
  }));

/**
 * How the invented people log in: whoever is named by `login_hint` is believed, as nobody of them exists. Only at the
 * client of their own party.
 * @param mountPath path of the provider, without a slash at the end
 */
export function peopleOf(door: DemoDoor, mountPath: string): Configuration {
  return {
    acrValues: [demoLevel],
    claims: { acr: null, auth_time: null, openid: ['sub', 'bsn'], profile: ['name', 'roles'] },
    conformIdTokenClaims: false, // the roles stand in the ID token, so that nobody has to ask for them apart
    findAccount: async (_context, login) => {
      const client = door.clients.find((one) => one.login === login);
      if (client) return { accountId: login, claims: async () => ({ sub: login, bsn: client.bsn }) };
      const person = door.people.find((one) => one.login === login);
      return (
        person && {
          accountId: login,
          claims: async () => ({ sub: login, name: person.name, roles: [...person.roles] }),
        }
      );
    },
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `${mountPath}/interaction/${uid}` },
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

function belongsTo({ people, clients, webClients }: DemoDoor, login: unknown, clientId: unknown): boolean {
  const webClient = webClients.find((one) => one.clientId === clientId);
  if (webClient === undefined) return false;
  const { party } = webClient;
  if (party === undefined) return clients.some((client) => client.login === login);
  return people.some((person) => person.login === login && person.party === party);
}

/**
 * Lets a log-in begin as that of a browser which was never here: in the demo one is Noor, and then Ruben. The provider
 * would otherwise log Noor out first, with a page of its own.
 */
export function forgetSession(request: IncomingMessage): void {
  const { cookie } = request.headers;
  if (cookie === undefined || !/^\/auth[/?]/.test(request.url ?? '')) return;
  const kept = cookie.split(';').filter((pair) => !pair.trim().startsWith('_session'));
  request.headers.cookie = kept.join(';');
}

/** Answers the one question of a log-in, who it is, without a page. */
export async function finishInteraction(
  provider: Provider,
  door: DemoDoor,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const { login_hint: login, client_id: clientId } = params;
  const result =
    typeof login === 'string' && belongsTo(door, login, clientId)
      ? { login: { accountId: login, acr: demoLevel } }
      : { error: 'access_denied', error_description: 'nobody of this party was named' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** Only colours and the font of the reader's own system: this page is not of the gateway, and does not pretend to be. */
const style = `:root{color-scheme:light dark}body{margin:0;font:1.125rem/1.6 system-ui,sans-serif}
main{box-sizing:border-box;max-width:36rem;margin:10vh auto;padding:2rem;border:1px solid GrayText;border-radius:.5rem}
h1{margin:0 0 1rem;font-size:1.5rem;line-height:1.25}p{margin:0 0 1rem}
button{min-height:2.75rem;padding:.25rem 1.5rem;font:inherit;font-weight:600}`;

const logOutPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', style, 'base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Asks whether somebody wants to be logged out here as well; the form comes from the provider. */
export function showLogOut(context: KoaContextWithOIDC, form: string): void {
  context.set('Content-Security-Policy', logOutPolicy);
  context.body = `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Uitloggen bij je organisatie – demo</title><style>${style}</style></head>
<body><main><h1>Ook uitloggen bij je organisatie?</h1>
<p>Je bent uitgelogd bij Sluis. Dit is de verzonnen inlogvoorziening van de demo.</p>
<p lang="en">You are logged out of Sluis. This is the made-up log-in service of the demo.</p>
${form}<p><button form="op.logoutForm" type="submit" name="logout" value="yes">Ja, uitloggen
<span lang="en">(yes, log out)</span></button></p>
</main></body></html>`;
}
