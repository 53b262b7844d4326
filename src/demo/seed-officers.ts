import { toInstant } from '../contract/vocabulary.ts';
import type { Emergencies } from '../emergencies/emergencies.ts';
import type { Identity } from '../identity/identity.ts';
import { demoPeople } from './people.ts';
import type { StoryTime } from './story-time.ts';

/** Who of the invented people is named by their party for emergencies: one asks, one approves. */
const officers = ['yusuf.aydin', 'hanna.schouten', 'lotte.brands', 'ties.kuiper'];

/**
 * Names them, so that a visitor can try the emergency procedure at once.
 * @param issuer of the demo's provider, under which they will log in
 */
export async function seedOfficers(
  { identity, emergencies }: { readonly identity: Identity; readonly emergencies: Emergencies },
  issuer: string,
  time: StoryTime,
): Promise<void> {
  const at = toInstant(time.moment('2025-12-15T10:00:00Z'));
  for (const { login, name, party, roles } of demoPeople.filter((person) => officers.includes(person.login))) {
    const { id } = await identity.expectPerson({ party, issuer, subject: login, name, roles });
    await emergencies.name(party, `person:${id}`, { by: `${party}.privacy-officer`, at });
  }
}
