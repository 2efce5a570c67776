import { describe, expect, test } from 'vitest';
import { readingOf } from '#content/reading/reading.ts';
import { syllablesOf } from '#content/reading/syllables.ts';

describe('a text is measured by the formula of its language', () => {
  test.each([
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45, which the library rounds down to −1.5
    ['en', 'The cat sat on the mat.', -1.5],
    // El pe-rro co-me pan. La ca-sa es muy gran-de: 9 words, 2 sentences, 13 syllables:
    // 206.84 − 1.02 × 9/2 − 60 × 13/9 = 206.84 − 4.59 − 86.667 = 115.583
    ['es', 'El perro come pan. La casa es muy grande.', 115.583],
    // Die Kat-ze schläft. Un-se-re Häu-ser ste-hen am Was-ser: 8 words, 2 sentences, 14 syllables:
    // 180 − 8/2 − 58.5 × 14/8 = 180 − 4 − 102.375 = 73.625
    ['de', 'Die Katze schläft. Unsere Häuser stehen am Wasser.', 73.625],
    // Le chat dort. Mes voi-sins ont un(e) pe-tit(e) mai-son: 9 words, 2 sentences, 12 syllables:
    // 207 − 1.015 × 9/2 − 73.6 × 12/9 = 207 − 4.5675 − 98.1333 = 104.299
    ['fr', 'Le chat dort. Mes voisins ont une petite maison.', 104.299],
  ] as const)('in %s, “%s” is %d', (locale, text, value) => {
    expect(readingOf(locale, text)?.value).toBeCloseTo(value, 3);
    expect(readingOf(locale, text)?.isPlain).toBe(true);
  });

  test.each([
    ['en', 'Institutional considerations necessitate comprehensive deliberation.', 'above 10'],
    ['es', 'Consideraciones institucionales extraordinarias necesitan deliberaciones pormenorizadas.', 'below 50'],
    ['de', 'Institutionelle Rahmenbedingungen erfordern verantwortungsvolle Auseinandersetzungen.', 'below 50'],
    ['fr', 'Considérations institutionnelles nécessitant délibérations approfondies et interminables.', 'below 50'],
  ] as const)('in %s, a hard text is not plain: “%s”', (locale, text, limit) => {
    expect(readingOf(locale, text)?.isPlain).toBe(false);
    expect(readingOf(locale, text)?.says).toMatch(new RegExp(`, ${limit}$`));
  });

  test('in a country’s form of a language as in the language itself, and not at all where no formula is known', () => {
    const text = 'Die Katze schläft.';
    expect(readingOf('de-CH', text)).toEqual(readingOf('de', text));
    for (const locale of ['sv', 'ar', 'hi', 'ja']) expect(readingOf(locale, text)).toBeUndefined();
  });
});

describe('syllables', () => {
  test.each([
    [
      'es',
      'cooperación país guerra ahora oír viuda y poeta muy leyes uruguayo pingüino quién huevo',
      '5 2 2 3 2 2 1 3 1 2 4 3 1 2',
    ],
    ['de', 'Zusammenarbeit Theater Quelle Nation Bäume Spiel neue Feuer Straße Typ', '5 3 2 3 2 1 2 2 2 1'],
    ['fr', 'coopération théâtre employer naïf eau les idées que une poésie chaos maisons', '5 2 3 2 1 1 2 1 1 3 2 2'],
  ] as const)('in %s are those of %s', (language, words, counts) => {
    expect(words.split(' ').map((word) => `${word} ${syllablesOf(language, word)}`)).toEqual(
      words.split(' ').map((word, place) => `${word} ${counts.split(' ')[place]}`),
    );
  });
});
