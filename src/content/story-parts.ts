import type { MdastPluginDefinition } from 'satteri';

/** The parts of the story, as authors write them. */
const parts = ['Line', 'Said', 'Sign', 'Marram'];

/**
 * A Markdown plugin: the first part of the story in a text is told that it is (`first`), and the first line of each who speaks there
 * (`introduced`).
 */
export function storyParts(): MdastPluginDefinition {
  return {
    name: 'story-parts',
    before(_root, context) {
      context.data.told = [];
    },
    mdxJsxFlowElement(node, context) {
      if (!parts.includes(node.name ?? '')) return;
      const told = context.data.told as string[];
      const who = node.attributes.find((each) => 'name' in each && each.name === 'who')?.value;
      const added = [
        ...(told.length === 0 ? ['first'] : []),
        ...(node.name === 'Line' && !told.includes(`Line ${who}`) ? ['introduced'] : []),
      ];
      told.push(`${node.name} ${who}`);
      if (added.length === 0 || node.attributes.some((each) => 'name' in each && added.includes(each.name))) return;
      context.replaceNode(node, {
        ...node,
        attributes: [
          ...node.attributes,
          ...added.map((name) => ({ type: 'mdxJsxAttribute' as const, name, value: null })),
        ],
      });
    },
  };
}
