import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disclosedBy, type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';
import { visitWeb } from '../support/web-visitor.ts';

/** Scenario A: from sheltered housing to an own front door, and a changed mind. Exact sets, and what must not appear. */

const p01 = [
  'caseRef',
  'initials',
  'familyName',
  'dateOfBirth',
  'bsn',
  'phone',
  'email',
  'correspondenceAddress',
  'currentStayAddress',
  'addressSecret',
  'preferredLanguage',
  'representativeType',
  'representativeContact',
  'householdSize',
  'householdType',
  'outflowReadyFrom',
  'municipalityOfOrigin',
  'preferredAreas',
  'originSetting',
  'supportProviderName',
];
const p02 = [
  'caseRef',
  'outflowProfile',
  'skillHousing',
  'skillMoney',
  'skillSelfCare',
  'daytimeActivity',
  'tenancyTraining',
  'budgetSupportType',
  'debtStabilised',
  'excludedAreas',
  'dwellingRequirements',
  'maxRent',
  'supportIntensityBand',
  'landlordStatement',
];
const p03 = [
  'caseRef',
  'ageBand',
  'householdSize',
  'householdType',
  'outflowReadyFrom',
  'municipalityOfOrigin',
  'preferredAreas',
  'dwellingRequirements',
  'maxRent',
  'urgency',
  'tenancyTraining',
  'rentPaymentArrangement',
];
const p04 = [
  'caseRef',
  'initials',
  'familyName',
  'dateOfBirth',
  'phone',
  'email',
  'correspondenceAddress',
  'preferredLanguage',
  'representativeContact',
  'lawfulResidence',
  'urgency',
  'householdSize',
  'householdType',
  'dwellingRequirements',
  'landlordStatement',
  'supportActive',
  'supportProviderName',
  'supportContact',
];
const p05 = [
  'caseRef',
  'initials',
  'familyName',
  'dateOfBirth',
  'phone',
  'email',
  'correspondenceAddress',
  'representativeContact',
  'rentPaymentArrangement',
  'financialContact',
  'supportActive',
  'supportProviderName',
  'supportContact',
  'supportPeriod',
  'outOfHoursContact',
];
const p05Contract = p05.slice(0, 10);
const p06Corporation = [
  'caseRef',
  'supportActive',
  'supportContact',
  'supportPeriod',
  'supportEndDate',
  'nextEvaluationDate',
  'outOfHoursContact',
  'escalationLevel',
];
const p06Municipality = [
  'caseRef',
  'bsn',
  'supportActive',
  'supportPeriod',
  'supportEndDate',
  'supportIntensityBand',
  'evaluationOutcome',
  'contactLost',
  'wmoAllocation',
  'escalationLevel',
];

const same = (reason: string, fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, reason]));

/** Starts a gateway for each date of the story. */
function at(moment: string, tell: (gateway: () => RunningGateway) => void) {
  describe(`on ${moment.slice(0, 10)}`, () => {
    let gateway: RunningGateway | undefined;
    beforeAll(async () => {
      gateway = await startGateway(moment);
    });
    afterAll(() => gateway?.[Symbol.asyncDispose]());
    tell(() => {
      if (!gateway) throw new Error('the gateway did not start');
      return gateway;
    });
  });
}

at('2026-03-02T11:00:00Z', (gateway) => {
  it('A1: the regional desk gets the registration of De Brug, without consent', async () => {
    const answer = await gateway().ask('transferpunt/intaker', 'J', 'P01', p01);
    expect(answer.status).toBe(200);
    expect(disclosedBy(answer)).toEqual(p01.toSorted());
    expect(Object.values(answer.body.fields).flatMap((field) => field.consent ?? [])).toEqual([]);
  });
});

at('2026-03-05T10:00:00Z', (gateway) => {
  it('A2: options that are off and a diagnosis are refused, the core comes', async () => {
    const answer = await gateway().ask('transferpunt/intaker', 'J', 'P02', [
      ...p02,
      'supportPlanGoals',
      'zrmScores',
      'diagnosis',
    ]);
    expect(disclosedBy(answer)).toEqual(p02.toSorted());
    expect(withheldBy(answer)).toEqual({
      supportPlanGoals: 'DENY_FIELD_NOT_AGREED',
      zrmScores: 'DENY_FIELD_NOT_AGREED',
      diagnosis: 'DENY_STATUTORY_MEDICAL',
    });
  });
});

