import type { TwistChange } from '../../contract/generated/types.ts';
import { recipientOf, type Sheet } from './sheet.ts';
import { shownText } from './words.ts';

/** What a change of the region does, in a line. */
export function changeText(change: TwistChange, sheet: Sheet): string {
  const { view, texts } = sheet;
  const recipient = 'clause' in change ? recipientOf(sheet, change) : '';
  const fieldOf = (name: string): string => {
    const row = view.rows.find(({ field }) => field === name);
    return row === undefined ? name : texts.pick(row.label);
  };
  const purposeOf = (code: string): string => {
    const tab = view.tabs.find((one) => one.code === code);
    return tab === undefined ? code : texts.pick(tab.label);
  };
  switch (change.op) {
    case 'switch-on':
    case 'remove-field':
      return texts.say(`editor.change.${change.op}`, { field: fieldOf(change.field), recipient });
    case 'narrow-field': {
      const part = shownText(change.part, texts).toLocaleLowerCase(texts.language);
      return texts.say('editor.change.narrow-field', { field: fieldOf(change.field), recipient, part });
    }
    case 'remove-clause':
      return texts.say('editor.change.remove-clause', { recipient });
    case 'remove-role':
      return texts.say('editor.change.remove-role', { role: change.role, recipient });
    case 'require-consent': {
      const requirement = texts.say(`editor.requirement.${change.requirement}`).toLocaleLowerCase(texts.language);
      return texts.say('editor.change.require-consent', { recipient, requirement });
    }
    case 'add-condition': {
      const condition = texts.say(`editor.condition.${change.condition}`);
      return texts.say('editor.change.add-condition', { recipient, condition });
    }
    case 'set-mode':
    case 'narrow-phases':
    case 'close-candidates':
      return texts.say(`editor.change.${change.op}`, { purpose: purposeOf(change.purpose) });
    case 'set-articles':
      return texts.say('editor.change.set-articles');
    case 'set-value-list':
      return texts.say('editor.change.set-value-list', { field: fieldOf(change.field) });
  }
}
