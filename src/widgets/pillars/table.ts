import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { built, card, stands } from './posts.ts';
import { hasRoom, pillarNames, type State, ways } from './state.ts';
import type { Text } from './text.ts';

/** What is built, what stands and what four cards read: as it is, and with ten more on each pillar that has room for them. */
export function table(state: State, text: Text): Table {
  const raises = [undefined, ...pillarNames.filter((pillar) => hasRoom(state, pillar))];
  return {
    caption: text.table.caption,
    columns: text.table.columns,
    rows: raises.map((raised) => {
      const here = { ...state, raised };
      const [all, up] = [built(here), stands(here)];
      return [
        raised ? text.table[raised] : text.table.asItIs,
        ...[all.security, all.safety, up.safety, all.benefit, up.benefit].map((x) => printed(x)),
        ...ways.map((way) => printed(card(here, way), 1)),
      ];
    }),
  };
}
