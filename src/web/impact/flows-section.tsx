import type { JSX } from 'preact';
import type { ImpactReport } from '../../contract/generated/types.ts';
import { ImpactTable, Twofold } from './impact-table.tsx';
import { fieldText, listText, partyText, purposeText, type Speech } from './impact-text.ts';

type Flow = ImpactReport['flows'][number];

interface FlowsProps {
  readonly report: ImpactReport;
  readonly speech: Speech;
}

/** Which requests that come again and again would start to fail. */
export function FlowsSection({ report, speech }: FlowsProps): JSX.Element {
  const { texts } = speech;
  const { flows, flowsElsewhere, flowsLeftOut } = report;
  const columns = [
    { head: texts.say('impact.flows.who') },
    { head: texts.say('impact.flows.often') },
    { head: texts.say('impact.flows.what') },
  ];
  const rows = flows.map((flow) => ({
    key: JSON.stringify([flow.apiClient, flow.party, flow.role, flow.purpose, flow.mode, flow.fields]),
    cells: [
      <Who key="who" flow={flow} speech={speech} />,
      texts.say('impact.flows.days', { requests: flow.requests, days: flow.days }),
      <Outcome key="what" flow={flow} speech={speech} />,
    ],
  }));
  return (
    <section class="sluis-card" aria-labelledby="stromen">
      <h2 class="utrecht-heading-2" id="stromen">
        {texts.say('impact.flows')}
      </h2>
      {rows.length === 0 ? (
        <p>{texts.say('impact.flows.none')}</p>
      ) : (
        <>
          <p class="sluis-impact-lead">{texts.say('impact.flows.text')}</p>
          <ImpactTable caption={texts.say('impact.flows')} columns={columns} rows={rows} />
        </>
      )}
      {flowsElsewhere.length > 0 && (
        <>
          <p>{texts.say('impact.flows.elsewhere')}</p>
          <ul class="utrecht-unordered-list">
            {flowsElsewhere.map(({ party, purpose }) => (
              <li class="utrecht-unordered-list__item" key={`${party} ${purpose}`}>
                {partyText(party, speech)}: {purposeText(purpose, speech)}
              </li>
            ))}
          </ul>
        </>
      )}
      {flowsLeftOut > 0 && <p class="sluis-hint">{texts.say('impact.flows.left', { count: flowsLeftOut })}</p>}
    </section>
  );
}

function Who({ flow, speech }: { readonly flow: Flow; readonly speech: Speech }): JSX.Element {
  const { apiClient, party, purpose, mode } = flow;
  const strict = mode === 'strict' ? ` (${speech.texts.say('impact.flows.strict')})` : '';
  return (
    <>
      <Twofold first={partyText(party, speech)} second={`${purposeText(purpose, speech)}${strict}`} />
      <code class="sluis-impact-below">{apiClient}</code>
    </>
  );
}

function Outcome({ flow, speech }: { readonly flow: Flow; readonly speech: Speech }): JSX.Element {
  const { texts } = speech;
  const told = (['refused', 'losing'] as const).flatMap((kind) => {
    const count = flow[kind];
    return count === 'under-10' ? [] : [texts.say(`impact.flows.${kind}`, { count })];
  });
  const fields = listText(
    flow.lost.map((field) => fieldText(field, speech)),
    texts,
  );
  return <Twofold first={told.join(', ')} second={texts.say('impact.flows.lost', { fields })} />;
}
