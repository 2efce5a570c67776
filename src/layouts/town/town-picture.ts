import { token } from '#styles/token.ts';
import { labs, moods, outlines, strokes } from '#ui/cast/labs.ts';
import { attributes } from '../story/attributes.ts';
import drawing from './marram.svg?raw';

/** Marram is drawn by night on any ground: only its dark and its paper follow the page’s. A season changes sky, trees and roofs. */
const styles = `
svg { --night: ${token('ink', 'light')}; --paper: ${token('paper', 'light')}; --pen: ${token('ink', 'light')} }
@media (prefers-color-scheme: dark) { svg { --night: ${token('board', 'dark')}; --paper: ${token('ink', 'dark')}; --pen: var(--paper) } }
path, circle { stroke-linecap: round; stroke-linejoin: round }
text { font: 800 9px sans-serif; text-anchor: middle; fill: ${token('face', 'light')}; stroke: none }
.night, .dark { fill: var(--night) }
.hill { fill: ${token('line', 'dark')} }
.moon { fill: var(--paper) }
.line, .star, .water, .glow, .chalk, .geese { fill: none; stroke: var(--paper); stroke-width: 2.4 }
.built { fill: var(--night); stroke: var(--paper); stroke-width: 2.3 }
.pane, .quay { fill: ${token('soft', 'light')}; stroke: none }
.water { stroke: ${token('soft', 'dark')}; stroke-width: 2 }
.crown { fill: var(--crown, var(--night)); stroke: var(--leaves, var(--paper)); stroke-width: 2 }
${labs.map((lab) => `.${lab} { fill: ${token(lab, 'light')} }`).join('\n')}
.lab, .beacon, .anvil, .ember { stroke: var(--edge, var(--night)); stroke-width: var(--edge-width, 2) }
.mood, .stroke { fill: none; stroke: ${token('face', 'light')}; stroke-width: 2.6 }
.number { fill: var(--paper); font-size: 15px }
.lamp { fill: ${token('lamp', 'light')} }
.glow { stroke: ${token('lamp', 'light')}; stroke-width: 3 }
.snow { fill: none; stroke: var(--snow, none); stroke-width: 5 }
.snow.drifts { stroke-width: 8 }
.dusk { fill: none; stroke: var(--dusk) }
.flakes { fill: none; stroke: var(--paper); stroke-width: 3.4 }
.flakes path + path { stroke-width: 5 }
.face { --edge: var(--pen); --edge-width: 3; fill: none; stroke: var(--pen); stroke-width: 3 }
.inked { font-size: 14px }
.signed, .face, .dusk, .geese, .flakes, .near, .posts, .bench { display: none }
:is(.signed, .face):target,
#spring:target ~ .town :is(.dusk, .geese, .near, .posts),
#summer:target ~ .town :is(.dusk, .near, .posts, .bench),
#autumn:target ~ .town :is(.dusk, .geese),
#winter:target ~ .town :is(.flakes, .near) { display: inline }
:is(.signed, .face):target ~ .town, #winter:target ~ .town .star { display: none }
#spring:target ~ .town { --dusk: ${token('link', 'light')}; --crown: ${token('drift', 'light')} }
#summer:target ~ .town { --dusk: ${token('safe', 'light')}; --crown: ${token('flint', 'light')} }
#autumn:target ~ .town { --dusk: ${token('cut', 'light')}; --crown: ${token('cut', 'light')} }
#winter:target ~ .town { --crown: none; --leaves: none; --snow: var(--paper) }
`;

/** Every lab in every mood, as the pages have them, in a 64 × 64 box. */
const drawnLabs = [
  ...labs.map((lab) => `<path id="${lab}" class="${lab} lab" d="${outlines[lab].path}"/>`),
  ...moods.map(
    (mood) =>
      `<g id="${mood}" class="mood"><path d="M24.5 29h0M39.5 29h0" stroke-width="5.8"/><path d="${strokes[mood].join('')}"/></g>`,
  ),
  ...labs.flatMap((lab) =>
    moods.map((mood) => {
      const { face, letter } = outlines[lab];
      const name = lab.charAt(0).toUpperCase();
      return `<g id="${lab}-${mood}"><use href="#${lab}"/><use href="#${mood}" y="${face}"/><text x="32" y="${letter}">${name}</text></g>`;
    }),
  ),
].join('');

const face = (id: string, drawn: string) =>
  `<g id="face-${id}" class="face" transform="translate(0 20) scale(9.375)">${drawn}</g>`;

/** Who may speak beside the picture, alone in it: labs in each mood, and people. */
const faces = [
  ...labs.flatMap((lab) => moods.map((mood) => face(`${lab}-${mood}`, `<use href="#${lab}-${mood}"/>`))),
  ...Object.entries(attributes).map(([who, path]) =>
    face(who, `<circle cx="32" cy="22" r="13"/><path d="M8 60q3-19 24-19t24 19${path}"/>`),
  ),
].join('');

/**
 * The town of the story as one picture. Its address with the name of a season behind the sign, such as `#winter`, shows it in that season;
 * with that of an option of an entry, such as `#home-test`, what is drawn once that is signed and nothing else, to be laid over it; with
 * that of somebody who speaks, such as `#face-ruth` or `#face-ember-wary`, them alone.
 */
export const townPicture: string = drawing
  .replace('<style></style>', () => `<style>${styles}</style>`)
  .replace('<g id="labs" />', () => drawnLabs)
  .replace('<g id="faces" />', () => faces);
