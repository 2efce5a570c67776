import { complementaryEffort } from '#model/joint-research/complementary-effort.ts';
import { complementaryLabs } from '#model/joint-research/complementary-labs.ts';
import { costSharing } from '#model/joint-research/cost-sharing.ts';
import { effortReply } from '#model/joint-research/effort-reply.ts';
import { effortWorth } from '#model/joint-research/effort-worth.ts';
import { output, work } from '#widgets/joint-lab/outcome.ts';
import { starts } from '#widgets/joint-lab/state.ts';
import type { Claim } from '../claim.ts';

const chapter = 'en/chapters/07-shared-research.mdx';
const question = (name: string) => `en/questions/shared-research/${name}.yaml`;
const glossary = 'en/glossary.yaml';

const alike = output(starts.fit);
const unlike = output({ other: 25, overhead: 20 });
const close = (x: number, y: number, digits = 2) => x.toFixed(digits) === y.toFixed(digits);
const ending = complementaryEffort({ v: 5, theta: 0.25 });
const after = (turns: number) => work({ weight: 25, turns });
/** What comes to each lab where both put in so many weeks. */
const comesTo = (weeks: number) => effortWorth({ v: 5, theta: 0.25, own: weeks, other: weeks }) + weeks;
const tool = (v: number) => costSharing({ n: 3, v, C: 9 });

