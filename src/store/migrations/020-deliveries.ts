import { type Kysely, sql } from 'kysely';

/** Who is told of changes in the support of clients, and the messages that are to be delivered. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createSubscriptions(db, kind);
  await createDeliveries(db, kind);
  const { text, number, end } = typesFor(kind);
  await db.schema
    .createTable('delivery_heads')
    .addColumn('subscription_id', text, (column) => column.notNull())
    .addColumn('lane', text, (column) => column.notNull())
    .addColumn('subject_id', text, (column) => column.notNull())
    .addColumn('last_sequence', number, (column) => column.notNull())
    .addColumn('last_seq', number, (column) => column.notNull())
    .addColumn('digest', text)
    .addColumn('arrived', number, (column) => column.notNull())
    .addPrimaryKeyConstraint('delivery_heads_key', ['subscription_id', 'lane'])
    .modifyEnd(end)
    .execute();
  await db.schema.createIndex('delivery_heads_subject').on('delivery_heads').column('subject_id').execute();
}

function typesFor(kind: 'sqlite' | 'postgres') {
  return kind === 'sqlite'
    ? ({ text: 'text', number: 'integer', end: sql`strict` } as const)
    : ({ text: sql`text collate "C"`, number: 'bigint', end: sql`` } as const);
}

async function createSubscriptions(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const { text, number, end } = typesFor(kind);
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('party_id', text, (column) => column.notNull())
    .addColumn('issuer', text, (column) => column.notNull())
    .addColumn('client_id', text, (column) => column.notNull())
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('purpose', text, (column) => column.notNull())
    .addColumn('notices', number, (column) => column.notNull())
    .addColumn('url', text)
    .addColumn('key', text)
    .addColumn('secret', text)
    .addColumn('old_secret', text)
    .addColumn('old_secret_until', number, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('per_minute', number)
    .addColumn('created_at', number, (column) => column.notNull())
    .addColumn('ended_at', number)
    .addColumn('ended_because', text)
    .addColumn('last_position', number, (column) => column.notNull())
    .addColumn('failures', number, (column) => column.notNull())
    .addColumn('resumes_at', number, (column) => column.notNull())
    .modifyEnd(end)
    .execute();
  await db.schema.createIndex('subscriptions_party').on('subscriptions').column('party_id').execute();
}

async function createDeliveries(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const { text, number, end } = typesFor(kind);
  await db.schema
    .createTable('deliveries')
    .addColumn('number', number, (column) =>
      kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity(),
    )
    .addColumn('id', text, (column) => column.notNull().unique())
    .addColumn('subscription_id', text, (column) => column.notNull())
    .addColumn('lane', text, (column) => column.notNull())
    .addColumn('subject_id', text)
    .addColumn('case_id', text)
    .addColumn('event_seq', number)
    .addColumn('notice_id', text)
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('planned_at', number, (column) => column.notNull())
    .addColumn('from_at', number, (column) => column.notNull())
    .addColumn('due_at', number)
    .addColumn('leased_until', number, (column) => column.notNull())
    .addColumn('attempts', number, (column) => column.notNull())
    .addColumn('position', number)
    .addColumn('sequence', number)
    .addColumn('offered_at', number)
    .addColumn('ended_at', number)
    .addColumn('received_at', number)
    .addColumn('fault', text)
    .addColumn('status', number)
    .modifyEnd(end)
    .execute();
  // Of what waits only: however much was delivered, looking for what is due costs the same.
  await sql`create index deliveries_due on deliveries (subscription_id, due_at, number) where due_at is not null`.execute(
    db,
  );
  await sql`create index deliveries_lane on deliveries (subscription_id, lane, number) where due_at is not null`.execute(
    db,
  );
  await sql`create unique index deliveries_position on deliveries (subscription_id, position)
    where position is not null`.execute(db);
  await sql`create index deliveries_dead on deliveries (subscription_id, ended_at) where state = 'dead'`.execute(db);
  await sql`create index deliveries_subject on deliveries (subject_id) where subject_id is not null`.execute(db);
  await sql`create index deliveries_ended on deliveries (ended_at) where ended_at is not null`.execute(db);
}
