import type { JSX } from 'preact';
import type { Texts } from '../texts.ts';
import type { StartCall } from './start.ts';

/** The lines that ask the gateway for data from a terminal, ready to copy: the values in them are those of this demo. */
export function CallLines({ call, texts }: { readonly call: StartCall; readonly texts: Texts }): JSX.Element {
  const title = texts.say('start.api.curl');
  return (
    <div class="sluis-card sluis-option sluis-option--wide">
      <h3 class="utrecht-heading-3">{title}</h3>
      <section class="sluis-code" tabindex={0} aria-label={title}>
        <pre>
          <code>{linesFor(call, texts)}</code>
        </pre>
      </section>
    </div>
  );
}

function linesFor(call: StartCall, texts: Texts): string {
  const { caseRef, purpose, fields } = call;
  const body = JSON.stringify({ caseRef, purpose, fields });
  return `# ${texts.say('start.api.curl.accounts')}
curl -s ${quote(`${call.origin}/demo/accounts`)}

# ${texts.say('start.api.curl.token')}
TOKEN=$(curl -s -u ${quote(`${call.clientId}:${call.clientSecret}`)} -d grant_type=client_credentials \\
  ${quote(call.tokenEndpoint)} | node -pe 'JSON.parse(require("fs").readFileSync(0)).access_token')

# ${texts.say('start.api.curl.ask')}
curl -s ${quote(`${call.origin}/v1/disclosures`)} -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' -d ${quote(body)}`;
}

/** A text as one word of a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
