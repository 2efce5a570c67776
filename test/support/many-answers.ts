/** So many answers of a reader, as records of a version of the log: to 140 questions, one a minute. */
export const manyAnswers = (count: number, version: 2 | 3 | 4) =>
  Array.from({ length: count }, (_each, number) => ({
    type: 'answered',
    item: `payoffs/item-${number % 140}`,
    rev: 1,
    seed: number % 40,
    response: version < 4 ? String(number % 4) : `option-${'abcd'[number % 4]}`,
    score: number % 2,
    sure: 0.65,
    took: 9000,
    id: `many${String(number).padStart(20, '0')}`,
    at: 1_700_000_000_000 + number * 60_000,
    ...(version > 2 && { n: number }),
    v: version,
  }));
