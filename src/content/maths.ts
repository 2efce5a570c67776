import katex from 'katex';
import type { MdastPluginDefinition } from 'satteri';

/**
 * A Markdown plugin: formulas between dollar signs become MathML while the site is built, with the text they were written in as
 * their label; a formula that KaTeX cannot read stops the build.
 */
export function maths(): MdastPluginDefinition {
  const render = (tex: string, displayMode: boolean) => {
    const mathml = katex.renderToString(tex, { displayMode, output: 'mathml', throwOnError: true, strict: 'error' });
    // a displayed formula may be wider than a phone and then scrolls, so that the keyboard must reach it
    return { raw: displayMode ? mathml.replace('<math ', '<math tabindex="0" ') : mathml, mdxExpressions: false };
  };
  return {
    name: 'maths',
    math: (node, context) => context.replaceNode(node, render(node.value, true)),
    inlineMath: (node, context) => context.replaceNode(node, render(node.value, false)),
  };
}
