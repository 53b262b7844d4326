import type { JSX } from 'preact';
import type { ClientsView } from '../../workbench/clients-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { textsIn } from '../texts.ts';
import { ClientTable, KnownBy } from './client-table.tsx';

export interface ClientsProps {
  readonly frame: PageFrame;
  readonly view: ClientsView;
}

/** The cases of one's own party. */
export function ClientsPage({ frame, view }: ClientsProps): JSX.Element {
  const texts = textsIn(frame.language);
  return (
    <Frame frame={frame} place="clients" title={texts.say('page.clients')}>
      <h1 class="utrecht-heading-1">{texts.say('page.clients')}</h1>
      <p class="sluis-lead">{texts.say('clients.lead')}</p>
      {(view.mayRegister || view.hasNorms) && (
        <p class="sluis-actions sluis-clients__actions">
          {view.mayRegister && (
            <a
              class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action"
              href="/mijn-clienten/nieuw"
            >
              <Icon name="plus" /> {texts.say('clients.new')}
            </a>
          )}
          {view.hasNorms && (
            <a
              class="utrecht-link utrecht-link--html-a"
              href={view.isLate ? '/mijn-clienten' : '/mijn-clienten?toon=te-laat'}
            >
              {texts.say(view.isLate ? 'clients.all' : 'clients.late')}
            </a>
          )}
        </p>
      )}
      {view.lines.length === 0 ? (
        <p class="sluis-note">{texts.say(view.isLate ? 'clients.late.empty' : 'clients.empty')}</p>
      ) : (
        <ClientTable
          lines={view.lines}
          caption={texts.say('page.clients')}
          texts={texts}
          choose={(line) => (
            <a class="utrecht-link utrecht-link--html-a" href={`/mijn-clienten/${line.ref}`}>
              <KnownBy line={line} texts={texts} />
            </a>
          )}
        />
      )}
      {view.next !== undefined && (
        <p>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={`/mijn-clienten?na=${view.next}${view.isLate ? '&toon=te-laat' : ''}`}
          >
            {texts.say('clients.more')}
          </a>
        </p>
      )}
      <p class="sluis-hint">{texts.say('clients.own-only')}</p>
    </Frame>
  );
}
