import { type Action, profiles } from '#model/game/action.ts';
import { bestReply } from '#model/game/best-reply.ts';
import { payoffDominant, riskDominant } from '#model/game/dominance.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { factorSensitivities } from '#model/game/factor-sensitivities.ts';
import { gameType } from '#model/game/game-type.ts';
import { type Lever, levers, pullLever } from '#model/game/lever.ts';
import { mixedNash } from '#model/game/mixed-nash.ts';
import { namedGame } from '#model/game/named-game.ts';
import { ordinalGame, ordinalNames } from '#model/game/ordinal-game.ts';
import { type Payoffs, payoffOf } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { socialDilemma } from '#model/game/social-dilemma.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { bestLine } from '#model/repeated/best-line.ts';
import { consistentStrategies } from '#model/repeated/consistent-strategies.ts';
import { replies } from '#model/repeated/replies.ts';
import { score } from '#model/repeated/score.ts';
import { alwaysCooperate } from '#model/repeated/strategies/always-cooperate.ts';
import { alwaysDefect } from '#model/repeated/strategies/always-defect.ts';
import { grudger } from '#model/repeated/strategies/grudger.ts';
import { suspiciousTitForTat } from '#model/repeated/strategies/suspicious-tit-for-tat.ts';
import { titForTat } from '#model/repeated/strategies/tit-for-tat.ts';
import type { Strategy } from '#model/repeated/strategy.ts';
import { presets as leverPresets } from '#widgets/levers/state.ts';
import { initial } from '#widgets/payoff-matrix/read.ts';
import { presets } from '#widgets/payoff-matrix/state.ts';
import { walk } from '#widgets/payoff-matrix/walk.ts';
import { totalYardsticks } from '#widgets/rivals/game.ts';
import { payoffs, plan, rules } from '#widgets/rivals/plan.ts';
import type { Claim } from '../claim.ts';

const trap: Payoffs = payoffs;
/** The table of chapter 2’s first figure, that of its second, and the one that its text has readers make there. */
const start: Payoffs = presets['prisoners-dilemma'];
const loss: Payoffs = { ...start, P: -1 };
const hunt: Payoffs = { ...start, T: 2 };
const stag: Payoffs = leverPresets['stag-hunt'];
const chicken: Payoffs = leverPresets.chicken;
const lengths = [4, 5, 6, 7];
const beliefs = Array.from({ length: 101 }, (_, percent) => percent / 100);
const answering = [titForTat, grudger, suspiciousTitForTat];
/** Anvil’s rule in the deal that the home page and chapter 1 open with. */
const firstRival = plan(4)[0]?.rule as Strategy;

const near = (x: number | null, y: number, within = 0.005) => x !== null && Math.abs(x - y) <= within;
const same = (x: unknown, y: unknown) => JSON.stringify(x) === JSON.stringify(y);
const moves = (text: string) => text.split('') as Action[];
const line = (text: string, rival: Strategy) => score(trap, moves(text), replies(rival, moves(text)));
const throughout = (action: Action, rival: Strategy, rounds: number) => line(action.repeat(rounds), rival);
const pull = (lever: Lever, p: number, game = stag) => smallestPull(game, lever, p).xBestResponse;
/** the first tenth that turns the choice */
const tenths = (lever: Lever, p: number) =>
  Array.from({ length: 51 }, (_, tenth) => tenth / 10).find(
    (x) => expectedPayoffs(pullLever(stag, lever, x), p).bestResponse === 'C',
  );
const fits = (text: string, theirs: string) =>
  consistentStrategies(rules, moves(text), moves(theirs)).map(({ name }) => name);
const dominantAlone = (game: Payoffs) => levers.filter((lever) => smallestPull(game, lever, 0.5).xDominant !== null);

