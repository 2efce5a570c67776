import type { HastPluginDefinition } from 'satteri';
import { headingOf } from './headings.ts';

/** A Markdown plugin: every heading gets its id, and what names that id at its end is not shown. */
export function headingIds(): HastPluginDefinition {
  return {
    name: 'authored-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(heading, context) {
        const written = context.textContent(heading);
        const { words, id } = headingOf(written);
        context.setProperty(heading, 'id', id);
        const last = heading.children.at(-1);
        if (words === written.trimEnd() || last?.type !== 'text') return;
        context.replaceNode(last, { type: 'text', value: headingOf(last.value).words });
      },
    },
  };
}