/** Every outcome sentence of chapter 7, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'Best for both is 6.25 weeks each: one more costs more than it brings. You shake hands on it.',
    () => {
      const up = (weeks: number) => effortWorth({ v: 5, theta: 0.25, own: weeks, other: weeks });
      return (
        close(ending.xOpt, 6.25) &&
        after(0).you === ending.xOpt &&
        after(0).beacon === ending.xOpt &&
        [1, 2, 3, 4, 5, 6, 6.2].every((weeks) => up(weeks) < up(weeks + 0.05)) &&
        [6.25, 6.5, 7, 10].every((weeks) => up(weeks) > up(weeks + 0.05)) &&
        // and one more from a lab alone brings the two less than its week
        effortWorth({ v: 5, theta: 0.25, own: 7.25, other: 6.25 }) +
          effortWorth({ v: 5, theta: 0.25, own: 6.25, other: 7.25 }) <
          2 * up(6.25)
      );
    },
  ],
  [
    chapter,
    'the more weeks there are, the less another adds.',
    () => {
      const comes = (weeks: number) => effortWorth({ v: 5, theta: 0.25, own: weeks, other: weeks }) + weeks;
      return [1, 2, 3, 4, 5, 6, 7].every((x) => comes(x + 1) - comes(x) < comes(x) - comes(x - 1));
    },
  ],
  [
    chapter,
    'With X weeks from both, each gets 5 × √X and pays X, and at 6.25 the difference is largest.',
    () =>
      [1, 4, 6.25, 9].every((x) =>
        close(effortWorth({ v: 5, theta: 0.25, own: x, other: x }), 5 * Math.sqrt(x) - x, 9),
      ) && close(ending.xOpt, 6.25),
  ],
  [
    chapter,
    'the fewer the other puts in, the less yours bring',
    () =>
      [0, 1, 2, 4, 6].every(
        (other) =>
          effortWorth({ v: 5, theta: 0.25, own: 2, other }) <
          effortWorth({ v: 5, theta: 0.25, own: 2, other: other + 1 }),
      ),
  ],
  [
    chapter,
    'If you put in X weeks and Beacon Y, we let 5 × ⁴√(X × Y) come to each.',
    () =>
      [1, 2.5, 6.25].every((x) =>
        close(effortWorth({ v: 5, theta: 0.25, own: x, other: 3 }) + x, 5 * Math.sqrt(Math.sqrt(x * 3)), 9),
      ),
  ],
  [
    chapter,
    'Not so bad for the two of you: you also save weeks, and keep three quarters of your gain. But the project brings only half',
    () => close(ending.welfareNash / ending.welfareOpt, 0.75) && close(comesTo(ending.xNash) / comesTo(6.25), 0.5),
  ],
  [
    chapter,
    'X weeks from both bring each 5 × √X. Less the X that each pays, that is most at 6.25.',
    () => [1, 4, 9].every((x) => close(comesTo(x), 5 * Math.sqrt(x), 9)) && close(ending.xOpt, 6.25),
  ],
  [chapter, 'You might, and both would have 100.', () => 2 * alike.each === 100],
  [
    chapter,
    'If such a thing costs more than it is worth to any one lab, and less than it is worth to all, all of them should pay. If one alone would gain by it, each may wait for another',
    () => tool(4).regime === 'only together' && tool(10).regime === 'anyone would, but each waits',
  ],
  [
    chapter,
    'each proves 50 parts a year. Together, meetings would eat a fifth of everybody’s time.',
    () => alike.each === 50 && starts.fit.overhead === 20,
  ],
  [
    chapter,
    'Apart 100 parts, together 80: you decline.',
    () => alike.apart === 100 && alike.together === 80 && alike.pays === -1,
  ],
  [chapter, 'Still 80.', () => unlike.together === 80],
  [
    chapter,
    'half of each lab’s year goes into what it does worst, and only 50 of the 100 parts are left',
    () => unlike.apart === 50 && alike.apart === 100,
  ],
  [chapter, 'now the partner you declined is worth its meetings', () => alike.pays === -1 && unlike.pays === 1],
  [
    chapter,
    'Had each lab instead become four times as fast at its own work, the two would also get 60 percent more',
    () => {
      // a lab that works at rates 4 and 1 is one that works at 1 and a quarter for four years, alone or together
      const { solo1, solo2, joint } = complementaryLabs({ kappa: 0.25, theta: 0.5, h: 0.2 });
      const [apart, together] = [4 * (solo1 + solo2), 4 * joint];
      const split = Math.max(...Array.from({ length: 1001 }, (_, i) => Math.sqrt(4 * (i / 1000) * (1 - i / 1000))));
      return close(apart, 2 * split) && close(together, 0.8 * Math.sqrt(4 * 4)) && close(together / apart, 1.6);
    },
  ],
  [
    chapter,
    'joining pays once each lab is less than 64 percent as fast at the other’s work',
    () =>
      output({ other: 64, overhead: 20 }).pays === 0 &&
      Array.from({ length: 100 }, (_, i) => i + 1).every(
        (other) => output({ other, overhead: 20 }).pays === Math.sign(64 - other),
      ),
  ],
  [chapter, 'Meetings could now eat half the time', () => unlike.bearable === 50],
  [
    chapter,
    'for two labs quite alike, an hour is too much',
    () => alike.bearable === 0 && complementaryLabs({ kappa: 1, theta: 0.5, h: 1 / 2000 }).gain < 1,
  ],
  [
    chapter,
    'Alone, none would buy it. Together they pay 3 each, and each is 1 ahead.',
    () => tool(4).regime === 'only together' && tool(4).share === 3 && tool(4).surplus === 3,
  ],
  [
    chapter,
    'Now any of them would buy it alone, so each may wait for another.',
    () => tool(10).regime === 'anyone would, but each waits',
  ],
  [
    chapter,
    'So you cut them by more than half, and it pays: you are better off than as agreed.',
    () => after(1).you < after(0).you / 2 && after(1).youUp > after(0).youUp,
  ],
  [
    chapter,
    'But Beacon’s weeks worked on yours, and now each of them brings less.',
    () => {
      const brings = (you: number) =>
        effortWorth({ v: 5, theta: 0.25, own: 6.25, other: you }) -
        effortWorth({ v: 5, theta: 0.25, own: 6.2, other: you });
      return brings(after(1).you) < brings(after(0).you);
    },
  ],
  [chapter, 'Beacon cuts back further than you did.', () => after(2).beacon < after(1).you],
  [
    chapter,
    'Your slack comes back as an echo, a little deeper each time.',
    () =>
      [1, 2, 3, 4, 5, 6].every(
        (turn) => Math.min(after(turn + 1).you, after(turn + 1).beacon) < Math.min(after(turn).you, after(turn).beacon),
      ),
  ],
  [
    chapter,
    'Had Beacon not answered, you would have stopped at your first cut.',
    () => close(effortReply({ v: 5, theta: 0.25, other: ending.xOpt }), 2.48),
  ],
  [
    chapter,
    'Both of you head for 1.56 weeks, a quarter of what you agreed.',
    () =>
      close(ending.xNash, 1.5625) &&
      close(ending.ratio, 0.25) &&
      close(after(10).you, 1.56) &&
      close(after(10).beacon, 1.56),
  ],
  [
    chapter,
    'The weeks fall to a quarter, and what each gains falls by a quarter only, for the first weeks bring the most.',
    () => {
      const up = (own: number, other: number) => effortWorth({ v: 5, theta: 0.25, own, other });
      const first = up(1.5625, 1.5625) / 1.5625;
      const later = (up(6.25, 6.25) - up(1.5625, 1.5625)) / (6.25 - 1.5625);
      return close(ending.welfareNash / ending.welfareOpt, 0.75) && first > later;
    },
  ],
  [chapter, 'Nobody counted the weeks. A quarter of them came.', () => close(ending.ratio, 0.25, 9)],
  [chapter, 'each is worse off for it', () => ending.welfareNash < ending.welfareOpt],
  [
    chapter,
    'put in alone what was agreed, and you are worse off still',
    () => effortWorth({ v: 5, theta: 0.25, own: ending.xOpt, other: ending.xNash }) < ending.welfareNash / 2,
  ],
  [
    chapter,
    'the prize grows, but so does the slack: they head for 10 percent of what would be best',
    () => {
      const tied = complementaryEffort({ v: 5, theta: 0.35 });
      return tied.welfareOpt > ending.welfareOpt && tied.ratio < ending.ratio && Math.round(100 * tied.ratio) === 10;
    },
  ],
  [chapter, 'If each proves 50 and hands them over, both have 100', () => 2 * alike.each === 100],
  [
    chapter,
    'on other curves it falls as far without an echo',
    () => {
      // v·(√x1 + √x2)/2 each: no week works on the other’s, and (v/4)² against (v/2)² is the same quarter
      const worth = (own: number) => (5 * Math.sqrt(own)) / 2 - own;
      const both = (own: number) => 5 * Math.sqrt(own) - own;
      const best = (f: (x: number) => number) =>
        Array.from({ length: 10_001 }, (_, i) => i / 1000).reduce((x, y) => (f(y) > f(x) ? y : x));
      return close(best(worth) / best(both), ending.ratio);
    },
  ],
  [
    chapter,
    'Nothing from either is a resting point too: beside a partner who does nothing, your weeks bring nothing.',
    () =>
      effortReply({ v: 5, theta: 0.25, other: 0 }) === 0 && effortWorth({ v: 5, theta: 0.25, own: 3, other: 0 }) === -3,
  ],

  [
    chapter,
    'X and Y weeks bring each lab 5 × ⁴√(X × Y).',
    () => close(effortWorth({ v: 5, theta: 0.25, own: 4, other: 4 }), 6),
  ],
  [
    chapter,
    'Agreed are 6.25 weeks each; they head for a quarter of that.',
    () => close(ending.xOpt, 6.25) && close(ending.ratio, 0.25),
  ],
  [
    chapter,
    'Labs alike prove 100 parts apart, 80 together. With each a quarter as fast at the other’s work, it is 50 and still 80.',
    () => alike.apart === 100 && alike.together === 80 && unlike.apart === 50 && unlike.together === 80,
  ],

  [question('still-eighty'), 'apart they prove 50 and not 100', () => unlike.apart === 50 && alike.apart === 100],
  [question('still-eighty'), 'Each is as fast at its own work as it was.', () => unlike.together === alike.together],
  [
    question('make-it-pay'),
    'From 28 percent downwards it does.',
    () => output({ other: 28, overhead: 20 }).more >= 50 && output({ other: 29, overhead: 20 }).more < 50,
  ],
  [
    question('make-it-pay'),
    'Two labs much alike would lose by joining.',
    () => output({ other: 90, overhead: 20 }).pays === -1,
  ],
  [
    question('make-it-pay'),
    'You cannot make the lower row longer without touching the meetings.',
    () => [1, 25, 50, 100].every((other) => output({ other, overhead: 20 }).together === 80),
  ],
  [
    question('percent-more'),
    'answer: 25',
    () => {
      const made = output({ other: 36, overhead: 25 });
      return made.each === 30 && made.apart === 60 && made.together === 75 && close(made.more, 25);
    },
  ],
  [question('same-tool'), 'Six in all, for a cost of nine.', () => tool(2).regime === 'nobody should'],
  [
    question('same-tool'),
    'At 3 each, every lab is 1 ahead.',
    () => tool(4).regime === 'only together' && tool(4).surplus / 3 === 1,
  ],
  [question('same-tool'), 'Ten is more than nine.', () => tool(10).soloWorth],
  [
    question('down-the-steps'),
    '6.25 weeks from each is best for the two together.',
    () => close(ending.xOpt, 6.25) && after(0).you === ending.xOpt,
  ],
  [question('down-the-steps'), '2.48.', () => close(after(1).you, 2.48)],
  [question('down-the-steps'), '1.82.', () => close(after(2).beacon, 1.82)],
  [question('down-the-steps'), '1.56, a quarter of what you agreed.', () => close(ending.xNash, 1.5625)],
  [
    question('why-not-half'),
    'Beacon cuts back too, and each of your weeks then brings less',
    () =>
      after(2).beacon < after(0).beacon && effortReply({ v: 5, theta: 0.25, other: after(2).beacon }) < after(1).you,
  ],
  [
    question('labs-alike'),
    'Together they would prove no more than before.',
    () => [1, 25, 50].every((other) => output({ other, overhead: 20 }).together === alike.together),
  ],
  [question('labs-alike'), 'so any time at all is too much', () => alike.bearable === 0],
  [
    question('recall-still'),
    '50 apart, still 80 together.',
    () => alike.apart === 100 && alike.together === 80 && unlike.apart === 50 && unlike.together === 80,
  ],
  [
    question('recall-who-pays'),
    'All together. Then each may wait for another.',
    () => tool(4).regime === 'only together' && tool(10).regime === 'anyone would, but each waits',
  ],
  [
    question('recall-echo'),
    'It counts only its half too, and its weeks now bring less',
    () => after(2).beacon < after(1).you,
  ],
  [
    glossary,
    'so that together they need not do what they do badly',
    () => unlike.together === alike.together && unlike.apart < alike.apart,
  ],
];
