import { readFileSync } from 'node:fs';
import * as adaptation from '#widgets/adaptation/answer.ts';
import * as announcement from '#widgets/announcement/answer.ts';
import * as claims from '#widgets/claims/answer.ts';
import * as crowd from '#widgets/crowd/answer.ts';
import * as division from '#widgets/division/answer.ts';
import * as gate from '#widgets/gate/answer.ts';
import * as mix from '#widgets/incentive-mix/answer.ts';
import * as inspection from '#widgets/inspection/answer.ts';
import * as jointLab from '#widgets/joint-lab/answer.ts';
import * as levers from '#widgets/levers/answer.ts';
import * as manyEyes from '#widgets/many-eyes/answer.ts';
import * as matrix from '#widgets/payoff-matrix/answer.ts';
import * as pillars from '#widgets/pillars/answer.ts';
import * as plugs from '#widgets/plugs/answer.ts';
import * as race from '#widgets/race/answer.ts';
import * as recognition from '#widgets/recognition/answer.ts';
import * as repeated from '#widgets/repeated/answer.ts';
import * as reviewClock from '#widgets/review-clock/answer.ts';
import * as rivals from '#widgets/rivals/answer.ts';
import * as weakestLink from '#widgets/weakest-link/answer.ts';

/** The words of a widget, as its figure has them. */
export const wordsOf = (widget: string) => JSON.parse(readFileSync(`content/en/widgets/${widget}.json`, 'utf8'));

// every widget has its own types; what they share is that an answer is a text about where the figure opened
type Start = never;
const answers: Readonly<Record<string, (start: Start) => string>> = {
  adaptation: (start) => adaptation.answer('equal', start, wordsOf('adaptation'), 'en'),
  announcement: (start) => announcement.answer(announcement.came(start), start, wordsOf('announcement'), 'en'),
  claims: () => claims.answer('few', wordsOf('claims'), 'en'),
  crowd: (start) => crowd.answer(crowd.came(start), start, wordsOf('crowd'), 'en'),
  division: (start) => division.answer(division.came(start), start, wordsOf('division'), 'en'),
  gate: (start) => gate.answer(gate.came(start), start, wordsOf('gate'), 'en'),
  'incentive-mix': (start) => mix.answer(mix.came(start), start, wordsOf('incentive-mix'), 'en'),
  inspection: (start) => inspection.answer(inspection.came(start), start, wordsOf('inspection'), 'en'),
  'joint-lab': (start) => jointLab.answer(jointLab.came(start), start, wordsOf('joint-lab'), 'en'),
  levers: (start) => levers.answer('exposure', start, wordsOf('levers'), 'en'),
  'many-eyes': (start) => manyEyes.answer(manyEyes.came(start), start, wordsOf('many-eyes'), 'en'),
  'payoff-matrix': (start: { row: never }) => matrix.answer('DD', start.row, wordsOf('payoff-matrix'), 'en'),
  pillars: (start) => pillars.answer(pillars.came(start), start, wordsOf('pillars'), 'en'),
  plugs: (start) => plugs.answer(plugs.detour(start).came, start, wordsOf('plugs'), 'en'),
  race: (start) => race.answer(race.came(start), start, wordsOf('race'), 'en'),
  recognition: (start) => recognition.answer(recognition.came(start), start, wordsOf('recognition'), 'en'),
  repeated: (start) => repeated.answer(repeated.came(start), start, wordsOf('repeated'), 'en'),
  'review-clock': (start) => reviewClock.answer(reviewClock.came(start), start, wordsOf('review-clock'), 'en'),
  rivals: (start) => rivals.answer(start, wordsOf('rivals'), 'en'),
  'weakest-link': (start) => weakestLink.answer(weakestLink.came(start), start, wordsOf('weakest-link'), 'en'),
};

/** What a figure that opens so answers to the right guess; undefined where only a play to the end tells. */
export const answerTo = (widget: string, start: unknown): string | undefined => answers[widget]?.(start as never);

/** The bare numbers in a text, as they are printed. */
export const printedIn = (text: string): readonly string[] =>
  [...text.matchAll(/−?\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([number]) => number);
