import { type MdastPluginDefinition, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { besideNotes, marginNotes } from '#content/margin-notes.ts';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly children?: readonly Node[];
}

const named = ({ type, name }: Node) => name ?? type;

/** What a text becomes: its blocks in order, and within a block with notes what stands there. */
function blocks(source: string): readonly string[] {
  let found: readonly string[] = [];
  const look: MdastPluginDefinition = {
    name: 'look',
    before(root) {
      const inside = (node: Node): string =>
        ['Noted', 'Notes', 'Limit'].includes(named(node))
          ? `${named(node)}(${(node.children ?? []).map(inside).join(' ')})`
          : named(node);
      found = (root as Node).children?.map(inside) ?? [];
    },
  };
  mdxToJs(source, { mdastPlugins: [marginNotes(), besideNotes(), look] });
  return found;
}

describe('a paragraph with notes', () => {
  test('is followed by them in the order of their marks', () => {
    expect(blocks('A <Term id="x">word</Term>, <Cite id="a">said</Cite> and <Note>remarked</Note>.')).toEqual([
      'Noted(paragraph Notes(TermNote CiteNote NoteNote))',
    ]);
  });

  test('takes up to two plain paragraphs or prompts beside it, and nothing else', () => {
    const noted = 'A <Note>remark</Note>.\n\n';
    expect(blocks(`${noted}One.\n\n<Recall id="r" />\n\nThree.`)).toEqual([
      'Noted(paragraph Notes(NoteNote) paragraph Recall)',
      'paragraph',
    ]);
    expect(blocks(`${noted}<Crowd id="c" />\n\nOne.`)).toEqual([
      'Noted(paragraph Notes(NoteNote))',
      'Crowd',
      'paragraph',
    ]);
    expect(blocks(`${noted}One.\n\n## Head\n\nTwo.`)).toEqual([
      'Noted(paragraph Notes(NoteNote) paragraph)',
      'heading',
      'paragraph',
    ]);
    expect(blocks(`${noted}${noted}One.`)).toEqual([
      'Noted(paragraph Notes(NoteNote))',
      'Noted(paragraph Notes(NoteNote) paragraph)',
    ]);
  });

  test('keeps its notes under itself inside a box', () => {
    expect(blocks('<Limit>\nA <Note>remark</Note>.\n\nOne.\n</Limit>')).toEqual([
      'Limit(Noted(paragraph Notes(NoteNote)) paragraph)',
    ]);
  });

  test('has none where its words are quiet', () => {
    expect(blocks('A <Term id="x" quiet>word</Term>.')).toEqual(['paragraph']);
  });
});
