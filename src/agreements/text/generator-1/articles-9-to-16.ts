import type { Contact } from '../../../contract/generated/types.ts';
import type { TextBlock } from '../text-document.ts';
import { either, paragraph, table } from './blocks.ts';
import type { Telling } from './telling.ts';
import { joined, neutralise, type Words } from './words.ts';

export function tellRights(telling: Telling): readonly TextBlock[] {
  const { say, count, pick, terms } = telling;
  const { responseDays, extensionDays, forwardDays, text } = terms.articles.rights;
  return [
    paragraph(pick(text)),
    paragraph(say('rights.desk')),
    tellContact(telling, say('rights.desk.caption'), terms.arrangements.rightsDesk),
    paragraph(say('rights.answer', { days: count('day', responseDays) })),
    paragraph(
      extensionDays === 0
        ? say('rights.extension.none')
        : say('rights.extension', { days: count('day', extensionDays) }),
    ),
    paragraph(
      forwardDays === 0 ? say('rights.forward.none') : say('rights.forward', { days: count('day', forwardDays) }),
    ),
  ];
}

function tellContact({ say }: Telling, caption: Words, { name, email, phone }: Contact): TextBlock {
  return table(
    caption,
    [say('scope.topic'), say('scope.content')],
    [
      [say('contact.name'), neutralise(name)],
      [say('contact.email'), neutralise(email)],
      [say('contact.phone'), neutralise(phone)],
    ],
  );
}

export function tellControllers({ say, type, pick, terms }: Telling): readonly TextBlock[] {
  const { processor } = terms.arrangements;
  return [
    ...either(
      terms.articles.controllers,
      (controllers) => [
        paragraph(say('controllers.list')),
        table(
          say('controllers.caption'),
          [say('parties.type'), say('controllers.for')],
          controllers.map(({ partyType, responsibleFor }) => [type(partyType), pick(responsibleFor)]),
        ),
      ],
      say('controllers.none'),
    ),
    paragraph(say('processor.who')),
    table(
      say('processor.caption'),
      [say('scope.topic'), say('scope.content')],
      [
        [say('processor.name'), neutralise(processor.name)],
        [say('processor.agreement'), neutralise(processor.agreement)],
      ],
    ),
  ];
}

export function tellAccuracy({ say, count, pick, terms }: Telling): readonly TextBlock[] {
  const { correctionDays, text } = terms.articles.accuracy;
  return [
    paragraph(pick(text)),
    paragraph(
      correctionDays === 0 ? say('accuracy.days.none') : say('accuracy.days', { days: count('day', correctionDays) }),
    ),
  ];
}

export function tellSecrecy({ say, pick, terms }: Telling): readonly TextBlock[] {
  return [paragraph(pick(terms.articles.secrecy)), paragraph(say('secrecy.roles'))];
}

export function tellSecurity({ say, type, terms, yesOrNo }: Telling): readonly TextBlock[] {
  return either(
    terms.articles.security,
    (security) => [
      paragraph(say('security.list')),
      table(
        say('security.caption'),
        [say('parties.type'), say('security.norms'), say('security.two-factor')],
        security.map(({ partyType, norms, twoFactor }) => [
          type(partyType),
          joined(norms.map(neutralise)),
          yesOrNo(twoFactor),
        ]),
      ),
    ],
    say('security.none'),
  );
}

export function tellBreach(telling: Telling): readonly TextBlock[] {
  const { say, count, pick, terms } = telling;
  const { partnerNoticeHours, authorityHours, text } = terms.articles.breach;
  return [
    paragraph(pick(text)),
    paragraph(say('breach.desk')),
    tellContact(telling, say('breach.desk.caption'), terms.arrangements.breachContact),
    paragraph(say('breach.partners', { hours: count('hour', partnerNoticeHours) })),
    paragraph(say('breach.authority', { hours: count('hour', authorityHours) })),
  ];
}

export function tellRetention({ say, count, type, pick, terms }: Telling): readonly TextBlock[] {
  const time = (months: number): Words =>
    months > 0 && months % 12 === 0
      ? say('retention.years', { years: count('year', months / 12), months: count('month', months) })
      : count('month', months);
  return either(
    terms.retention,
    (periods) => [
      paragraph(say('retention.list')),
      table(
        say('retention.caption'),
        [say('parties.type'), say('retention.time'), say('retention.source')],
        periods.map(({ partyType, months, source }) => [type(partyType), time(months), pick(source)]),
      ),
    ],
    say('retention.none'),
  );
}

export function tellNumbers({ say, count, names, pick, terms }: Telling): readonly TextBlock[] {
  const { maxDaysToHome, maxDaysToSupport, text } = terms.articles.norms;
  return [
    paragraph(say('norms.home', { days: count('day', maxDaysToHome) })),
    ...(maxDaysToSupport === undefined
      ? []
      : [paragraph(say('norms.support', { days: count('day', maxDaysToSupport) }))]),
    paragraph(pick(text)),
    ...either(
      terms.arrangements.quotas,
      (quotas) => [
        paragraph(say('quotas.list')),
        table(
          say('quotas.caption'),
          [say('quotas.year'), say('quotas.municipality'), say('quotas.corporation'), say('quotas.homes')],
          quotas.map(({ year, municipality, corporation, homes }) => [
            neutralise(String(year)),
            neutralise(municipality),
            names.parties.of(corporation),
            neutralise(String(homes)),
          ]),
        ),
      ],
      say('quotas.none'),
    ),
  ];
}
