import type { ComponentChildren, JSX } from 'preact';
import type { ErasureFinding, RightsRefusal, RightsRequest, RightsStep } from '../../contract/generated/types.ts';
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
      {isOpen && kind === 'erasure' && <Erase {...props} />}
      {isOpen && kind !== 'erasure' && (
        <Step {...props} step="grant">
          {texts.say(kind === 'restriction' ? 'requests.grant.restriction' : 'requests.grant')}
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

const findings: readonly ErasureFinding[] = ['retention-term', 'no-interest-of-another', 'no-law-requires-keeping'];

/** What is weighed before everything is erased (Wmo 2015 art. 5.3.4 and 5.3.5), by somebody else than who recorded it. */
function Erase({ frame, request, self, texts }: RequestProps): JSX.Element {
  const { id, filedBy } = request;
  if (filedBy === undefined || filedBy === self) return <p>{texts.say('requests.erasure.colleague')}</p>;
  return (
    <form method="post" action="/verzoeken">
      <CsrfField frame={frame} />
      <input type="hidden" name="verzoek" value={id} />
      <p>{texts.say('requests.erasure.what')}</p>
      <fieldset class="sluis-rights__fields">
        <legend class="utrecht-form-label">{texts.say('requests.assess')}</legend>
        {findings.map((finding) => (
          <p key={finding} class="sluis-rights__field">
            <input type="checkbox" id={`${finding}-${id}`} name="beoordeeld[]" value={finding} required />
            <label for={`${finding}-${id}`}>{texts.say(`rights.finding.${finding}`)}</label>
          </p>
        ))}
      </fieldset>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="stap" value="grant">
        {texts.say('requests.grant.erasure')}
      </button>
    </form>
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
