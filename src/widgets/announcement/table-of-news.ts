import { fill } from '#i18n/fill.ts';
import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { mindOf, safeLabs, shares } from './minds.ts';
import { type News, ranges, type Way, type Word } from './state.ts';
import type { Text } from './text.ts';

/** What each way of telling does, or what each count does. */
export function tableOfNews(state: News, text: Text): Table {
  if (state.scene === 'word') {
    const row = (label: string, way: Way, told: boolean) => {
      const { worried, hope } = mindOf(state as Word, told, way);
      const { both, one, neither } = shares(state as Word, way);
      return [
        label,
        ...[worried, hope].map((belief) => printed(belief, 1)),
        ...[both, one, neither].map((share) => printed(share)),
      ];
    };
    return {
      ...text.table.word,
      rows: [
        row(text.ways.silence, 'silence', false),
        row(fill(text.table.heard, { way: text.ways.private }), 'private', true),
        ...(state.q < ranges.q.max ? [row(fill(text.table.lost, { way: text.ways.private }), 'private', false)] : []),
        row(text.ways.public, 'public', true),
      ],
    };
  }
  const { caption, columns, here } = text.table.census;
  const { min, max } = ranges.worried;
  return {
    caption,
    columns,
    rows: Array.from({ length: max - min + 1 }, (_, index) => {
      const worried = min + index;
      const { before, after } = safeLabs({ ...state, worried });
      return [worried, before, after, worried === state.worried ? here : ''];
    }),
  };
}
