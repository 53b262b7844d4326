import { type Kysely, sql } from 'kysely';

/** What the parties must be told, and what each was told: per party a sequence without gaps. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const number = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  const end = kind === 'sqlite' ? sql`strict` : sql``;
  await db.schema
    .createTable('notice_tasks')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('subject_id', text)
    .addColumn('about', text, (column) => column.notNull())
    .addColumn('happened_at', number, (column) => column.notNull())
    .addColumn('round', number, (column) => column.notNull())
    .addColumn('due_at', number)
    .addColumn('leased_until', number, (column) => column.notNull())
    .modifyEnd(end)
    .execute();
  await db.schema.createIndex('notice_tasks_due').on('notice_tasks').column('due_at').execute();
  await db.schema.createIndex('notice_tasks_subject').on('notice_tasks').column('subject_id').execute();
  await db.schema
    .createTable('notices')
    .addColumn('party_id', text, (column) => column.notNull())
    .addColumn('number', number, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('task_id', text, (column) => column.notNull())
    .addColumn('told', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('happened_at', number, (column) => column.notNull())
    .addColumn('made_at', number, (column) => column.notNull())
    .addColumn('received_at', number)
    .addPrimaryKeyConstraint('notices_key', ['party_id', 'number'])
    .modifyEnd(end)
    .execute();
  await db.schema.createIndex('notices_task').on('notices').columns(['task_id', 'party_id']).execute();
  await db.schema.createIndex('notices_received').on('notices').column('received_at').execute();
  await db.schema
    .createTable('notice_heads')
    .addColumn('party_id', text, (column) => column.primaryKey().notNull())
    .addColumn('last', number, (column) => column.notNull())
    .modifyEnd(end)
    .execute();
}
