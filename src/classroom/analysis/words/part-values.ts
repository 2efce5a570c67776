import type { Values } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { profiles } from '#model/game/action.ts';
import type { Said, WrongPart } from '../../wrong-part.ts';
import type { Voice } from './voice.ts';

/** The words of what was answered as they stand inside a sentence. */
function within({ locale }: Voice, said: Said | undefined): string {
  if (said === undefined) return '';
  if (typeof said === 'string') return said.replace(/\.$/, '');
  return `${formatNumber(locale, said.value, 6)} ${said.unit ?? ''}`.trim();
}

/** What words about a wrong part may name of it. */
export function partValues(voice: Voice, { id, said }: WrongPart): Values {
  const cell = profiles.find((profile) => profile === id);
  return {
    first: within(voice, said[0]),
    second: within(voice, said[1]),
    cell: cell ? voice.cells[cell] : '',
  };
}
