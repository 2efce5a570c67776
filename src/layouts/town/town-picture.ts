import { token } from '#styles/token.ts';
import { labs } from '#ui/cast/labs.ts';
import drawing from './marram.svg?raw';

/** Marram is drawn by night on any ground: only its dark and its paper follow the page’s. */
const styles = `
svg { --night: ${token('ink', 'light')}; --paper: ${token('paper', 'light')} }
@media (prefers-color-scheme: dark) { svg { --night: ${token('board', 'dark')}; --paper: ${token('ink', 'dark')} } }
path { stroke-linecap: round; stroke-linejoin: round }
text { font: 800 9px sans-serif; text-anchor: middle }
text, .night, .dark, .signed { fill: var(--night) }
.hill { fill: ${token('line', 'dark')} }
.moon { fill: var(--paper) }
.line, .star, .water, .glow { fill: none; stroke: var(--paper); stroke-width: 2.4 }
.built { fill: var(--night); stroke: var(--paper); stroke-width: 2.3 }
.pane, .quay { fill: ${token('soft', 'light')}; stroke: none }
.water { stroke: ${token('soft', 'dark')}; stroke-width: 2 }
${labs.map((lab) => `.${lab} { fill: ${token(lab, 'light')} }`).join('\n')}
.lab > path, .beacon, .anvil { stroke: var(--night); stroke-width: 2 }
#face path, .stroke { fill: none; stroke: var(--night); stroke-width: 2.6 }
.lamp { fill: ${token('lamp', 'light')} }
.glow { stroke: ${token('lamp', 'light')}; stroke-width: 3 }
.lit, .signed { display: none }
.signed:target, svg:has(:target) .lit { display: inline }
`;

/**
 * The town of the story as one picture. Its address with an id behind the sign, such as `#home-test`, shows it as it stands once
 * that option of that entry is signed.
 */
export const townPicture: string = drawing.replace('<style></style>', () => `<style>${styles}</style>`);
