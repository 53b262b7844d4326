import type { ComponentChildren, JSX } from 'preact';
import type { RightsRefusal, RightsRequest, RightsStep } from '../../contract/generated/types.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import type { RequestProps } from './request-props.ts';

/** Which reasons can be given for refusing what. */
const refusals: Readonly<Record<RightsRequest['kind'], readonly RightsRefusal[]>> = {
  access: ['rights-of-others', 'public-safety', 'identity-unclear', 'excessive'],
  rectification: ['nothing-wrong', 'identity-unclear', 'excessive'],
  restriction: ['no-ground', 'identity-unclear', 'excessive'],
  erasure: ['law-requires-keeping', 'interest-of-another', 'identity-unclear', 'excessive'],
};

/** What can be done with a request now. */
export function StepForms(props: RequestProps): JSX.Element | null {
  const { request, texts } = props;
  const { kind, state, extended, caseRef } = request;
  if (state === 'refused' || state === 'done') return null;
  const isOpen = state === 'open';
  const isDoable = kind === 'access' || kind === 'rectification';
  return (
    <div class="sluis-requests__steps">
      {kind === 'access' && caseRef !== undefined && (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={`/verzoeken/inzage/${caseRef}.pdf`}>
            {texts.say('requests.print')}
          </a>
        </p>
      )}
      {isOpen && kind === 'erasure' && <p>{texts.say('requests.erasure.what')}</p>}
      {isOpen && (
        <Step {...props} step="grant">
          {texts.say(kind === 'restriction' || kind === 'erasure' ? `requests.grant.${kind}` : 'requests.grant')}
        </Step>
      )}
      {isDoable && (
        <Step {...props} step="done">
          {texts.say('requests.done')}
        </Step>
      )}
      {!isOpen && kind === 'restriction' && (
        <Step {...props} step="lift">
          {texts.say('requests.lift')}
        </Step>
      )}
      {isOpen && !extended && (
        <Step {...props} step="extend">
          {texts.say('requests.extend')}
        </Step>
      )}
      {isOpen && <Refuse {...props} />}
    </div>
  );
}

interface StepProps extends RequestProps {
  readonly step: RightsStep;
  readonly children: ComponentChildren;
}

function Step({ frame, request, step, children }: StepProps): JSX.Element {
  return (
    <form method="post" action="/verzoeken">
      <CsrfField frame={frame} />
      <input type="hidden" name="verzoek" value={request.id} />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="stap" value={step}>
        {children}
      </button>
    </form>
  );
}

function Refuse({ frame, request, texts }: RequestProps): JSX.Element {
  const { id, kind } = request;
  return (
    <details>
      <summary>{texts.say('requests.refuse')}</summary>
      <form method="post" action="/verzoeken">
        <CsrfField frame={frame} />
        <input type="hidden" name="verzoek" value={id} />
        <label class="utrecht-form-label" for={`reden-${id}`}>
          {texts.say('requests.refuse.why')}
        </label>
        <select class="utrecht-select utrecht-select--html-select" id={`reden-${id}`} name="reden" required>
          <option value="">{texts.say('requests.refuse.choose')}</option>
          {refusals[kind].map((reason) => (
            <option key={reason} value={reason}>
              {texts.say(`rights.refusal.${reason}`)}
            </option>
          ))}
        </select>
        <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="stap" value="refuse">
          {texts.say('requests.refuse')}
        </button>
      </form>
    </details>
  );
}
