import type { JSX } from 'preact';
import { type EntryPartProps, Part } from './entry-part.tsx';

/**
 * Whether the entry is what was written: `proof.js` fetches the proof, holds the text that stands here against it in the
 * browser, and shows one of the sentences for it. Without scripts the files are there to be checked elsewhere.
 */
export function EntryProof({ view, texts }: EntryPartProps): JSX.Element {
  const { id } = view.account.line;
  const [entry, proof] = [`/logboek/${id}/tekst`, `/logboek/${id}/bewijs`];
  // The places in a sentence are filled by the script.
  const places = { index: '{index}', size: '{size}' };
  const link = 'utrecht-link utrecht-link--html-a';
  return (
    <Part id="bewijs" title={texts.say('entry.proof')}>
      <p>{texts.say('entry.proof.text')}</p>
      <div
        data-proof
        data-id={id}
        data-shown="regel"
        data-tlog={proof}
        data-key={view.key}
        data-intact={texts.say('entry.proof.intact', places)}
        data-broken={texts.say('entry.proof.broken')}
        data-pending={texts.say('entry.proof.pending')}
        data-failed={texts.say('entry.proof.failed')}
        data-unsupported={texts.say('entry.proof.unsupported')}
      >
        <details class="sluis-log__client">
          <summary>{texts.say('entry.proof.own-key')}</summary>
          <div class="sluis-choice">
            <label class="utrecht-form-label" for="sleutel">
              {texts.say('entry.proof.own-key.label')}
            </label>
            <p class="sluis-hint" id="sleutel-hint">
              {texts.say('entry.proof.own-key.hint')}
            </p>
            <textarea
              class="utrecht-textarea utrecht-textarea--html-textarea sluis-code-field"
              id="sleutel"
              rows={3}
              spellcheck={false}
              aria-describedby="sleutel-hint"
              data-own-key
            />
          </div>
        </details>
        <button class="utrecht-button utrecht-button--primary-action" type="button" hidden>
          {texts.say('entry.proof.check')}
        </button>
        <p role="status" />
      </div>
      <h3 class="utrecht-heading-3">{texts.say('entry.proof.self')}</h3>
      <p>{texts.say('entry.proof.self.text')}</p>
      <ul>
        <li>
          <a class={link} href={entry} download={`${id}.json`}>
            {texts.say('entry.proof.entry')}
          </a>
        </li>
        <li>
          <a class={link} href={proof} download={`${id}.tlog-proof`}>
            {texts.say('entry.proof.file')}
          </a>
        </li>
      </ul>
      <details class="sluis-technical">
        <summary>{texts.say('entry.text')}</summary>
        <div class="sluis-code">
          <pre class="sluis-log__text">
            <code id="regel">{view.account.text}</code>
          </pre>
        </div>
      </details>
    </Part>
  );
}
