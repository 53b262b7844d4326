import type { JSX } from 'preact';
import type { RulesView } from '../../workbench/rules-view.ts';
import { Hash } from '../frame/hash.tsx';
import type { Texts } from '../texts.ts';

interface PolicyReadingProps {
  readonly view: RulesView;
  readonly texts: Texts;
}

/** What decides before the rules of the region do: the data of the agreement, and the Rego of the national policy. */
export function PolicyReading({ view, texts }: PolicyReadingProps): JSX.Element {
  const { data, sources, engine } = view;
  const { say } = texts;
  return (
    <div class="sluis-rule-reading">
      <section class="sluis-card" aria-labelledby="gegevens-kop">
        <h2 class="utrecht-heading-2" id="gegevens-kop">
          {say('rules.data')}
        </h2>
        <p class="sluis-subtle">{say('rules.data.lead')}</p>
        {data === undefined ? (
          <p>{say('rules.data.none')}</p>
        ) : (
          <>
            <Fold summary={say('rules.data.purposes')} text={data.purposes} />
            <Fold summary={say('rules.data.roles')} text={data.roles} />
            {data.clauses.map(({ id, text }) => (
              <Fold key={id} summary={say('rules.data.clause', { clause: id })} text={text} />
            ))}
          </>
        )}
      </section>
      <section class="sluis-card" aria-labelledby="beleid-kop">
        <h2 class="utrecht-heading-2" id="beleid-kop">
          {say('rules.policy')}
        </h2>
        <p class="sluis-subtle">{say('rules.policy.lead')}</p>
        <div>
          {say('rules.engine')} <Hash hash={engine} texts={texts} />
        </div>
        {sources.map(({ path, title, description, text }) => (
          <Fold key={path} summary={title} note={description} path={path} text={text} />
        ))}
      </section>
    </div>
  );
}

interface FoldProps {
  readonly summary: string;
  readonly note?: string;
  readonly path?: string;
  readonly text: string;
}

function Fold({ summary, note, path, text }: FoldProps): JSX.Element {
  return (
    <details class="sluis-fold">
      <summary>
        <span lang={path === undefined ? undefined : 'en'}>{summary}</span>{' '}
        {path !== undefined && <code class="sluis-reference">{path}</code>}
      </summary>
      {note !== undefined && note !== '' && (
        <p class="sluis-subtle" lang="en">
          {note}
        </p>
      )}
      <pre class="sluis-code sluis-code--long" tabindex={0}>
        <code lang="en">{text}</code>
      </pre>
    </details>
  );
}
