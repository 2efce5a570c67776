const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, hundred: 100, thousand: 1000 };
const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(small.split(' ').map((word, number) => [word, String(number)])),
  ...Object.fromEntries(Object.entries(tens).map(([word, number]) => [word, String(number)])),
  half: '50',
  quarter: '25',
};
const pattern = new RegExp(`[-−]?\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${Object.keys(words).join('|')})\\b`, 'gi');

/** Whether a numeral counts, rather than points: “two labs” need not be a result, “four stages” may be one. */
export const counting = (numeral: string): boolean => !(numeral in words) || Number(words[numeral]) > 3;

/** The numerals in a text as they stand there, without its chapters’ numbers and its years. */
export const numerals = (text: string): readonly string[] =>
  [...text.replace(/chapters? \d+/gi, '').matchAll(pattern)]
    .map(([found]) => found.toLowerCase().replace(/,/g, '').replace('−', '-'))
    .filter((found) => !/^(19|20)\d\d$/.test(found));

/** A numeral in figures, whether it stands in words or not. */
export const asNumber = (numeral: string): string => words[numeral] ?? numeral;
