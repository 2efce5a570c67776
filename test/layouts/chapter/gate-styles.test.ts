import { describe, expect, test } from 'vitest';
import { answersIn } from '#layouts/chapter/answers-in.ts';
import { gateStyles } from '#layouts/chapter/gate-styles.ts';
import { figureCode } from '#progress/reader-mark.ts';

describe('the answers of a chapter', () => {
  test('are those of the figures that its text names, each once, quiet or not', () => {
    const body =
      'One.\n\n<Answer to="fine">\nA.\n</Answer>\n\n- <Answer to="promise" quiet>B.</Answer>\n\n<Answer quiet to="fine">C.</Answer>';
    expect([...answersIn(body)]).toEqual(['fine', 'promise']);
    expect([...answersIn('No <Term id="answer">answer</Term> here, and no <Answers to="x" />.')]).toEqual([]);
  });
});

describe('the styles of the gate', () => {
  const css = gateStyles('oversight', ['fine', 'promise']);
  const screen = css.slice(css.indexOf('@media screen'));
  const hiding = [...screen.matchAll(/([^{}]*)\{display:none\}/g)].map(([, selector]) => selector);

  test('hide on screens alone, a rule for each figure, and only where the gate stands', () => {
    expect(hiding).toHaveLength(2);
    for (const selector of hiding) expect(selector).toMatch(/html\.gate:not\(/);
    // what stands before the rules for screens hides the lines that only they show
    expect(css.slice(0, css.indexOf('@media screen'))).not.toMatch(/\.to-/);
  });

  test('leave open what the reader’s mark names: the figure, or the whole chapter', () => {
    for (const [place, figure] of ['fine', 'promise'].entries()) {
      for (const name of [`oversight/${figure}`, 'oversight'])
        expect(hiding[place]).toContain(`[data-mark~="${figureCode(name)}"]`);
      expect(hiding[place]).toContain(`.to-${figure}:not(`);
    }
    expect(hiding[0]).not.toContain(`[data-mark~="${figureCode('oversight/promise')}"]`);
  });
});
