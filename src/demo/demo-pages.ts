import type { FieldName, LocalText, PartyId, PurposeCode } from '../contract/generated/types.ts';
import type { Clock } from '../contract/vocabulary.ts';
import { toPart } from '../disclosure/redact.ts';
import type { Steps } from '../disclosure/steps.ts';
import { tryOut } from '../disclosure/trial.ts';
import { GatewayError } from '../errors.ts';
import { explain } from '../policy/policy.ts';
import type {
  PageAbout,
  ReceiverView,
  StartOverview,
  TrialChoices,
  TrialExample,
  TrialField,
  TrialQuestion,
  TrialResult,
} from '../web/web.ts';
import type { DemoAccounts } from './demo.ts';
import type { DemoReceiver } from './demo-receiver.ts';
import { toReceivedView } from './received-view.ts';
import { veenrandParties } from './region-veenrand.ts';
import type { Story } from './story.ts';
import { storyJ } from './story-j.ts';
import { storyM } from './story-m.ts';

/** What the pages of the demo know, and how they find it out. */
export interface DemoPages {
  readonly about: PageAbout;
  readonly overview: () => Promise<StartOverview>;
  readonly choices: () => Promise<TrialChoices>;
  readonly trial: (question: TrialQuestion) => Promise<TrialResult>;
  readonly received: () => ReceiverView;
}

interface Parts {
  readonly steps: Steps;
  readonly accounts: DemoAccounts;
  readonly receiver: DemoReceiver;
  readonly clock: Clock;
  readonly url: string;
  readonly version: string;
}

const stories: readonly Story[] = [storyJ, storyM];

const questions: readonly (readonly [LocalText, PartyId, string, PurposeCode, string])[] = [
  [
    { nl: 'Wat ziet Woonveste van J. bij de voordracht?', en: 'What does Woonveste see of J. at the nomination?' },
    'woonveste',
    'woonconsulent',
    'P04',
    'J',
  ],
  [
    { nl: 'En wat ziet Thuishof, dat niet is gekoppeld?', en: 'And what does Thuishof see, which is not matched?' },
    'thuishof',
    'woonconsulent',
    'P04',
    'J',
  ],
  [
    { nl: 'Wat ziet Thuishof van M., die nee zei?', en: 'What does Thuishof see of M., who said no?' },
    'thuishof',
    'woonconsulent',
    'P06',
    'M',
  ],
  [
    {
      nl: 'Wat ziet de gemeente, waar de wet geen akkoord vraagt?',
      en: 'What does the municipality see, where the law asks no consent?',
    },
    'veldhaven',
    'consulent-wmo',
    'P06',
    'J',
  ],
];

const examples = questions.map(
  ([title, party, role, purpose, client]): TrialExample => ({
    title,
    question: { party, role, purpose, client, all: false },
  }),
);

/** The pages of the demo region; they decide with the very engine and the very state of the gateway. */
export function createDemoPages(parts: Parts): DemoPages {
  return {
    about: { region: 'Veenrand', version: parts.version, demo: true },
    overview: () => toOverview(parts),
    choices: async () => toChoices(parts),
    trial: (question) => answerTrial(parts, question),
    received: () => toReceivedView({ ...parts, catalogue: parts.steps.policy.catalogue }),
  };
}

async function toOverview({ steps, accounts, clock, url }: Parts): Promise<StartOverview> {
  const agreement = await steps.agreements.resolve('woonveste', 'veenrand-2026', clock());
  if (agreement === undefined) throw new GatewayError('not-found', 'The demo has no agreement.');
  const { document, hash } = agreement;
  const at = clock();
  const client = accounts.clients.find(({ partyId, role }) => partyId === 'woonveste' && role === 'woonconsulent');
  const caseRef = refOf(accounts, 'J', 'woonveste');
  return {
    agreement: {
      id: document.id,
      version: document.version,
      hash,
      title: document.title,
      inForce: agreement.inForce(at),
      term: document.term,
      model: document.model,
      parties: document.parties.map(({ id, name, type }) => ({
        id,
        name,
        type,
        standing: agreement.standingOf(id, at),
        required: document.signing.required.includes(id),
      })),
    },
    examples,
    ...(client && caseRef
      ? {
          call: {
            origin: url,
            tokenEndpoint: accounts.tokenEndpoint,
            clientId: client.clientId,
            clientSecret: client.clientSecret,
            caseRef,
            purpose: 'P04' as const,
            fields: ['familyName', 'supportContact', 'bsn'],
          },
        }
      : {}),
  };
}

function toChoices({ steps, accounts }: Parts): TrialChoices {
  const { roles, purposes } = steps.policy.model;
  const labels = new Map(roles.map((role) => [role.id, role.label]));
  return {
    // Who makes and signs agreements receives nothing of a client: there is nothing to try out.
    recipients: accounts.clients
      .filter(({ role }) => labels.has(role))
      .map(({ partyId, partyName, partyType, role }) => ({
        party: partyId,
        name: partyName,
        type: partyType,
        role,
        roleLabel: labels.get(role) ?? { nl: role, en: role },
      })),
    purposes: purposes.map(({ code, label }) => ({ code, label })),
    clients: stories.map(({ label, about }) => ({ label, story: about })),
    examples,
  };
}

async function answerTrial({ steps, accounts, clock }: Parts, question: TrialQuestion): Promise<TrialResult> {
  const { party, role, purpose, all, client } = question;
  const caseRef = refOf(accounts, client, party) ?? '';
  const at = clock();
  const { agreement, facts, decision } = await tryOut(steps, { party, role, purpose, all, caseRef }, at);
  const { document, hash } = agreement;
  const { catalogue, law, engine } = steps.policy;
  const shown = new Set(facts.fields);
  const example = examplesOf(client, caseRef);
  const fields = catalogue.fields
    .filter(({ name }) => shown.has(name))
    .flatMap(({ name, label, category, sensitivity }): TrialField[] => {
      const answer = decision.fields[name];
      if (answer === undefined) return [];
      const known = { name, label, category, sensitivity, decision: answer, chain: explain(answer) };
      return [answer.effect === 'none' ? known : { ...known, example: example(name, answer.part) }];
    });
  const named = veenrandParties.find((candidate) => candidate.id === party);
  return {
    recipient: { party, name: named?.name ?? party, role },
    client,
    agreement: { id: document.id, version: document.version, hash, inForce: agreement.inForce(at) },
    clauses: document.clauses,
    law,
    purpose,
    fields,
    facts,
    engine,
  };
}

const refOf = ({ cases }: DemoAccounts, label: string, party: PartyId): string | undefined =>
  cases.find((candidate) => candidate.label === label)?.caseRefs[party];

/** The invented values of a story, as a recipient would get them. Read from the story, not from the gateway's records. */
function examplesOf(
  label: string,
  caseRef: string,
): (field: FieldName, part: Parameters<typeof toPart>[0] | undefined) => unknown {
  const story = stories.find((candidate) => candidate.label === label);
  const values: Record<string, unknown> = { caseRef, ...story?.derived };
  for (const supplied of Object.values(story?.values ?? {})) Object.assign(values, supplied);
  return (field, part) => {
    const value = values[field] ?? null;
    return part === undefined || value === null ? value : toPart(part, value);
  };
}
