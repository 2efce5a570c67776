import { fill } from '#i18n/fill.ts';
import { ahead } from './ahead.ts';
import { describeRace } from './describe-race.ts';
import { leads, priceOf, turns } from './outcome.ts';
import type { Play } from './play.ts';
import { posed } from './state.ts';
import { tableOfRace } from './table-race.ts';

/** One race of two labs, and the question which of two mixes turns it. */
export const oneRace: Play = {
  describe: describeRace,
  table: tableOfRace,
  came: (state) => {
    const [first, second] = [posed.first, posed.second].map((steps) => turns({ ...state, steps }));
    return first ? (second ? 'both' : 'first') : second ? 'second' : 'neither';
  },
  numbers: (state, text, locale) => {
    const beside = (steps: readonly number[]) => {
      const { careful, cutting } = leads({ ...state, steps });
      const words = { careful: ahead(careful, text, locale), cutting: ahead(cutting, text, locale) };
      return fill(text.predict.beside, words);
    };
    return {
      first: priceOf({ ...state, steps: posed.first }),
      second: priceOf({ ...state, steps: posed.second }),
      firstDoes: beside(posed.first),
      secondDoes: beside(posed.second),
    };
  },
};
