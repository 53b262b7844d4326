/** Two well-known libraries that decide who may do what, filled with the grants of an agreement. */
import { createMongoAbility, type MongoAbility } from '@casl/ability';
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';
import type { Agreement } from '../../src/contract/generated/types.ts';

interface Question {
  readonly purpose: string;
  /** Type of party and role. */
  readonly recipient: string;
  readonly field: string;
}

/** Every role of a clause as a rule with its fields. */
export function createCaslGrants({ clauses }: Agreement): (question: Question) => boolean {
  const rules = clauses.flatMap(({ purpose, to, roles, fields }) =>
    roles.map((role) => ({ action: purpose, subject: `${to}/${role}`, fields: fields.map(({ name }) => name) })),
  );
  const ability: MongoAbility = createMongoAbility(rules);
  return ({ purpose, recipient, field }) => ability.can(purpose, recipient, field);
}

const model = `
[request_definition]
r = sub, act, obj
[policy_definition]
p = sub, act, obj
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.sub == p.sub && r.act == p.act && r.obj == p.obj
`;

/** Every field of a role of a clause as a line of policy. */
export async function createCasbinGrants({ clauses }: Agreement): Promise<(question: Question) => boolean> {
  const lines = clauses.flatMap(({ purpose, to, roles, fields }) =>
    roles.flatMap((role) => fields.map(({ name }) => `p, ${to}/${role}, ${purpose}, ${name}`)),
  );
  const enforcer = await newEnforcer(newModelFromString(model), new StringAdapter(lines.join('\n')));
  return ({ purpose, recipient, field }) => enforcer.enforceSync(recipient, purpose, field);
}