at('2026-03-10T10:00:00Z', (gateway) => {
  it('A3: a candidate corporation reads the match list under a pseudonym', async () => {
    const answer = await gateway().ask('woonveste/woningbemiddelaar', 'J', 'P03', p03);
    expect(disclosedBy(answer)).toEqual(p03.toSorted());
    expect(answer.text).not.toContain('Voorbeeld-Jansen');
    expect(answer.text).not.toContain('+31600000031');
    const other = await gateway().ask('thuishof/woningbemiddelaar', 'J', 'P03', p03);
    expect(other.body.data['caseRef']).not.toBe(answer.body.data['caseRef']);
    expect(other.body.data['ageBand']).toBe('28-54');
  });

  it('A4: the outflow profile is an option that Veenrand has off', async () => {
    const answer = await gateway().ask('woonveste/woningbemiddelaar', 'J', 'P03', ['outflowProfile']);
    expect(answer.status).toBe(403);
    expect(withheldBy(answer)).toEqual({ outflowProfile: 'DENY_FIELD_NOT_AGREED' });
  });
});

at('2026-03-16T10:00:00Z', (gateway) => {
  it('A5: a corporation that was not matched gets nothing, whether the case exists or not', async () => {
    const other = await gateway().ask('thuishof/woonconsulent', 'J', 'P04', p04);
    expect(other.status).toBe(403);
    expect(withheldBy(other)).toEqual(same('DENY_NO_CASE_RELATION', p04));
    const unknown = await gateway().ask('thuishof/woonconsulent', 'nobody', 'P04', p04, {
      caseRef: `c_${'x'.repeat(22)}`,
    });
    expect({ ...unknown.body, instance: '' }).toEqual({ ...other.body, instance: '' });
    expect(unknown.text.length).toBe(other.text.length);
  });

  it('A6: the matched corporation gets exactly the eighteen fields of the nomination', async () => {
    const answer = await gateway().ask('woonveste/woonconsulent', 'J', 'P04', p04);
    expect(answer.status).toBe(200);
    expect(disclosedBy(answer)).toEqual(p04.toSorted());
    expect(answer.body.fields['supportContact']).toEqual({
      outcome: 'disclosed',
      clause: 'P04.HUB.COR',
      basis: expect.any(Array),
      consent: ['waiver', 'explicit'],
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('A7: asking more brings no more, and says why', async () => {
    const answer = await gateway().ask('woonveste/woonconsulent', 'J', 'P04', [
      ...p04,
      'bsn',
      'debtDetails',
      'originSetting',
    ]);
    expect(disclosedBy(answer)).toEqual(p04.toSorted());
    expect(withheldBy(answer)).toEqual({
      bsn: 'DENY_STATUTORY_BSN',
      debtDetails: 'DENY_FIELD_NOT_AGREED',
      originSetting: 'DENY_FIELD_NOT_AGREED',
    });
    expect(answer.body.data['urgency']).toMatchObject({ code: 'UIT' });
    expect(answer.text).not.toMatch(/999990019|GGZ|"BW"|Voorbeeld Energie/);
  });

  it('A7 in strict mode: one refused field refuses all, and nothing else is said', async () => {
    const answer = await gateway().ask('woonveste/woonconsulent', 'J', 'P04', ['familyName', 'bsn'], {
      mode: 'strict',
    });
    expect(answer.status).toBe(403);
    expect(withheldBy(answer)).toEqual({ bsn: 'DENY_STATUTORY_BSN' });
    expect(answer.text).not.toContain('Voorbeeld-Jansen');
  });
});

at('2026-04-01T10:00:00Z', (gateway) => {
  it('A8: the corporation gets what the contract needs from De Brug', async () => {
    const answer = await gateway().ask('woonveste/woonconsulent', 'J', 'P05', p05);
    expect(disclosedBy(answer)).toEqual(p05.toSorted());
  });

  it('A9: De Brug gets what the contract says from the corporation', async () => {
    const fields = ['caseRef', 'contractForm', 'contractDates', 'dwellingAddress'];
    const answer = await gateway().ask('de-brug/ambulant-begeleider', 'J', 'P05', fields);
    expect(disclosedBy(answer)).toEqual(fields.toSorted());
  });
});

at('2026-06-19T10:00:00Z', (gateway) => {
  it('A11 to A13: a withdrawal works for the next question, and only for what rested on that consent', async () => {
    const before = await gateway().ask('woonveste/woonconsulent', 'J', 'P06', p06Corporation);
    expect(disclosedBy(before)).toEqual(p06Corporation.toSorted());

    const ref = gateway().refOf('J', 'de-brug');
    const list = await gateway().call('de-brug/casemanager', 'GET', `/v1/consents?caseRef=${ref}`);
    const explicit = list.body.consents.find((consent) => consent.kind === 'explicit' && consent.status === 'valid');
    const path = `/v1/consents/${explicit?.id}/withdrawal`;
    expect((await gateway().call('de-brug/casemanager', 'POST', path)).status).toBe(200);

    const refused = await gateway().ask('woonveste/woonconsulent', 'J', 'P06', p06Corporation);
    expect(refused.status).toBe(403);
    expect(withheldBy(refused)).toEqual(same('DENY_CONSENT_WITHDRAWN', p06Corporation));
    expect(refused.text).not.toContain('c_');

    const municipality = await gateway().ask('veldhaven/consulent-wmo', 'J', 'P06', p06Municipality);
    expect(disclosedBy(municipality)).toEqual(p06Municipality.toSorted());

    const contract = await gateway().ask('woonveste/woonconsulent', 'J', 'P05', p05);
    expect(disclosedBy(contract)).toEqual(p05Contract.toSorted());
    expect(withheldBy(contract)).toEqual(same('DENY_CONSENT_WITHDRAWN', p05.slice(10)));

    // A11: the corporation, which received under that consent, is told of it; the town, which did not, is not.
    const notices = async (who: string) => (await gateway().call(who, 'GET', '/v1/notices')).body.notices;
    await expect.poll(() => notices('woonveste/woonconsulent'), { timeout: 10_000 }).toHaveLength(1);
    const [notice] = await notices('woonveste/woonconsulent');
    expect(notice).toMatchObject({ kind: 'consent.withdrawn', caseRef: gateway().refOf('J', 'woonveste') });
    expect(await notices('veldhaven/consulent-wmo')).toEqual([]);

    // A12: J. sees what goes on without a yes, and why.
    const web = visitWeb(gateway().url);
    await web.logIn('mijn/client-j', '/mijn/keuzes');
    const choices = await web.get('/mijn/keuzes');
    expect(choices.text).toContain('De gemeente moet zorgen dat je de goede hulp krijgt.');
    expect(choices.text).toContain('Wmo 2015 artikel 5.2.2');
  });
});

at('2026-06-20T09:01:00Z', (gateway) => {
  it('A11: the story itself has the withdrawal at nine', async () => {
    const answer = await gateway().ask('woonveste/woonconsulent', 'J', 'P06', p06Corporation);
    expect(withheldBy(answer)).toEqual(same('DENY_CONSENT_WITHDRAWN', p06Corporation));
  });
});

at('2027-03-25T10:00:00Z', (gateway) => {
  it('A14: after a new yes the corporation reads how the year went, and no grounds', async () => {
    const fields = ['caseRef', 'evaluationOutcome', 'supportActive', 'supportPeriod'];
    const answer = await gateway().ask('woonveste/woonconsulent', 'J', 'P07', [...fields, 'supportPlanGoals']);
    expect(answer.status).toBe(200);
    expect(disclosedBy(answer)).toEqual(fields.toSorted());
    expect(Object.keys(withheldBy(answer))).toEqual(['supportPlanGoals']);
  });

  it('A14: the consent that had run out opens nothing, the new one names its form', async () => {
    const list = await gateway().call(
      'de-brug/casemanager',
      'GET',
      `/v1/consents?caseRef=${gateway().refOf('J', 'de-brug')}`,
    );
    const told = list.body.consents as readonly { kind: string; status: string; formVersion?: string }[];
    expect(told.filter(({ status }) => status === 'valid').map(({ formVersion }) => formVersion)).toEqual(['v4', 'v4']);
    expect(told.filter(({ formVersion }) => formVersion === 'v3').map(({ status }) => status)).not.toContain('valid');
  });
});

at('2027-04-02T10:00:00Z', (gateway) => {
  it('A15: J. sees who saw what, for what and on what ground, and no name of who works there', async () => {
    await gateway().ask('woonveste/woonconsulent', 'J', 'P07', ['caseRef', 'supportActive']);
    await gateway().ask('veldhaven/consulent-wmo', 'J', 'P06', ['caseRef', 'supportActive']);
    await gateway().ask('woonveste/woonconsulent', 'J', 'P07', ['bsn']);
    const web = visitWeb(gateway().url);
    await web.logIn('mijn/client-j', '/mijn');
    const seen = await web.get('/mijn');
    expect(seen.status).toBe(200);
    expect(seen.text.match(/<article[^>]* id="e_[\w-]{22}"/g)).toHaveLength(3);
    for (const told of ['Woonveste', 'Veldhaven', 'vroeg iets, en zag niets']) expect(seen.text).toContain(told);
    expect(seen.text).toContain('Je gaf op 1 maart 2027 akkoord');
    for (const name of ['lotte.brands', 'Brands', 'Kuiper', '999990019']) expect(seen.text).not.toContain(name);
  });
});
