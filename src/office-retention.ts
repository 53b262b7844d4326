import type { EntryDraft } from './audit/audit.ts';
import type { Clock } from './contract/vocabulary.ts';
import { findHeld } from './disclosure/find-held.ts';
import type { Steps } from './disclosure/steps.ts';
import { toTrace } from './disclosure/trace-context.ts';
import { GatewayError } from './errors.ts';
import type {
  HoldRequest,
  KeptHold,
  RetentionTerm,
  RunResult,
  TermRequest,
  ToldHold,
  ToldRun,
} from './retention/retention.ts';

/** What somebody at the machine does with how long entries are kept; each change is an entry that names who. */
export interface RetentionOffice {
  terms(): Promise<readonly RetentionTerm[]>;
  /** @throws GatewayError as `terms.set` */
  set(request: TermRequest, by: string): Promise<RetentionTerm>;
  holds(): Promise<readonly ToldHold[]>;
  /**
   * @param request.caseRef a case as the party of the request knows it
   * @throws GatewayError as `holds.place`; `not-found` for a case that the party never took part in
   */
  place(request: Omit<HoldRequest, 'about'> & { readonly caseRef?: string | undefined }, by: string): Promise<KeptHold>;
  /** @throws GatewayError as `holds.lift` */
  lift(id: string, by: string): Promise<KeptHold>;
  /**
   * Verifies the log first: of one that is not in order nothing goes.
   * @param dry whether nothing is to change
   * @throws GatewayError `log-unavailable`
   */
  run(dry: boolean): Promise<readonly RunResult[]>;
  runs(): Promise<readonly ToldRun[]>;
}

type Rooms = Pick<Steps, 'audit' | 'cases' | 'logReferenceKey' | 'retention'>;

export function createRetentionOffice(rooms: Rooms, clock: Clock): RetentionOffice {
  const { audit, retention } = rooms;
  const { terms, holds } = retention;
  const record = async (kind: EntryDraft['kind'], by: string, about: Partial<EntryDraft>): Promise<void> => {
    await audit.record({ kind, apiClient: `operator:${by}`, ...about, ...toTrace(undefined) }, undefined);
  };
  const recordHold = ({ scope }: KeptHold, by: string, more: Pick<EntryDraft, 'id' | 'reference'>): Promise<void> => {
    const { party, about } = scope;
    return record('legal-hold', by, { ...(party && { party }), ...about, ...more });
  };
  return {
    terms: () => terms.list(reader),
    async set(request, by) {
      const entry = audit.newId();
      const set = await terms.set(request, { operator: by }, { at: clock(), entry });
      await record('log-retention', by, {
        id: entry,
        reference: set.reference,
        ...(set.party && { party: set.party }),
      });
      return set;
    },
    holds: () => holds.list(reader),
    async place({ caseRef, ...request }, by) {
      const at = clock();
      const about = caseRef === undefined ? undefined : await findHeld(rooms, { party: request.party ?? '', caseRef });
      // A case stands with every party to it: held is what all of them did.
      const held = about === undefined ? request : { ...request, about, party: undefined };
      const deed = { at, entry: audit.newId() };
      const placed = await holds.place(held, { operator: by }, deed);
      await recordHold(placed, by, { id: deed.entry, reference: placed.reference.placed });
      return placed;
    },
    async lift(id, by) {
      const entry = audit.newId();
      const lifted = await holds.lift(id, { operator: by }, { at: clock(), entry });
      await recordHold(lifted, by, { id: entry, reference: lifted.reference.lifted });
      return lifted;
    },
    async run(dry) {
      if (dry) return await retention.preview(reader, clock());
      // Beside a running gateway its guard says so; here nobody else looked.
      if (!(await audit.verify()).intact) throw new GatewayError('log-unavailable', 'the log is not what it was');
      return await retention.run(clock());
    },
    runs: () => retention.runs(reader),
  };
}

const reader = { operator: 'reader' } as const;
