/** What receivers got and senders were told, in a database of its own: so that whoever measures keeps nothing in memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A message as it came in at a receiver. */
export interface Arrival {
  readonly party: string;
  readonly subject: string;
  readonly id: string;
  readonly sequence: number;
  /** Which event of its case stands in it. */
  readonly number: number;
  readonly round: number;
  readonly decidedAt: string;
  readonly fields: string;
  readonly data: string;
  /** Whether the receiver said that it has it. */
  readonly isAnswered: boolean;
}

export interface Journal extends Disposable {
  /** An event was acknowledged to its sender. */
  acknowledge(id: string): void;
  arrive(message: Arrival): void;
  /** The last message of a case that a receiver said it has. */
  lastOf(party: string, subject: string): Pick<Arrival, 'number' | 'round' | 'fields' | 'data'> | undefined;
  /** Puts the database of the gateway beside it, as `gateway`, and asks both. */
  ask(gateway: string, question: string): Record<string, unknown>[];
}

export function openJournal(): Journal {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-journal-'));
  const database = new DatabaseSync(join(folder, 'journal.db'));
  database.exec(`pragma journal_mode = off; pragma synchronous = off;
    create table acknowledged (id text primary key) without rowid;
    create table arrivals (number_here integer primary key, party text, subject text, id text, sequence integer,
      number integer, round integer, decided_at text, fields text, data text, is_answered integer);
    create index arrivals_case on arrivals (party, subject, number_here);
    create index arrivals_id on arrivals (id);`);
  const acknowledge = database.prepare('insert into acknowledged values (?)');
  const arrive = database.prepare('insert into arrivals values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const last = database.prepare(`select number, round, fields, data from arrivals
    where party = ? and subject = ? and is_answered = 1 order by number_here desc limit 1`);
  return {
    acknowledge: (id) => void acknowledge.run(id),
    arrive: ({ party, subject, id, sequence, number, round, decidedAt, fields, data, isAnswered }) =>
      void arrive.run(party, subject, id, sequence, number, round, decidedAt, fields, data, isAnswered ? 1 : 0),
    lastOf: (party, subject) => last.get(party, subject) as ReturnType<Journal['lastOf']>,
    ask(gateway, question) {
      database.exec(`attach '${gateway}' as gateway`);
      try {
        return database.prepare(question).all();
      } finally {
        database.exec('detach gateway');
      }
    },
    [Symbol.dispose]() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
