import { expect, test } from 'vitest';
import { guessWords } from '#layouts/guesses/guess-words.ts';

const asked = {
  widgets: { 'usb/plugs': 'plugs' },
  guesses: { plugs: { asks: 'Where it ends', answers: { two: 'in two camps' } } },
};

test('a guess is said in the words of its figure', () => {
  const { asks, called, mark } = guessWords(asked, 'usb/plugs', 'en');
  expect([asks, called('two'), mark]).toEqual(['Where it ends', 'in two camps', {}]);
});

test('a figure or an answer that is not known stands as it is, whatever it is called', () => {
  for (const figure of ['usb/gone', 'constructor', '__proto__'])
    expect(guessWords(asked, figure, 'en').asks).toBe(figure);
  for (const answer of ['toString', 'three']) expect(guessWords(asked, 'usb/plugs', 'en').called(answer)).toBe(answer);
});

test('words in another language than the page are marked so', () => {
  const english = { ...asked, guesses: { plugs: { ...asked.guesses.plugs, lang: 'en' } } };
  expect(guessWords(english, 'usb/plugs', 'xx').mark).toEqual({ lang: 'en', dir: 'ltr' });
});
