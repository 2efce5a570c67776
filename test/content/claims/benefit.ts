import { divideBenefit } from '#model/dividing/divide-benefit.ts';
import { giniCoefficient } from '#model/dividing/gini-coefficient.ts';
import { leavingRounds } from '#model/dividing/leaving-rounds.ts';
import { membersOf, moved, roundsOf, shown, stay, total, weighing } from '#widgets/division/outcome.ts';
import { parse } from '#widgets/division/read.ts';
import { countries, end, type State, starts } from '#widgets/division/state.ts';
import type { Claim } from '../claim.ts';

const chapter = 'en/chapters/12-benefit.mdx';
const question = (name: string) => `en/questions/benefit/${name}.yaml`;
const glossary = 'en/glossary.yaml';
const card = 'en/models/dividing.mdx';

const start = starts.even;
const five = weighing(start);
const rounds = roundsOf(start);
const last = shown({ ...start, round: end });
const withFund = (fund: number): State => ({ ...starts.fund, fund, round: end });
const has = (fund: number) => shown(withFund(fund)).has;
/** Who leaves in each round, by letter. */
const leaving = (state: State) =>
  roundsOf(state).map(({ leaves }) =>
    countries.flatMap((country, i) => (leaves[i] ? [country.charAt(0).toUpperCase()] : [])).join(''),
  );
const down = last.has.map((now, i) => (rounds[0]?.has[i] as number) - now);
const near = (x: number, y: number) => Math.abs(x - y) < 0.005;
const lowered = moved(start, 'lark', 5);
const twoOffers = parse('s:fund,o:1-2-3-5.5-6,g:2,f:0,r:0');
const others = { outside: [1, 2, 3, 6, 6.5], v: 1, gamma: 2 };
const same = (x: unknown, y: unknown) => JSON.stringify(x) === JSON.stringify(y);

