import type { JsonText, Moment } from './column-types.ts';

/** What the parties must be told of what a client did, and what each was told. */
export interface NoticeTables {
  notice_tasks: NoticeTasksTable;
  notices: NoticesTable;
  notice_heads: NoticeHeadsTable;
}

interface NoticeTasksTable {
  id: string;
  kind: string;
  /** Whom it is about, until every recipient has been told. */
  subject_id: string | null;
  /** By what the recipients are found, or who they are; emptied when every one has been told. */
  about: JsonText;
  happened_at: Moment;
  /** How often the log has been read for it. */
  round: number;
  /** When it is to be read next; null: everybody has been told. */
  due_at: Moment | null;
  /** Until when another gateway leaves it alone. */
  leased_until: Moment;
}

interface NoticesTable {
  party_id: string;
  /** Its place among those of the party, from 1, without gaps. */
  number: number;
  id: string;
  task_id: string;
  kind: string;
  /** The party's own case, and what it received of it. */
  told: JsonText;
  happened_at: Moment;
  made_at: Moment;
  received_at: Moment | null;
}

/** The last number that a party's notices have. */
interface NoticeHeadsTable {
  party_id: string;
  last: number;
}
