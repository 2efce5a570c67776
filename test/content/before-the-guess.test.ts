import { describe, expect, test } from 'vitest';
import { contentFiles, mdxBody, plainText } from '../support/content.ts';
import { answerTo, printedIn, wordsOf } from '../support/predictions.ts';

const reads = import.meta.glob<{ initial: (props: unknown) => unknown }>('../../src/widgets/*/read.ts', {
  eager: true,
});

type Said = (...args: unknown[]) => string;
const sentences = import.meta.glob<{ describe: Said }>('../../src/widgets/*/describe.ts', { eager: true });

/** These answer at the guess, and their sentence waits for it; of a tournament, only the play tells. */
const answeredAtOnce = ['rivals', 'payoff-matrix', 'crowd', 'incentive-mix', 'tournament'];

/** Numbers of an answer that stand before its figure and say something else there. */
const coincidences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tests: { 98: 'makers who stay with the first of two plugs' },
  condition: { 2: 'labs and makers that are left in the figures before' },
  outside: { 7: 'tokens that the mix costs, which is given' },
  fall: { 10: 'how far security falls, as the question says' },
  stages: { 25: 'danger of one jump, which is given' },
  slip: { 4: 'the round in which Anvil’s move goes wrong, which the question names' },
};

/** A figure that asks for a guess, where a chapter places it, and what readers have met by then since the figure before. */
interface Asked {
  readonly chapter: string;
  readonly id: string;
  readonly widget: string;
  readonly start: unknown;
  readonly before: string;
}

const numbersOf = (state: unknown): readonly string[] =>
  typeof state === 'number'
    ? [String(state)]
    : typeof state === 'object' && state
      ? Object.values(state).flatMap(numbersOf)
      : [];

const placed = contentFiles('.mdx')
  .filter((file) => file.includes('/chapters/'))
  .flatMap((file) => {
    const body = mdxBody(file);
    let from = 0;
    return [...body.matchAll(/^<(\w+) id="([^"]+)"(.*?) predict \/>/gm)].map(
      ([, tag = '', id = '', attributes = ''], index, all): Asked => {
        const widget = tag.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
        const props = Object.fromEntries(
          [...attributes.matchAll(/(\w+)=(?:"([^"]*)"|\{(-?\d+)\})/g)].map(([, name, text, number]) => [
            name,
            text ?? Number(number),
          ]),
        );
        const { initial } = reads[`../../src/widgets/${widget}/read.ts`] as { initial: (props: unknown) => unknown };
        const at = all[index]?.index ?? 0;
        const before = plainText(body.slice(from, at)).replace(/chapter \d+/g, '');
        from = at;
        return { chapter: file.split('/').at(-1) ?? '', id, widget, start: initial(props), before };
      },
    );
  });

/** The figure’s own lines that stand there before the guess. */
function captions({ widget, start }: Asked): string {
  const { title, instruction, picture, scenes, games, predict } = wordsOf(widget);
  const { scene, game } = start as { scene?: string; game?: string };
  const own = (scene && scenes?.[scene]) ?? (game && games?.[game]) ?? { title, instruction };
  const pictured = typeof picture === 'string' ? picture : picture?.[scene ?? game ?? ''];
  const asks = predict && ((scene && predict[scene]) ?? (game && predict[game]) ?? predict);
  const question = typeof asks === 'string' ? asks : (asks?.question ?? asks?.asks ?? '');
  return [own.title, own.instruction, pictured, question].join(' ');
}

/** What the figure shows as it opens, its outcome held back: that is given. */
function opening({ widget, start }: Asked): string {
  if (answeredAtOnce.includes(widget)) return '';
  const { describe: says } = sentences[`../../src/widgets/${widget}/describe.ts`] as { describe: Said };
  return says(start, wordsOf(widget), 'en', false);
}

describe('before a guess', () => {
  test('there are some to be made', () => {
    expect(placed.length).toBeGreaterThan(30);
  });

  test.each(placed)('$chapter, $id: neither the text nor a caption holds a number of the answer', (asked) => {
    const answer = printedIn(answerTo(asked.widget, asked.start) ?? '');
    const given = [...numbersOf(asked.start), ...printedIn(`${captions(asked)} ${opening(asked)}`)];
    const known = Object.keys(coincidences[asked.id] ?? {});
    const told = printedIn(asked.before).filter((number) => answer.includes(number) && !given.includes(number));
    expect([...new Set(told)].filter((number) => !known.includes(number))).toEqual([]);
    expect(known.filter((number) => !told.includes(number))).toEqual([]);
  });

  test.each(placed)('$chapter, $id: no caption says what to see, before it is seen', (asked) => {
    expect(captions(asked)).not.toMatch(/does not grow|row shrinks|as high as all|gets in|worth together/);
  });
});
