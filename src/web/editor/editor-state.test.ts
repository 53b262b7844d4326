import { describe, expect, it } from 'vitest';
import { cellUrls, editorUrl, parseEditorState } from './editor-state.ts';

const read = (query: string) => parseEditorState(new URLSearchParams(query));

describe('the state of the editor in a URL', () => {
  it('holds no name of a client, and nothing that is not one of its words', () => {
    const state = read('doel=P06&toon=alles&zoek=adres&voorbeeld=sample-j&cel=phone.P06.PRO.COR&naam=Jansen');

    expect(editorUrl('d_1', state)).toBe(
      '/concepten/d_1/bewerken?doel=P06&toon=alles&zoek=adres&voorbeeld=sample-j&cel=phone.P06.PRO.COR',
    );
  });

  it('takes a word that it does not know for the first thing to show', () => {
    expect(read('toon=kanarie')).toMatchObject({ show: 'te-kiezen', purpose: undefined, saved: undefined });
    expect(read('bewaard=nee').saved).toBeUndefined();
    expect(read(`zoek=${'a'.repeat(500)}`).search).toHaveLength(60);
  });

  it('comes back as it was', () => {
    const state = read('doel=P05&o=P05.PRO.COR&kolom%5B%5D=P05.PRO.COR&kolom%5B%5D=P05.COR.PRO&toon=anders');

    expect(parseEditorState(new URLSearchParams(editorUrl('d_1', state).split('?')[1]))).toEqual(state);
  });

  it('tells once that something was kept', () => {
    const state = read('doel=P05&bewaard=7');

    expect(state.saved).toBe(7);
    expect(editorUrl('d_1', state)).not.toContain('bewaard');
  });

  it('opens a cell as any other link would', () => {
    for (const state of [read(''), read('doel=P06&toon=alles')]) {
      expect(cellUrls('d_1', state)('phone.P06.PRO.COR')).toBe(
        `${editorUrl('d_1', { ...state, cell: 'phone.P06.PRO.COR' })}#paneel`,
      );
    }
  });
});
