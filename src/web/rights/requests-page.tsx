import type { JSX } from 'preact';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import { Problems } from '../frame/problems.tsx';
import { textsIn } from '../texts.ts';
import type { RequestProps, RequestsProps } from './request-props.ts';
import { StepForms } from './step-forms.tsx';

/** Verzoeken van cliënten: what is asked, by when it must be answered, and what can be done. */
export function RequestsPage(props: RequestsProps): JSX.Element {
  const { frame, requests, deals, isChanged = false, isProblem = false } = props;
  const texts = textsIn(frame.language);
  const title = texts.say('page.requests');
  const running = requests.filter(({ state }) => state === 'open' || state === 'granted');
  const closed = requests.filter(({ state }) => state === 'refused' || state === 'done');
  return (
    <Frame frame={frame} place="requests" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say(deals ? 'requests.lead' : 'requests.officer')}</p>
      {isChanged && (
        <p class="sluis-note" role="status">
          <Icon name="check" /> {texts.say('requests.changed')}
        </p>
      )}
      <Problems problems={isProblem ? [{ text: texts.say('requests.problem') }] : []} texts={texts} />
      {requests.length === 0 && <p>{texts.say('requests.none')}</p>}
      {(
        [
          ['requests.open', running],
          ['requests.closed', closed],
        ] as const
      ).map(
        ([heading, list]) =>
          list.length > 0 && (
            <section key={heading} aria-label={texts.say(heading)}>
              <h2 class="utrecht-heading-2">{texts.say(heading)}</h2>
              <div class="sluis-requests">
                {list.map((request) => (
                  <Request key={request.id} {...props} request={request} texts={texts} />
                ))}
              </div>
            </section>
          ),
      )}
    </Frame>
  );
}

const dayLength = 86_400_000;

function Request(props: RequestProps): JSX.Element {
  const { request, texts, deals } = props;
  const { id, kind, state, receivedOn, dueOn, eraseBy, extended } = request;
  return (
    <article class="sluis-card" id={id} aria-labelledby={`${id}-kop`}>
      <h3 class="utrecht-heading-3" id={`${id}-kop`}>
        {texts.say(`rights.kind.${kind}`)}
      </h3>
      <p>
        <Clock {...props} /> {state !== 'open' && <Badge tone="neutral">{texts.say(`rights.state.${state}`)}</Badge>}
      </p>
      <dl class="sluis-requests__facts">
        <dt>{texts.say('requests.received')}</dt>
        <dd>{texts.day(receivedOn)}</dd>
        <dt>{texts.say('requests.due')}</dt>
        <dd>
          {texts.day(dueOn)}
          {extended && ` (${texts.say('requests.extended')})`}
        </dd>
        {eraseBy !== undefined && (
          <>
            <dt>{texts.say('requests.erase-by')}</dt>
            <dd>{texts.day(eraseBy)}</dd>
          </>
        )}
        {deals && <Whole {...props} />}
        <Weighed {...props} />
      </dl>
      <History {...props} />
      {deals && <StepForms {...props} />}
    </article>
  );
}

function Clock({ request, today, texts }: RequestProps): JSX.Element | null {
  if (request.state !== 'open') return null;
  if (request.late) {
    return (
      <Badge tone="bad" icon="clock">
        {texts.say('requests.late')}
      </Badge>
    );
  }
  const days = Math.round((Date.parse(request.dueOn) - Date.parse(today)) / dayLength);
  return (
    <Badge tone={days <= 7 ? 'warning' : 'neutral'} icon="clock">
      {texts.say('requests.days', { days })}
    </Badge>
  );
}

/** What was found before an erasure, and who decided: also for who watches over the party. */
function Weighed({ request: { assessment, decidedBy, kind, state }, texts }: RequestProps): JSX.Element | null {
  if (kind !== 'erasure' || state !== 'done') return null;
  return (
    <>
      {assessment !== undefined && (
        <>
          <dt>{texts.say('requests.assessed')}</dt>
          {assessment.map((finding) => (
            <dd key={finding}>{texts.say(`rights.finding.${finding}`)}</dd>
          ))}
        </>
      )}
      {decidedBy !== undefined && (
        <>
          <dt>{texts.say('requests.decided-by')}</dt>
          <dd>{decidedBy}</dd>
        </>
      )}
    </>
  );
}

/** What only who works with the client sees. */
function Whole({ request, names, fields: labels, texts }: RequestProps): JSX.Element {
  const { caseRef, fields, text, refusal, told } = request;
  const nameOf = (party: string): string => names.get(party) ?? party;
  return (
    <>
      {caseRef !== undefined && (
        <>
          <dt>{texts.say('requests.case')}</dt>
          <dd>
            <a class="utrecht-link utrecht-link--html-a" href={`/mijn-clienten/${caseRef}`}>
              {caseRef}
            </a>
          </dd>
        </>
      )}
      {fields !== undefined && (
        <>
          <dt>{texts.say('requests.fields')}</dt>
          <dd>
            {fields
              .map((name) => labels.get(name))
              .map((label, index) => (label ? texts.pick(label) : fields[index]))
              .join(', ')}
          </dd>
        </>
      )}
      {text !== undefined && (
        <>
          <dt>{texts.say('requests.text')}</dt>
          <dd class="sluis-requests__said">{text}</dd>
        </>
      )}
      {refusal !== undefined && (
        <>
          <dt>{texts.say('requests.refusal')}</dt>
          <dd>{texts.say(`rights.refusal.${refusal}`)}</dd>
        </>
      )}
      {told !== undefined && told.length > 0 && (
        <>
          <dt>{texts.say('requests.told')}</dt>
          {told.map(({ party, receivedAt }) => (
            <dd key={party}>
              {receivedAt === undefined
                ? texts.say('requests.told.not-yet', { name: nameOf(party) })
                : texts.say('requests.told.received', { name: nameOf(party), day: texts.date(receivedAt) })}
            </dd>
          ))}
        </>
      )}
    </>
  );
}

function History({ request, texts }: RequestProps): JSX.Element {
  // Of an erasure no more than the day is kept.
  const isErased = request.kind === 'erasure' && request.state === 'done';
  return (
    <details>
      <summary>{texts.say('requests.history')}</summary>
      <ul>
        {request.events.map(({ type, at }) => (
          <li key={`${type}${at}`}>
            {texts.say('rights.event', {
              day: isErased ? texts.date(at) : texts.moment(at),
              event: texts.say(`rights.event.${type}`),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
