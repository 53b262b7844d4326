import { describe, expect, it } from 'vitest';
import { type LogInNotice, type LogInProps, renderLeave, renderLogIn } from '../web.ts';
import nl from './nl.json' with { type: 'json' };

const hostile = `"><img src=x onerror=alert(1)>`;
const props: LogInProps = {
  frame: {
    about: { version: '0.1.0', demo: false, door: true },
    ...{ language: 'nl', nonce: 'n0nce', assets: '/assets/digest', url: '/inloggen' },
  },
  csrfToken: 'token',
  returnTo: '/afspraken',
  fresh: false,
  providers: [
    { id: 'woonveste', party: 'woonveste', label: 'Woonveste' },
    { id: 'veldhaven', party: 'veldhaven', label: 'Gemeente Veldhaven' },
  ],
  people: [],
};
const person = {
  ...{ login: 'noor', provider: 'veldhaven', party: 'veldhaven', name: 'Noor Elzinga' },
  ...{ roles: ['privacy-officer', 'signatory'], about: { nl: 'Schrijft mee.', en: 'Writes.' } },
};

describe('the page to log in', () => {
  it('offers the provider of each party, each in a form of its own with the token and the way back', () => {
    const html = renderLogIn(props);
    const forms = html.split('<form').slice(1);
    expect(forms).toHaveLength(2);
    for (const form of forms) {
      expect(form).toContain('<input type="hidden" name="csrf" value="token"/>');
      expect(form).toContain('name="terug" value="/afspraken"');
      expect(form).not.toContain('name="opnieuw"');
    }
    expect(html).toContain('Inloggen bij Gemeente Veldhaven');
    expect(html).not.toContain('verzonnen');
  });

  it('offers the people of the demo in place of the providers, by party, and says that they are invented', () => {
    const html = renderLogIn({ ...props, people: [person] });
    expect(html.split('<form')).toHaveLength(2);
    expect(html).toMatch(
      /<button[^>]*name="wie" value="noor"[^>]*>Inloggen <span class="sluis-unseen">als Noor Elzinga/,
    );
    expect(html).toContain('privacy officer, tekenbevoegd bestuurder');
    expect(html).toContain('Deze mensen zijn verzonnen');
    expect(html).not.toContain('Inloggen bij Woonveste');
  });

  it('keeps asking for a log-in anew where that was asked', () => {
    const html = renderLogIn({ ...props, fresh: true });
    expect(html).toContain('name="opnieuw" value="1"');
    expect(html).toContain('Voor deze stap moeten we zeker weten dat jij het bent.');
  });

  const notices = Object.keys(nl).flatMap((key) => /^login\.([\w-]+)\.title$/.exec(key)?.[1] ?? []);

  it.each(notices.filter((one) => one !== 'leave'))(
    'says in both languages what went before, and what to do: %s',
    (one) => {
      for (const language of ['nl', 'en'] as const) {
        const html = renderLogIn({ ...props, frame: { ...props.frame, language }, notice: one as LogInNotice });
        expect(html).toMatch(/id="melding-kop">.*<\/h2><p>[^<]{20,}<\/p>/);
      }
    },
  );

  it('keeps hostile names texts', () => {
    const html = renderLogIn({
      ...props,
      returnTo: `/x${hostile}`,
      providers: [{ id: 'a', party: 'a', label: hostile }],
      people: [{ ...person, provider: 'a', name: hostile, about: { nl: hostile, en: hostile } }],
    });
    expect(html).not.toContain('<img');
  });

  it('goes on to the provider by a link as well, and names where to', () => {
    const html = renderLeave({ frame: props.frame, target: 'https://login.woonveste.example/authorize?state=x&y="<' });
    expect(html).toContain('href="https://login.woonveste.example/authorize?state=x&amp;y=&quot;&lt;"');
    expect(html).toContain('Verder naar login.woonveste.example');
  });
});