/** Every outcome sentence in chapters, questions and glossary that is not generated, with the model's call that it rests on. */
export const claims: readonly Claim[] = [
  ['en/chapters/01-one-round.mdx', 'If both ship safe, each gets 3 points.', () => trap.R === 3],
  ['en/chapters/01-one-round.mdx', 'If one cuts alone, it gets 5 and the other 0.', () => trap.T === 5 && trap.S === 0],
  ['en/chapters/01-one-round.mdx', 'If both cut, each gets 1.', () => trap.P === 1],
  [
    'en/chapters/01-one-round.mdx',
    'If Anvil ships safe, cutting gets you 5 instead of 3.',
    () => trap.T === 5 && trap.R === 3,
  ],
  [
    'en/chapters/01-one-round.mdx',
    'If Anvil cuts, cutting gets you 1 instead of 0.',
    () => trap.P === 1 && trap.S === 0,
  ],
  [
    'en/chapters/01-one-round.mdx',
    'Both sums are right, and both labs end at 1, though both could have had 3.',
    () => same(pureNash(trap), ['DD']) && trap.P === 1 && trap.R === 3,
  ],
  [
    'en/chapters/01-one-round.mdx',
    'Whatever Anvil does, being careful costs you.',
    () => gameType(trap) === 'D-dominant',
  ],
  [
    'en/chapters/01-one-round.mdx',
    'five rivals, for four to seven rounds each',
    () =>
      [0, 1, 2, 3, 4].every((seed) =>
        same(
          plan(seed)
            .map(({ rounds }) => rounds)
            .toSorted(),
          [4, 5, 5, 6, 7],
        ),
      ),
  ],
  [
    'en/chapters/01-one-round.mdx',
    'One ships safe whatever you do, and with it cutting corners pays more in every round.',
    () => same(bestLine(alwaysCooperate, trap, 7).moves, moves('DDDDDDD')) && trap.T > trap.R,
  ],
  [
    'en/chapters/01-one-round.mdx',
    'with it being careful earns nothing',
    () => lengths.every((rounds) => throughout('C', alwaysDefect, rounds) === 0),
  ],
  [
    'en/chapters/01-one-round.mdx',
    'shipping safe all the way earns more than cutting all the way',
    () => answering.every((rival) => lengths.every((n) => throughout('C', rival, n) > throughout('D', rival, n))),
  ],
  [
    'en/chapters/01-one-round.mdx',
    'the gap grows with every round they stay',
    () =>
      answering.every((rival) =>
        lengths.every((n) => {
          const gap = (rounds: number) => throughout('C', rival, rounds) - throughout('D', rival, rounds);
          return gap(n) > gap(n - 1);
        }),
      ),
  ],
  [
    'en/chapters/01-one-round.mdx',
    'never cutting earns up to 12 points more than always cutting, or at worst 3 fewer',
    () => {
      const leads = Array.from({ length: 2000 }, (_, seed) => totalYardsticks(seed)).map(({ safe, cut }) => safe - cut);
      return Math.max(...leads) === 12 && Math.min(...leads) === -3;
    },
  ],
  [
    'en/chapters/01-one-round.mdx',
    'With the one that copies and the one that holds a grudge, a cut in the first round costs more than it brings. With the one that is always safe, it pays.',
    () =>
      lengths.every((n) => line(`D${'C'.repeat(n - 1)}`, titForTat) < throughout('C', titForTat, n)) &&
      lengths.every((n) => line(`D${'C'.repeat(n - 1)}`, grudger) < throughout('C', grudger, n)) &&
      lengths.every((n) => line(`D${'C'.repeat(n - 1)}`, alwaysCooperate) > throughout('C', alwaysCooperate, n)),
  ],
  [
    'en/chapters/01-one-round.mdx',
    'three of the five looked the same to you',
    () => same(fits('CCCCC', 'CCCCC'), ['Cooperator', 'TitForTat', 'Grudger']),
  ],
  [
    'en/chapters/01-one-round.mdx',
    'Every lab here would gain if all of them tested, and each is tempted not to.',
    () => trap.R > trap.P && socialDilemma(trap).greed,
  ],
  [
    'en/chapters/01-one-round.mdx',
    'But with them your next round hangs on this one.',
    () =>
      answering.every((rival) => replies(rival, moves('CC'))[1] === 'C' && replies(rival, moves('DC'))[1] === 'D') &&
      [alwaysCooperate, alwaysDefect].every((rival) => same(replies(rival, moves('CC')), replies(rival, moves('DC')))),
  ],
  [
    'en/chapters/01-one-round.mdx',
    'In a single round cutting pays more whatever the rival does: both labs end at 1.',
    () => gameType(trap) === 'D-dominant' && same(pureNash(trap), ['DD']) && trap.P === 1,
  ],
  [
    'en/chapters/01-one-round.mdx',
    'Over four to seven rounds, always testing beats always cutting beside our three rules that answer, and loses beside our two that do not.',
    () =>
      lengths.every(
        (n) =>
          answering.every((rival) => throughout('C', rival, n) > throughout('D', rival, n)) &&
          [alwaysCooperate, alwaysDefect].every((rival) => throughout('C', rival, n) < throughout('D', rival, n)),
      ),
  ],
  [
    'en/chapters/01-one-round.mdx',
    'Choose once, and cutting pays. Meet a rival that answers, and care can pay.',
    () =>
      gameType(trap) === 'D-dominant' &&
      answering.some((rival) => throughout('C', rival, 4) > throughout('D', rival, 4)),
  ],
  [
    'en/story/entries.yaml',
    'effect: Anvil tests too, and each of you gets 3 points',
    () => replies(firstRival, moves('C'))[0] === 'C' && trap.R === 3,
  ],
  [
    'en/story/entries.yaml',
    'effect: Anvil is still testing, so you get 5 points and Anvil 0',
    () => replies(firstRival, moves('D'))[0] === 'C' && trap.T === 5 && trap.S === 0,
  ],

  ['en/chapters/02-payoffs.mdx', 'If both ship safe, each gets 3 points.', () => start.R === 3],
  [
    'en/chapters/02-payoffs.mdx',
    'If one cuts alone, it gets 5 and the other 0. If both cut, each gets 1.',
    () => same(start, trap) && trap.T === 5 && trap.S === 0 && trap.P === 1,
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Cutting would get you 5 instead of 3, so in thought you go. Beacon imagines it: that would leave it with 0, where cutting would get it 1, so it goes too.',
    () =>
      bestReply(trap, 'C') === 'D' &&
      payoffOf(trap, 'D', 'C') === 5 &&
      bestReply(trap, 'D') === 'D' &&
      payoffOf(trap, 'C', 'D') === 0 &&
      payoffOf(trap, 'D', 'D') === 1,
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'There they stay, with 1 each, and every other cell leads to the same place.',
    () => same(pureNash(trap), ['DD']) && trap.P === 1 && gameType(trap) === 'D-dominant',
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Beside a careful lab, cutting pays you 5 and testing 3. Beside one that cuts, it pays 1 and testing 0.',
    () => bestReply(trap, 'C') === 'D' && bestReply(trap, 'D') === 'D',
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Yet 3 each lies one diagonal away, and both would rather be there.',
    () => same(pureNash(trap), ['DD']) && trap.R === 3 && trap.R > trap.P,
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'if both cut, each gets −1 instead of 1.',
    () => same(loss, initial({ P: -1 }).row) && loss.P === -1 && same({ ...loss, P: 1 }, trap),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'The fear is gone: beside a lab that cuts, being careful now gets you 0, and cutting −1. So nobody stays where both cut.',
    () => !socialDilemma(loss).fear && loss.S === 0 && loss.P === -1 && !pureNash(loss).includes('DD'),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'The greed is still there: beside a careful lab, cutting gets you 5 instead of 3, as before. So nobody stays where both ship safe, either.',
    () => socialDilemma(loss).greed && loss.T === 5 && loss.R === 3 && !pureNash(loss).includes('CC'),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'What lasts is one careful lab beside one that cuts.',
    () => same(pureNash(loss), ['CD', 'DC']) && ordinalGame(loss)?.ordinalName === 'Chicken',
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'If each tests one time in three, neither gains by doing otherwise, and both cut four times in nine.',
    () => {
      const tests = 1 / 3;
      const pays = (own: Action) => tests * payoffOf(loss, own, 'C') + (1 - tests) * payoffOf(loss, own, 'D');
      return Math.abs(pays('C') - pays('D')) < 1e-12 && Math.abs((1 - tests) ** 2 - 4 / 9) < 1e-12;
    },
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'in the figure it hangs on who thinks first.',
    () => walk({ row: loss }, 'CC', 'you').at(-1) === 'DC' && walk({ row: loss }, 'CC', 'rival').at(-1) === 'CD',
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Each would like it to be the other.',
    () => payoffOf(loss, 'D', 'C') > payoffOf(loss, 'C', 'D'),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Two labs that ship safe now stay. But two that cut stay too, because the fear is left: to be careful alone still gets you 0 instead of 1.',
    () =>
      same(pureNash(hunt), ['CC', 'DD']) &&
      !socialDilemma(hunt).greed &&
      socialDilemma(hunt).fear &&
      hunt.S === 0 &&
      hunt.P === 1,
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'whoever cuts alone gets 2, not 5. If both cut, each gets 1, as at first.',
    () =>
      same(hunt, initial({ T: 2 }).row) &&
      hunt.T === 2 &&
      same({ ...hunt, T: 5 }, trap) &&
      namedGame(hunt) === 'stag-hunt',
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'That game is called <Term id="chicken" quiet>chicken</Term>.',
    () => everyGoodGame(({ greed, fear }) => greed && !fear, ['Chicken']),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'That game is a <Term id="stag-hunt" quiet>stag hunt</Term>.',
    () => everyGoodGame(({ greed, fear }) => !greed && fear, ['Stag Hunt', 'Assurance', 'Coordination']),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'The table you began with has both pulls. It is the',
    () =>
      socialDilemma(trap).greed &&
      socialDilemma(trap).fear &&
      everyGoodGame(({ greed, fear }) => greed && fear, ["Prisoner's Dilemma"]),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'With neither, there is no trap.',
    () =>
      allTables()
        .filter(isGood)
        .filter((game) => !socialDilemma(game).greed && !socialDilemma(game).fear)
        .every((game) => same(pureNash(game), ['CC'])),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'In the table, that alone did not make both labs careful. It made each wish that one of them were careful, and that it were the other.',
    () =>
      [-0.5, -1, -5].every((P) => {
        const game = { ...trap, P };
        const [mine, theirs] = [payoffOf(game, 'C', 'D'), payoffOf(game, 'D', 'C')];
        return same(pureNash(game), ['CD', 'DC']) && theirs > mine && mine > game.P;
      }),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Both labs would rather be one diagonal away.',
    () => same(pureNash(trap), ['DD']) && trap.R > trap.P,
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Both cut, though both would rather have 3 each: neither gains by changing its own choice alone.',
    () => same(pureNash(trap), ['DD']) && trap.R === 3 && trap.R > trap.P,
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'If both cutting pays −1 each, the cells that last have one lab careful and one cutting.',
    () => loss.P === -1 && same(pureNash(loss), ['CD', 'DC']),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'If cutting alone pays 2, both careful lasts, and so does both cutting.',
    () => hunt.T === 2 && same(pureNash(hunt), ['CC', 'DD']),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Greed is T above R, and fear is P above S.',
    () =>
      allTables().every((game) => {
        const { greed, fear } = socialDilemma(game);
        return greed === game.T > game.R && fear === game.P > game.S;
      }),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Four different numbers can be ordered in 24 ways.',
    () => new Set(allTables().map((game) => ordinalGame(game)?.ordering)).size === 24,
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'they pair up into twelve games',
    () =>
      Object.keys(ordinalNames).length === 12 &&
      new Set(allTables().map((game) => ordinalGame(game)?.ordinalName)).size === 12,
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Where two cells last, the table does not settle which.',
    () => [loss, hunt].every((game) => pureNash(game).length === 2),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    '#payoff-matrix=R:3,S:1,T:4,P:0,r:4,s:0,t:3,p:2), and no cell may be a resting point.',
    () => same(pureNash({ R: 3, S: 1, T: 4, P: 0 }, { R: 4, S: 0, T: 3, P: 2 }), []),
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'There is then a balance only where both choose by chance, each at odds that leave the other nothing to gain. [Chapter N](chapter:oversight) has one.',
    () => {
      const [row, col] = [
        { R: 3, S: 1, T: 4, P: 0 },
        { R: 4, S: 0, T: 3, P: 2 },
      ];
      const mixed = mixedNash(row, col);
      return (
        mixed !== null &&
        near(expectedPayoffs(row, mixed.colC).delta, 0, 1e-9) &&
        near(expectedPayoffs(col, mixed.rowC).delta, 0, 1e-9)
      );
    },
  ],
  [
    'en/chapters/02-payoffs.mdx',
    'Three of those have fear alone, and we call each of them a stag hunt',
    () =>
      same(
        [
          ...new Set(
            allTables().flatMap((game) => (namedGame(game) === 'stag-hunt' ? [ordinalGame(game)?.ordinalName] : [])),
          ),
        ].toSorted(),
        ['Assurance', 'Coordination', 'Stag Hunt'],
      ),
  ],
  [
    'en/models/two-by-two.mdx',
    'Then there is one balance, in chances: each lab is careful with the $p^{*}$ of the other.',
    () =>
      allTables().every((row) =>
        allTables().every((col) => {
          if (pureNash(row, col).length > 0) return true;
          const mixed = mixedNash(row, col);
          return mixed?.rowC === thresholdBelief(col) && mixed?.colC === thresholdBelief(row);
        }),
      ),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'a collective action problem in which labs are not tempted but unsure',
    () => !socialDilemma(stag).greed && socialDilemma(stag).fear && stag.R > stag.P,
  ],
  [
    'en/models/two-by-two.mdx',
    'Cutting better both times makes the prisoner’s dilemma, $a$ and $d$ both positive a stag hunt, both negative chicken, and with care better both times there is no trap.',
    () =>
      allTables()
        .filter(isGood)
        .every((game) => {
          const { greed, fear } = socialDilemma(game);
          const name = greed ? (fear ? 'prisoners-dilemma' : 'chicken') : fear ? 'stag-hunt' : 'harmony';
          return namedGame(game) === name;
        }) && allTables().every((game) => (namedGame(game) !== null) === isGood(game)),
  ],

  [
    'en/chapters/04-five-levers.mdx',
    'if both ship safe, each gets 4 points; if both cut, 2. One that cuts alone gets 3, the other 0.',
    () => same(stag, { R: 4, S: 0, T: 3, P: 2 }),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Shipping safe is worth 1.2 to you: 4 points three times in ten, else nothing. Cutting, weighed alike, is worth 2.3.',
    () =>
      near(expectedPayoffs(stag, 0.3).euC, 1.2, 1e-12) &&
      near(expectedPayoffs(stag, 0.3).euD, 2.3, 1e-12) &&
      stag.R === 4 &&
      stag.S === 0,
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Seven times in ten care would earn you nothing. So you cut.',
    () => stag.S === 0 && expectedPayoffs(stag, 0.3).bestResponse === 'D',
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'A **shared upside** lifts what both get for being careful',
    () => same(pullLever(stag, 'upside', 1), { ...stag, R: stag.R + 1 }),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'and **low exposure** what you get for being careful alone.',
    () => same(pullLever(stag, 'exposure', 1), { ...stag, S: stag.S + 1 }),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    '**Low advantage** lowers what you get for cutting alone',
    () => same(pullLever(stag, 'advantage', 1), { ...stag, T: stag.T - 1 }),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'and a **shared downside** what both get for cutting.',
    () => same(pullLever(stag, 'downside', 1), { ...stag, P: stag.P - 1 }),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Cheaper safety lifts both numbers of shipping safe, and a fine lowers both numbers of cutting.',
    () =>
      same(pullLever(stag, 'cost', 1), { ...stag, R: stag.R + 1, S: stag.S + 1 }) &&
      same(pullLever(stag, 'fine', 1), { ...stag, T: stag.T - 1, P: stag.P - 1 }),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'All of them pull the same way, towards care.',
    () =>
      levers.every((lever) =>
        beliefs.every((p) => expectedPayoffs(pullLever(stag, lever, 1), p).delta >= expectedPayoffs(stag, p).delta),
      ) && beliefs.every((p) => factorSensitivities(stag, p).dTrust > 0),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'From where the figure opens, anything above 1.1 will do.',
    () =>
      near(pull('cost', 0.3), 1.1, 1e-12) &&
      near(pull('fine', 0.3), 1.1, 1e-12) &&
      levers.every((lever) => Number(pull(lever, 0.3)) >= 1.1 - 1e-12),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'They are our addition, and each moves a whole line: it counts whatever Beacon does.',
    () =>
      (['cost', 'fine'] as const).every((lever) =>
        beliefs.every((p) =>
          near(expectedPayoffs(pullLever(stag, lever, 1), p).delta - expectedPayoffs(stag, p).delta, 1, 1e-9),
        ),
      ),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'At 30 percent the upside and the advantage count three times in ten, when Beacon is careful. Exposure and the downside count the other seven.',
    () =>
      near(factorSensitivities(stag, 0.3).dUpside, 0.3, 1e-12) &&
      near(factorSensitivities(stag, 0.3).dExposure, 0.7, 1e-12),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'So “careful alone” or “both cut” turns your choice when pulled by 1.6. The other two need more than twice as much.',
    () =>
      (['exposure', 'downside'] as const).every((lever) => tenths(lever, 0.3) === 1.6) &&
      (['upside', 'advantage'] as const).every((lever) => Number(tenths(lever, 0.3)) > 2 * 1.6),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Cutting leads by 1.1. A point pulled closes 0.7 of that gap at “careful alone” or “both cut”, and only 0.3 at the other two ends.',
    () =>
      near(expectedPayoffs(stag, 0.3).delta, -1.1, 1e-12) &&
      near(pull('exposure', 0.3), 1.1 / 0.7, 1e-12) &&
      near(pull('downside', 0.3), 1.1 / 0.7, 1e-12) &&
      near(pull('upside', 0.3), 1.1 / 0.3, 1e-12) &&
      near(pull('advantage', 0.3), 1.1 / 0.3, 1e-12),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Move yourself to 60 percent, and the two pairs change places.',
    () =>
      Number(pull('upside', 0.3)) > Number(pull('exposure', 0.3)) &&
      Number(pull('advantage', 0.3)) > Number(pull('downside', 0.3)) &&
      Number(pull('upside', 0.6)) < Number(pull('exposure', 0.6)) &&
      Number(pull('advantage', 0.6)) < Number(pull('downside', 0.6)),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Where trust is low, protecting a lab that is careful alone does more, point for point, than a bigger prize, and so does making “both cut” worse.',
    () =>
      beliefs
        .filter((p) => p < 0.5)
        .every((p) => factorSensitivities(stag, p).dExposure > factorSensitivities(stag, p).dUpside),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'In doubt, the prize is far away. Protect whoever is careful alone.',
    () =>
      beliefs
        .filter((p) => p < 0.5)
        .every((p) => factorSensitivities(stag, p).dExposure > factorSensitivities(stag, p).dUpside),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Beside a careful Beacon, cutting gets you 3 instead of 4, so there is nothing to grab.',
    () => stag.T === 3 && stag.R === 4 && !socialDilemma(stag).greed && socialDilemma(stag).fear,
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Its table is the stag hunt of [chapter N](chapter:payoffs)',
    () => ordinalGame(stag)?.ordinalName === 'Stag Hunt',
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Beside a careful Beacon, being careful wins by 1. Beside a cutting one, it loses by 2.',
    () => stag.R - stag.T === 1 && stag.P - stag.S === 2,
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'A careful Beacon must be more than twice as likely as a cutting one.',
    () => beliefs.every((p) => (expectedPayoffs(stag, p).bestResponse === 'C') === p > 2 * (1 - p)),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'shipping safe is the better bet only above two thirds, about 67 percent',
    () =>
      near(thresholdBelief(stag), 2 / 3, 1e-12) &&
      expectedPayoffs(stag, 0.66).bestResponse === 'D' &&
      expectedPayoffs(stag, 0.67).bestResponse === 'C',
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'In the prisoner’s dilemma, the game of [chapter N](chapter:one-round), cutting pays you more beside either lab.',
    () =>
      same(leverPresets['prisoners-dilemma'], start) &&
      socialDilemma(start).greed &&
      socialDilemma(start).fear &&
      thresholdBelief(leverPresets['prisoners-dilemma']) === null,
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'You may trust Beacon completely and still get more by cutting.',
    () => expectedPayoffs(leverPresets['prisoners-dilemma'], 1).bestResponse === 'D',
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'In neither.',
    () => [leverPresets['prisoners-dilemma'], chicken].every((game) => expectedPayoffs(game, 1).bestResponse === 'D'),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'In chicken whoever cuts alone gets most, and nothing is worse than if both cut.',
    () => chicken.T > Math.max(chicken.R, chicken.S, chicken.P) && chicken.P < Math.min(chicken.R, chicken.S),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'In chicken the lines cross the other way round. The surer you are that Beacon will hold back, the better it pays you not to.',
    () =>
      chicken.P < Math.min(chicken.R, chicken.S, chicken.T) &&
      thresholdBelief(chicken) === 0.5 &&
      factorSensitivities(chicken, 0.7).dTrust < 0 &&
      expectedPayoffs(chicken, 0.7).bestResponse === 'D',
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'telling a lab that the other is sure to be careful tells it to cut corners',
    () => expectedPayoffs(chicken, 1).bestResponse === 'D',
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'In the prisoner’s dilemma cheaper safety and a fine can each make shipping safe best whatever Beacon does, and no other lever, pulled alone, can.',
    () => same(dominantAlone(trap), ['cost', 'fine']),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Raise what two careful labs get from 4 to 6, and the mark falls from 67 to 40 percent.',
    () => near(thresholdBelief(stag), 0.67) && near(thresholdBelief({ ...stag, R: 6 }), 0.4, 1e-12),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Two labs choose once, unseen. If both test, each gets 4 points; if both cut, 2. One that cuts alone gets 3, the other 0.',
    () => same(stag, { R: 4, S: 0, T: 3, P: 2 }),
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'Testing is the better bet only if the rival is more than about 67 percent likely to test.',
    () => near(thresholdBelief(stag), 0.67) && expectedPayoffs(stag, 0.66).bestResponse === 'D',
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'At 30 percent a fine, or cheaper safety, turns the choice when above 1.1. Protecting whoever is careful alone needs 1.6, a larger shared gain 3.7.',
    () =>
      (['cost', 'fine'] as const).every((lever) => near(pull(lever, 0.3), 1.1, 1e-9)) &&
      tenths('exposure', 0.3) === 1.6 &&
      tenths('upside', 0.3) === 3.7,
  ],
  [
    'en/chapters/04-five-levers.mdx',
    'In the prisoner’s dilemma no trust is enough.',
    () => beliefs.every((p) => expectedPayoffs(leverPresets['prisoners-dilemma'], p).bestResponse === 'D'),
  ],

  [
    'en/questions/one-round/last-round.yaml',
    'Four times 3 and then 5 makes 17.',
    () => line('CCCCD', grudger) === 17 && bestLine(grudger, trap, 5).score === 17,
  ],
  ['en/questions/one-round/last-round.yaml', 'That makes 15.', () => line('CCCCC', grudger) === 15],
  ['en/questions/one-round/last-round.yaml', 'then four times 1, which is 9', () => line('DDDDD', grudger) === 9],
  ['en/questions/one-round/last-round.yaml', 'That makes 5 and then nothing', () => line('DCCCC', grudger) === 5],
  [
    'en/questions/one-round/once.yaml',
    '5 beats 3 if Anvil ships safe, and 1 beats 0 if it cuts',
    () => gameType(trap) === 'D-dominant',
  ],
  [
    'en/questions/one-round/three-alike.yaml',
    'To tell these three apart',
    () => same(fits('CCCC', 'CCCC'), ['Cooperator', 'TitForTat', 'Grudger']),
  ],
  [
    'en/questions/one-round/three-alike.yaml',
    'you would have to cut once, be careful in the next round, and watch its next two moves',
    () =>
      [alwaysCooperate, titForTat, grudger].every(
        (rule) => consistentStrategies(rules, moves('DCC'), replies(rule, moves('DCC'))).length === 1,
      ),
  ],
  [
    'en/questions/one-round/three-alike.yaml',
    'It cuts corners in its first round, and you would have seen that.',
    () => replies(suspiciousTitForTat, ['C'])[0] === 'D' && replies(alwaysDefect, ['C'])[0] === 'D',
  ],
  [
    'en/questions/one-round/left-out.yaml',
    'It has points: 0 in each of these rounds.',
    () => payoffOf(trap, 'C', 'D') === 0,
  ],
  ['en/questions/one-round/pledge.yaml', 'being careful alone costs points', () => trap.S < trap.P],

  [
    'en/questions/payoffs/first-rest.yaml',
    'From here either lab gains by cutting alone, 5 instead of 3.',
    () => same(pureNash(trap), ['DD']) && trap.T === 5 && trap.R === 3,
  ],
  [
    'en/questions/payoffs/first-rest.yaml',
    'The lab that turned careful alone would fall from 1 to 0, so neither moves.',
    () => bestReply(trap, 'D') === 'D' && trap.P === 1 && trap.S === 0,
  ],
  [
    'en/questions/payoffs/two-rests.yaml',
    'Two resting points, and one is better for both.',
    () => same(pureNash(stag), ['CC', 'DD']) && payoffDominant(stag) === 'CC',
  ],
  [
    'en/questions/payoffs/two-rests.yaml',
    'there is always at least one resting point',
    () => allTables().every((game) => pureNash(game).length > 0),
  ],
  [
    'en/questions/payoffs/switch.yaml',
    'Beacon has 0 and would get 1 by cutting. You have 5 and would get 3 by testing, so you stay.',
    () => bestReply(trap, 'C') === 'D' && bestReply(trap, 'D') === 'D' && trap.S === 0 && trap.P === 1,
  ],
  [
    'en/questions/payoffs/words.yaml',
    'Greed, but not fear: this is chicken',
    () => {
      const game = { R: 3, S: 1, T: 4, P: 0 };
      return socialDilemma(game).greed && !socialDilemma(game).fear && ordinalGame(game)?.ordinalName === 'Chicken';
    },
  ],
  [
    'en/questions/payoffs/one-change.yaml',
    'Then 3 beats 2, and the arrow in the first column turns.',
    () => bestReply({ ...trap, T: 2 }, 'C') === 'C',
  ],
  [
    'en/questions/payoffs/one-change.yaml',
    'Beside a careful lab you still compare 3 with 5.',
    () => bestReply({ ...trap, P: 2 }, 'C') === 'D',
  ],
  [
    'en/questions/payoffs/one-change.yaml',
    'testing now gets 2 and cutting 1. Beside a careful lab, 5 still beats 3.',
    () => bestReply({ ...trap, S: 2 }, 'D') === 'C' && bestReply({ ...trap, S: 2 }, 'C') === 'D',
  ],
  [
    'en/questions/payoffs/agreement.yaml',
    'Each still gets more by cutting, whatever it thinks the other will do',
    () => beliefs.every((p) => expectedPayoffs(trap, p).bestResponse === 'D'),
  ],
  [
    'en/questions/payoffs/agreement.yaml',
    'Mixing the two choices never beats cutting here',
    () => mixedNash(trap) === null && gameType(trap) === 'D-dominant',
  ],
  [
    'en/questions/payoffs/all-growers.yaml',
    'Both cutting is no longer a resting point, but one lab still gains by cutting alone',
    () => same(pureNash({ ...trap, P: -1 }), ['CD', 'DC']),
  ],

  [
    'en/questions/five-levers/which-counts.yaml',
    'It is worth 0.8 to you, the upside 0.2.',
    () =>
      near(factorSensitivities(stag, 0.2).dExposure, 0.8, 1e-12) &&
      near(factorSensitivities(stag, 0.2).dUpside, 0.2, 1e-12),
  ],
  [
    'en/questions/five-levers/new-threshold.yaml',
    'The mark is 2 out of 4.',
    () => near(thresholdBelief({ ...stag, R: 5 }), 0.5, 1e-12),
  ],
  [
    'en/questions/five-levers/new-threshold.yaml',
    'when both safe pays 6: 2 out of 5',
    () => near(thresholdBelief({ ...stag, R: 6 }), 2 / 5, 1e-12),
  ],
  [
    'en/questions/five-levers/new-threshold.yaml',
    'when both safe pays 7: 2 out of 6',
    () => near(thresholdBelief({ ...stag, R: 7 }), 2 / 6, 1e-12),
  ],
  [
    'en/questions/five-levers/trust-in-the-trap.yaml',
    'It stays cutting, and its lead even grows, from 1.2 to 1.9',
    () => near(expectedPayoffs(trap, 0.2).delta, -1.2, 1e-12) && near(expectedPayoffs(trap, 0.9).delta, -1.9, 1e-12),
  ],
  [
    'en/questions/five-levers/trust-in-the-trap.yaml',
    'cutting is ahead at both ends, by 1 and by 2',
    () => expectedPayoffs(trap, 0).delta === -1 && expectedPayoffs(trap, 1).delta === -2,
  ],
  [
    'en/questions/five-levers/trust-in-chicken.yaml',
    'The mark lies at 50 percent, and here cutting is the better bet above it.',
    () =>
      thresholdBelief(chicken) === 0.5 &&
      beliefs.filter((p) => p > 0.5).every((p) => expectedPayoffs(chicken, p).bestResponse === 'D'),
  ],
  [
    'en/questions/five-levers/whatever-they-do.yaml',
    'Cheaper safety, or a fine',
    () => same(dominantAlone(trap), ['cost', 'fine']),
  ],
  [
    'en/questions/five-levers/whatever-they-do.yaml',
    'They can remove the greed. Beside a cutter nothing has changed, and the fear remains.',
    () =>
      (['upside', 'advantage'] as const).every((lever) => {
        const game = socialDilemma(pullLever(trap, lever, 3));
        return !game.greed && game.fear;
      }),
  ],
  [
    'en/questions/five-levers/whatever-they-do.yaml',
    'They can remove the fear. Beside a careful lab cutting still pays more.',
    () =>
      (['exposure', 'downside'] as const).every((lever) => {
        const game = socialDilemma(pullLever(trap, lever, 3));
        return game.greed && !game.fear;
      }),
  ],

  [
    'en/glossary.yaml',
    'Starts by cooperating, then copies what you did last.',
    () => same(replies(titForTat, moves('DCDDC')), moves('CDCDD')),
  ],
  [
    'en/glossary.yaml',
    'Cooperates until you cut corners once, then never again.',
    () => same(replies(grudger, moves('CDCCC')), moves('CCDDD')),
  ],
  [
    'en/glossary.yaml',
    'both would be better off if neither did',
    () => gameType(trap) === 'D-dominant' && trap.R > trap.P,
  ],
  [
    'en/glossary.yaml',
    'All would gain if all acted, yet each has a reason not to: it is tempted, or unsure of the others.',
    () =>
      allTables()
        .filter((game) => ['prisoners-dilemma', 'stag-hunt', 'chicken'].includes(namedGame(game) ?? ''))
        .every((game) => socialDilemma(game).greed || socialDilemma(game).fear),
  ],
  [
    'en/glossary.yaml',
    'A game of fear without greed: joint effort is best for all',
    () =>
      allTables()
        .filter((game) => namedGame(game) === 'stag-hunt')
        .every((game) => !socialDilemma(game).greed && socialDilemma(game).fear && game.R === 4),
  ],
  [
    'en/glossary.yaml',
    'cutting corners pays while the other holds back, and both do worst if both cut',
    () =>
      allTables()
        .filter((game) => namedGame(game) === 'chicken')
        .every((game) => bestReply(game, 'C') === 'D' && game.P === 1),
  ],
  [
    'en/glossary.yaml',
    'with the same numbers for both, the one to choose if you think either move of the other equally likely',
    () => {
      const even = allTables().filter((game) => gameType(game) === 'coordination');
      const toss = (game: Payoffs) => ({ C: 'CC', D: 'DD', either: 'tie' })[expectedPayoffs(game, 0.5).bestResponse];
      // with numbers of their own, losses are multiplied, and the toss of one lab need not agree with that of the other
      const own = riskDominant({ R: 9, S: 0, T: 0, P: 1 }, { R: 2, S: 0, T: 0, P: 3 });
      return (
        even.every((game) => riskDominant(game) === toss(game)) &&
        own === 'CC' &&
        toss({ R: 2, S: 0, T: 0, P: 3 }) === 'DD'
      );
    },
  ],
  ['en/glossary.yaml', 'each player does best by doing as the other does', () => gameType(stag) === 'coordination'],
  [
    'en/glossary.yaml',
    'each player does best by doing the opposite of the other',
    () => gameType(chicken) === 'anti-coordination',
  ],
  [
    'en/questions/one-round/recall-once.yaml',
    'Cutting corners: 5 instead of 3, or 1 instead of 0.',
    () => gameType(trap) === 'D-dominant' && same(trap, { R: 3, S: 0, T: 5, P: 1 }),
  ],
  [
    'en/questions/one-round/recall-answering.yaml',
    'With the three that answer you: both copiers and the one with a grudge.',
    () =>
      answering.every((rival) => lengths.every((n) => throughout('C', rival, n) > throughout('D', rival, n))) &&
      [alwaysCooperate, alwaysDefect].every((rival) =>
        lengths.every((n) => throughout('C', rival, n) < throughout('D', rival, n)),
      ),
  ],
  [
    'en/questions/five-levers/recall-mark.yaml',
    'Two thirds, about 67 percent.',
    () => near(thresholdBelief({ R: 4, S: 0, T: 3, P: 2 }), 2 / 3, 1e-12),
  ],
  [
    'en/questions/five-levers/recall-low-trust.yaml',
    'Low exposure. It counts whenever Beacon cuts.',
    () => beliefs.every((p) => p >= 0.5 || 1 - p > p),
  ],
  [
    'en/questions/five-levers/recall-trust.yaml',
    'Nothing in the prisoner’s dilemma; it tempts you in chicken.',
    () =>
      beliefs.every((p) => expectedPayoffs(leverPresets['prisoners-dilemma'], p).bestResponse === 'D') &&
      expectedPayoffs(chicken, 0).bestResponse === 'C' &&
      expectedPayoffs(chicken, 1).bestResponse === 'D',
  ],
  [
    'en/questions/five-levers/least-pull.yaml',
    'A lever that counts every time needs anything above 1.1, and one that counts seven times in ten needs 1.6, in steps of a tenth.',
    () =>
      near(pull('cost', 0.3), 1.1, 1e-9) &&
      near(pull('fine', 0.3), 1.1, 1e-9) &&
      tenths('exposure', 0.3) === 1.6 &&
      tenths('downside', 0.3) === 1.6,
  ],
  [
    'en/questions/five-levers/least-pull.yaml',
    'The upside and the advantage count three times in ten, and would need 3.7.',
    () => tenths('upside', 0.3) === 3.7 && tenths('advantage', 0.3) === 3.7,
  ],
  [
    'en/questions/payoffs/turn-it.yaml',
    'so the greed is gone. The fear is still there. Making “cutting alone” pay less does it, and so does making “both careful” pay more.',
    () =>
      [
        { ...trap, T: 2 },
        { ...trap, R: 6 },
      ].every((game) => namedGame(game) === 'stag-hunt'),
  ],
  [
    'en/questions/payoffs/turn-it.yaml',
    'Move either of them past the other; level is not enough.',
    () =>
      [
        { ...trap, T: 3 },
        { ...trap, R: 5 },
      ].every((game) => gameType(game) === 'D-weakly-dominant'),
  ],
];

/** Every table with the payoffs 1 to 4 in some order, each once. */
function allTables(): Payoffs[] {
  const values = [1, 2, 3, 4];
  return values
    .flatMap((R) => values.flatMap((S) => values.flatMap((T) => values.map((P) => ({ R, S, T, P })))))
    .filter(({ R, S, T, P }) => new Set([R, S, T, P]).size === profiles.length);
}

/** Both careful is liked better than both cutting, and better than being careful alone. */
function isGood({ R, S, P }: Payoffs): boolean {
  return R > P && R > S;
}

function everyGoodGame(
  which: (dilemma: { greed: boolean; fear: boolean }) => boolean,
  names: readonly string[],
): boolean {
  const found = allTables()
    .filter((game) => isGood(game) && which(socialDilemma(game)))
    .map((game) => ordinalGame(game)?.ordinalName ?? '');
  return found.length > 0 && found.every((name) => names.includes(name));
}