/** Every outcome sentence of chapter 12, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'each country that is in makes it worth one point a year more to every member. With five in, all get 5.',
    () => rounds.every((round) => round.share === membersOf(round)) && rounds[0]?.share === 5,
  ],
  [
    chapter,
    'its quay what it would have alone: you 4.5, and Lark, with a new offer from a lab, 6.',
    () => same(start.outside, [1, 2, 3.5, 4.5, 6]),
  ],
  [chapter, 'Six points a year, Lark.', () => start.outside[4] === 6],
  [
    chapter,
    'With all five in, you would stay. But Lark leaves for 6, and takes its point with it. That was a point for everybody: to each who stays, the tool is now worth 4.',
    () =>
      leaving(start)[0] === 'L' &&
      (start.outside[3] as number) < 5 &&
      [0, 1, 2, 3].every((i) => rounds[1]?.has[i] === 4) &&
      rounds[0]?.share === 5,
  ],
  [
    chapter,
    'Now you would have more alone. So you leave too, and there goes another point. What remains is too little for Jay. Heron and Ibis are left. Ibis has 2 here and 2 alone: at a tie, a country stays.',
    () =>
      same(leaving(start), ['L', 'K', 'J', '']) &&
      rounds[2]?.share === 3 &&
      last.has[1] === 2 &&
      start.outside[1] === 2 &&
      same(last.members, [true, true, false, false, false]),
  ],
  [
    chapter,
    'Three boats passed me, one after another.',
    () => leaving(start).filter((letters) => letters.length === 1).length === 3 && stay(start) === 2,
  ],
  [
    chapter,
    'The five had 25 points between them, and now have 18. Only Lark has more than before, by one.',
    () => five.grandValue === 25 && total(last) === 18 && down[4] === -1 && down.slice(0, 4).every((each) => each > 0),
  ],
  [
    chapter,
    'was 4.5 all along. But whoever left made staying worth less to the rest.',
    () => start.outside[3] === 4.5 && rounds.slice(1).every((round, i) => round.share < (rounds[i]?.share ?? 0)),
  ],
  [
    chapter,
    'And yet there was enough to hold everybody. If all were alone, they would have only 17.',
    () => five.sumOutside === 17 && five.grandFeasible,
  ],
  [chapter, 'One offer decided it. Let Lark be offered 5, and nobody leaves.', () => stay(lowered) === 5],
  [
    chapter,
    'One point of 25 is enough. You and three others pay a quarter of a point each, Lark gets its 6, and nobody leaves. One point is moved, and seven are saved.',
    () =>
      five.transferNeeded === 1 &&
      stay(withFund(1)) === 5 &&
      same(has(1), [4.75, 4.75, 4.75, 4.75, 6]) &&
      total(shown(withFund(1))) - total(last) === 7,
  ],
  [
    chapter,
    'You keep 4.75: less than 5, and still more than you would have alone.',
    () => has(1)[3] === 4.75 && (start.outside[3] as number) < 4.75,
  ],
  [
    chapter,
    'Heron does as much for the tool as Lark, but has nowhere better to go. So Heron pays.',
    () => {
      const without = (gone: number) =>
        leavingRounds({ outside: start.outside.filter((_, i) => i !== gone), v: 1, gamma: 2, fund: 0 })[0]?.share;
      return without(0) === without(4) && (has(1)[0] as number) < 5 && start.outside[0] === Math.min(...start.outside);
    },
  ],
  [
    chapter,
    'It rewards having a way out.',
    () =>
      (has(1)[4] as number) > 5 &&
      countries.every((_, i) => (start.outside[i] as number) > 5 === (has(1)[i] as number) > 5),
  ],
  [
    chapter,
    'Then we say seven. Will they pay that too?',
    () => stay(moved(withFund(1), 'lark', 7)) < 5 && stay(moved(withFund(2), 'lark', 7)) === 5,
  ],
  [
    chapter,
    'Above 2, what you keep is less than you would have alone, and you leave.',
    () =>
      stay(withFund(2)) === 5 &&
      leaving(withFund(2.25))[0] === 'K' &&
      leaving({ ...withFund(0), fund: 2.01 })[0] === 'K',
  ],
  [
    chapter,
    'So if Lark were offered more than 7, no fund of this kind would hold all five.',
    () => {
      const kept = (lark: number, fund: number) =>
        leavingRounds({ outside: start.outside.with(4, lark), v: 1, gamma: 2, fund }).length === 1;
      return kept(7, 2) && Array.from({ length: 100 }, (_, i) => i / 10).every((fund) => !kept(7.01, fund));
    },
  ],
  [
    chapter,
    'find outside what they would have found before.',
    () => rounds.every(({ members, has }) => has.every((each, i) => members[i] || each === start.outside[i])),
  ],
  [
    chapter,
    '[Let the gain grow faster, to 34.49 for all five](/en/play/division/#division=s:even,o:1-2-3.5-4.5-6,g:2.2,f:0,r:5), and they stay without a fund',
    () => stay(parse('s:even,o:1-2-3.5-4.5-6,g:2.2,f:0,r:5')) === 5,
  ],
  [
    chapter,
    'Twenty-five was enough for all five. Five each was not.',
    () => five.grandValue === 25 && stay(withFund(1)) === 5 && rounds[0]?.share === 5 && stay(start) < 5,
  ],
  [
    chapter,
    'The fifth leaves, then the fourth, then the third. Two stay; 25 points have become 18, those outside counted.',
    () => same(leaving(start), ['L', 'K', 'J', '']) && stay(start) === 2 && total(last) === 18,
  ],
  [
    chapter,
    'A fund of 1 holds all, if it goes to the fifth. Paid alike by the others, one above 2 loses the fourth.',
    () => stay(withFund(1)) === 5 && leaving({ ...withFund(0), fund: 2.01 })[0] === 'K',
  ],
  [
    card,
    'a fund from 1 to 2 keeps all five',
    () =>
      [1, 1.5, 2].every((fund) => stay(withFund(fund)) === 5) &&
      [0.99, 2.01].every((fund) => leavingRounds({ outside: start.outside, gamma: 2, v: 1, fund }).length > 1),
  ],
  [
    card,
    'with more the fourth leaves first, since it keeps less than its 4.5',
    () => leaving({ ...start, fund: 2.01 })[0] === 'K',
  ],
  [question('content-then-gone'), 'staying was worth 4', () => rounds[1]?.share === 4 && rounds[1]?.leaves[3] === true],
  [
    question('content-then-gone'),
    'Lark took its point with it, from all of you.',
    () => (rounds[0]?.share ?? 0) - (rounds[1]?.share ?? 0) === 1,
  ],
  [
    question('hold-all'),
    'Kite lacks half a point and Lark lacks 1. A fund of 1.5 is both, and the three others pay half a point each.',
    () =>
      weighing(twoOffers).transferNeeded === 1.5 &&
      stay({ ...twoOffers, fund: 1.5 }) === 5 &&
      stay({ ...twoOffers, fund: 1.25 }) < 5 &&
      same(shown({ ...twoOffers, fund: 1.5 }).has, [4.5, 4.5, 4.5, 5.5, 6]),
  ],
  [
    question('fund-needed'),
    'One country lacks 1 and one lacks 1.5, so 2.5 is enough. The three others have 5 each and can pay it.',
    () =>
      divideBenefit(others).transferNeeded === 2.5 &&
      leavingRounds({ ...others, fund: 2.5 }).length === 1 &&
      leavingRounds({ ...others, fund: 2.4 }).length > 1,
  ],
  [
    question('fund-needed'),
    'That is what 25 leaves over once everybody has as much as alone.',
    () => divideBenefit(others).surplus === 6.5,
  ],
  [
    question('who-was-paid'),
    'Four have 4.75, and none of them more than 4.5 alone. Lark has its 6.',
    () => Math.max(...start.outside.slice(0, 4)) === 4.5 && same(has(1), [4.75, 4.75, 4.75, 4.75, 6]),
  ],
  [
    question('who-was-paid'),
    'As all pay alike, one of up to 2 would. Above that, Kite pays so much that it would have more alone.',
    () =>
      [1, 1.25, 1.5, 1.75, 2].every((fund) => stay(withFund(fund)) === 5) &&
      [2.25, 2.5, 2.75, 3].every((fund) => leaving(withFund(fund))[0]?.includes('K')),
  ],
  [question('who-says'), 'One point of 25 holds all five', () => stay(withFund(1)) === 5 && five.grandValue === 25],
  [
    question('how-many-stay'),
    'Kite would keep 4.44 and goes. Then Jay goes, then Ibis and Lark.',
    () =>
      same(leaving(withFund(2.25)), ['K', 'J', 'IL', '']) &&
      near(shown({ ...withFund(2.25), round: 0 }).has[3] ?? 0, 4.4375),
  ],
  [
    question('how-many-stay'),
    'A fund of half a point',
    () =>
      same(
        [1, 0.5, 0, 2.25].map((fund) => stay(withFund(fund))),
        [5, 4, 2, 1],
      ),
  ],
  [
    question('how-many-stay'),
    'Lark goes, and the half point is then just what Kite lacks.',
    () => shown(withFund(0.5)).has[3] === 4.5,
  ],
  [
    question('two-ways'),
    'They have 25 both times. Only the split differs.',
    () => total(shown({ ...lowered, round: end })) === 25 && total(shown(withFund(1))) === 25,
  ],
  [
    question('two-ways'),
    'With the fund they keep 4.75 and Lark gets 6. With the law all get 5.',
    () => has(1)[0] === 4.75 && same(shown({ ...lowered, round: end }).has, [5, 5, 5, 5, 5]),
  ],
  [
    question('two-ways'),
    'With the fund of 1 nobody would have more alone, so nobody leaves in any later round either.',
    () => roundsOf(withFund(1)).length === 1,
  ],
  [
    chapter,
    'In our harbour, whoever leaves loses all of that.',
    () => rounds.every(({ members, has }) => members.every((isIn, i) => isIn || has[i] === start.outside[i])),
  ],
  [
    card,
    'Whoever leaves has its outside option and nothing of what the members go on doing.',
    () => rounds.every(({ members, has }) => members.every((isIn, i) => isIn || has[i] === start.outside[i])),
  ],
  [question('recall-next'), 'Lark left for 6, so that staying was worth only 4.', () => rounds[1]?.share === 4],
  [
    question('recall-paid'),
    'Lark, which can leave. Not Heron, which has nowhere to go.',
    () => (has(1)[4] as number) > 5 && (has(1)[0] as number) < 5 && start.outside[0] === Math.min(...start.outside),
  ],
  [
    glossary,
    'One member leaves, which makes staying worth less, so the next one leaves, and so on.',
    () => rounds.slice(1).every((round, i) => round.share < (rounds[i]?.share ?? 0)) && rounds.length === 4,
  ],
  [
    glossary,
    '0 where all are the same, near 1 where one of many has everything',
    () => giniCoefficient([5, 5, 5]) === 0 && giniCoefficient([...Array(999).fill(0), 1]) > 0.99,
  ],
];
