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
    'It brings you 5 points a year, and alone you would have 4.5.',
    () => rounds[0]?.has[3] === 5 && start.outside[3] === 4.5,
  ],
  [
    chapter,
    'Each country that is in makes the tool worth one point a year more to every member. With five in, all get 5. With four in, all get 4.',
    () => rounds.every((round) => round.share === membersOf(round)) && rounds[1]?.share === 4,
  ],
  [
    chapter,
    'Alone, Heron would have 1 point, Ibis 2, Jay 3.5, and Kite 4.5.',
    () => same(start.outside, [1, 2, 3.5, 4.5, 6]),
  ],
  [
    chapter,
    'You stay, and Lark goes, for 6 instead of 5. The water falls to 4. Now you would have more alone, so you go too, and it falls to 3. That is too little for Jay. Heron and Ibis are left, at 2.',
    () =>
      same(leaving(start), ['L', 'K', 'J', '']) &&
      same(
        rounds.map(({ share }) => share),
        [5, 4, 3, 2],
      ),
  ],
  [
    chapter,
    'Lark is 1 up. You are half a point down, Jay is 1.5 down, and Heron and Ibis are 3 down each.',
    () => same(down, [3, 3, 1.5, 0.5, -1]),
  ],
  [
    chapter,
    'The five had 25 points together and now have 18. Yet 25 was enough for all: alone the five have only 17.',
    () => five.grandValue === 25 && total(last) === 18 && five.sumOutside === 17 && five.grandFeasible,
  ],
  [
    chapter,
    'Bring Lark’s quay down to 5, and nobody leaves. One country’s offer had cost the other four.',
    () => stay(lowered) === 5 && membersOf(last) === 5 - 3,
  ],
  [
    chapter,
    'One point of 25 is enough. Four countries pay a quarter each, and Lark gets 6. You keep 4.75: less than 5, more than 4.5.',
    () => five.transferNeeded === 1 && stay(withFund(1)) === 5 && same(has(1), [4.75, 4.75, 4.75, 4.75, 6]),
  ],
  [
    chapter,
    'Half a point is too little for Lark, but once Lark has gone it holds you.',
    () => same(leaving(withFund(0.5)), ['L', '']) && stay(withFund(0)) === 2,
  ],
  [
    chapter,
    'Above 2, what you keep is less than you would have alone, and you go.',
    () =>
      stay(withFund(2)) === 5 &&
      leaving(withFund(2.25))[0] === 'K' &&
      leaving({ ...withFund(0), fund: 2.01 })[0] === 'K',
  ],
  [
    chapter,
    'Even shares began as the most equal split there is, and ended with 2 points for Heron and 6 for Lark.',
    () => giniCoefficient(rounds[0]?.has ?? [1, 2]) === 0 && last.has[0] === 2 && last.has[4] === 6,
  ],
  [
    chapter,
    'all five, in or out, end at 0.23. With a fund of 1 they end at 0.04.',
    () => near(giniCoefficient(last.has), 0.233) && near(giniCoefficient(has(1)), 0.04),
  ],
  [
    chapter,
    'the one with most outside. Heron lifts the water as much as Lark does and gets nothing for it',
    () => {
      const without = (gone: number) =>
        leavingRounds({ outside: start.outside.filter((_, i) => i !== gone), v: 1, gamma: 2, fund: 0 })[0]?.share;
      return without(0) === without(4) && (has(1)[0] as number) < 5 && Math.max(...start.outside) === start.outside[4];
    },
  ],
  [
    chapter,
    'let the gain grow faster, to 34.49 for all five](/en/play/division/#division=s:even,o:1-2-3.5-4.5-6,g:2.2,f:0,r:5), and they stay without a fund',
    () => stay(parse('s:even,o:1-2-3.5-4.5-6,g:2.2,f:0,r:5')) === 5,
  ],
  [
    chapter,
    'finds outside what it would have found before',
    () => rounds.every(({ members, has }) => has.every((each, i) => members[i] || each === start.outside[i])),
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
    'The harbour is ours, and in it whoever leaves loses all of that.',
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
