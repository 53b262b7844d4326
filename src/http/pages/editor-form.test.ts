import { describe, expect, it } from 'vitest';
import { toCommentRequest, toEdit } from './editor-form.ts';

const read = (form: string) => toEdit(new URLSearchParams(form));

describe('a form of the editor', () => {
  it.each([
    '',
    'actie=kanarie',
    'actie=cel&veld=phone&bepaling=P06.PRO.COR',
    'actie=cel&tonen=everything',
    'actie=rijen&tonen=none',
  ])('that says nothing changes nothing: %s', (form) => {
    expect(read(form)).toBeUndefined();
  });

  it('counts as based on nothing when its revision is none', () => {
    expect(read('actie=weg&bepaling=P06.PRO.COR&revisie=-1')).toEqual({
      what: 'remove',
      clause: 'P06.PRO.COR',
      revision: 0,
    });
  });

  it('decides about one cell, with the reason in one line', () => {
    expect(read('actie=cel&veld=phone&bepaling=P06.PRO.COR&tonen=year&revisie=3&reden=+omdat%0D%0A+het+moet+')).toEqual(
      {
        ...{ what: 'cells', cells: [{ clause: 'P06.PRO.COR', field: 'phone' }], shown: 'year' },
        ...{ revision: 3, reason: 'omdat het moet' },
      },
    );
  });

  it('decides about the chosen rows, for one recipient or for all that stand there', () => {
    const form = 'actie=rijen&tonen=none&veld[]=phone&veld[]=email&bepaling[]=P05.PRO.COR&bepaling[]=P05.COR.PRO';
    const cellsOf = (text: string) => {
      const edit = read(text);
      return edit?.what === 'cells' ? edit.cells.map(({ clause, field }) => `${field} ${clause}`) : [];
    };

    expect(cellsOf(form)).toHaveLength(4);
    expect(cellsOf(`${form}&voor=P05.PRO.COR`)).toEqual(['phone P05.PRO.COR', 'email P05.PRO.COR']);
  });
});

describe('a comment', () => {
  const comment = (cell: string) =>
    toCommentRequest(new URLSearchParams('tekst=Waarom'), new URLSearchParams({ cel: cell }));

  it('is about the place that is open', () => {
    expect(comment('phone.P06.PRO.COR')).toEqual({ text: 'Waarom', field: 'phone', clause: 'P06.PRO.COR' });
    expect(comment('.P06.PRO.COR')).toEqual({ text: 'Waarom', clause: 'P06.PRO.COR' });
    expect(comment('doel')).toEqual({ text: 'Waarom' });
  });
});
