import type { ComponentChildren, JSX } from 'preact';
import type { SigningRoomView, Voter } from '../../workbench/signing-room-view.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { HandInForm } from './hand-in-form.tsx';
import { namesOf } from './names-of.ts';
import type { Refused } from './refusal-text.ts';

interface PartProps {
  readonly view: SigningRoomView;
  readonly texts: Texts;
}

/** How the steering group votes about who comes in and who goes. */
export function Votes({
  view: { votes, steering, parties },
  texts,
  children,
}: PartProps & { readonly children: ComponentChildren }): JSX.Element {
  const waiting = parties.filter(({ status }) => status === 'awaits-admission');
  return (
    <section class="sluis-section" aria-labelledby="stemmen-kop">
      <h2 class="utrecht-heading-2" id="stemmen-kop">
        {texts.say('signing.votes')}
      </h2>
      <p class="sluis-lead">
        {texts.say('signing.votes.rule', {
          atLeast: steering.atLeast,
          members: namesOf(steering.members, texts.language),
        })}
      </p>
      {waiting.length > 0 && (
        <p class="sluis-note sluis-votes__waiting">
          {texts.say('signing.votes.waiting', { parties: namesOf(waiting, texts.language), count: waiting.length })}
        </p>
      )}
      {votes.length === 0 ? (
        <p class="sluis-subtle">{texts.say('signing.votes.none')}</p>
      ) : (
        <ul class="sluis-card sluis-plain">
          {votes.map(({ about, admit, expel }) => (
            <li key={about.id}>
              <strong>{about.name}</strong>
              <Voters kind="admit" members={admit} atLeast={steering.atLeast} texts={texts} />
              <Voters kind="expel" members={expel} atLeast={steering.atLeast} texts={texts} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

interface VotersProps {
  readonly kind: 'admit' | 'expel';
  readonly members: readonly Voter[];
  readonly atLeast: number;
  readonly texts: Texts;
}

function Voters({ kind, members, atLeast, texts }: VotersProps): JSX.Element | null {
  if (members.length === 0) return null;
  const told = members.map(({ name, from }) => ({
    name: from === undefined ? name : texts.say('signing.votes.from', { name, day: texts.day(from) }),
  }));
  const values = { count: members.length, atLeast, members: namesOf(told, texts.language) };
  return <p>{texts.say(`signing.votes.${kind}`, values)}</p>;
}

interface VoteFormProps extends PartProps {
  readonly frame: PageFrame;
  readonly refused: Refused | undefined;
}

/** For a director whose party is of the steering group: how a vote is signed, and where it is handed in. */
export function VoteForm({ frame, view, refused, texts }: VoteFormProps): JSX.Element {
  const { id, version } = view.agreement;
  const { party } = view.visitor;
  const sign = `npx sluis agreement sign ${id}-${version}.agreement.json --key sleutel.pem --kid <kid> \\\n  --party ${party} --name '…' --function '…'`;
  const admit = view.parties.flatMap(({ id: about, status, statement }) =>
    status === 'awaits-admission' && statement !== undefined
      ? [`${sign} \\\n  --type admit --about ${about} --from <dag> --declaration ${statement.digest} > stem.jws`]
      : [],
  );
  const expel = `${sign} \\\n  --type expel --about <partij> --from <dag> > stem.jws`;
  return (
    <details class="sluis-card sluis-technical sluis-votes__form" open={refused !== undefined}>
      <summary>{texts.say('signing.votes.hand-in')}</summary>
      <HandInForm
        frame={frame}
        action={`/afspraken/${id}/v/${version}/ondertekenen`}
        commands={[...admit, expel]}
        refused={refused}
        texts={texts}
      />
    </details>
  );
}
