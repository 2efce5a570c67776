import type { MdastPluginDefinition } from 'satteri';

/** The inline parts that carry a note in the margin, and the block that prints it. */
const blocks: Readonly<Record<string, string>> = { Cite: 'CiteNote', Note: 'NoteNote', Term: 'TermNote' };

/** What may stand beside a note that is taller than its own paragraph, and how much of it: no more than chapter.css has rows for. */
const beside = ({ type, name }: { readonly type: string; readonly name?: string | null }) =>
  type === 'paragraph' || (type === 'mdxJsxFlowElement' && name === 'Recall');
const mostBeside = 2;

/**
 * A Markdown plugin: each `<Cite>` and `<Note>` in a paragraph gets the chapter's next number, and what they and each `<Term>`
 * (unless it is `quiet`) have to say follows the paragraph as a block, so that it stands in the margin on wide screens and under the text on narrow ones.
 */
export function marginNotes(): MdastPluginDefinition {
  return {
    name: 'margin-notes',
    before(_root, context) {
      context.data.notes = 0;
    },
    paragraph(paragraph, context) {
      // biome-ignore lint/suspicious/noExplicitAny: the tree's node types are wider than what is built here
      const notes: any[] = [];
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const children = paragraph.children.map((child): any => {
        // biome-ignore lint/suspicious/noExplicitAny: as above
        const node = child as any;
        const block = node.type === 'mdxJsxTextElement' ? blocks[node.name] : undefined;
        const quiet = node.attributes?.some(({ name }: { name?: string }) => name === 'quiet');
        if (!block || quiet) return node;
        const attributes = [...node.attributes];
        if (block !== 'TermNote') {
          context.data.notes = Number(context.data.notes) + 1;
          attributes.push({ type: 'mdxJsxAttribute', name: 'n', value: String(context.data.notes) });
        }
        const said = block === 'TermNote' ? [] : [{ type: 'paragraph', children: node.children }];
        notes.push({ type: 'mdxJsxFlowElement', name: block, attributes, children: said });
        const mark = block === 'TermNote' ? node.children : [];
        return { type: 'mdxJsxTextElement', name: node.name, attributes, children: mark };
      });
      if (notes.length === 0) return;
      context.replaceNode(paragraph, {
        type: 'mdxJsxFlowElement',
        name: 'Noted',
        attributes: [],
        children: [
          { type: 'paragraph', children },
          { type: 'mdxJsxFlowElement', name: 'Notes', attributes: [], children: notes },
        ],
      });
    },
  };
}

/**
 * A Markdown plugin, after `marginNotes`: the paragraphs and prompts that follow a paragraph with notes stand in one block with it, so
 * that a tall note does not push them down.
 */
export function besideNotes(): MdastPluginDefinition {
  return {
    name: 'beside-notes',
    mdxJsxFlowElement(node, context) {
      const parent = context.parent(node);
      // an answer lies on the page's grid as the page itself does
      const onGrid = parent?.type === 'root' || (parent?.type === 'mdxJsxFlowElement' && parent.name === 'Answer');
      if (node.name !== 'Noted' || !onGrid) return;
      const next = parent.children.slice((context.indexOf(node) ?? 0) + 1);
      const end = next.findIndex((each) => !beside(each));
      const moved = next.slice(0, end < 0 ? next.length : end).slice(0, mostBeside);
      for (const each of moved) {
        context.appendChild(node, each);
        context.removeNode(each);
      }
    },
  };
}
