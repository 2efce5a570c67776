import { beginRound, type FoundRound, lastRounds } from '#model/convene/begin-round.ts';
import type { Deal } from '#model/convene/deal.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import type { Measure } from '#model/convene/measure.ts';
import { measurePrice } from '#model/convene/measure-price.ts';
import { type Mood, moodOf } from '#model/convene/mood.ts';
import { type Plays, playGame } from '#model/convene/play-game.ts';
import { playOptions } from '#model/convene/play-options.ts';
import { playRound, type Round } from '#model/convene/play-round.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';

/** What a player sees before playing: the round, the moods, and what was done and shown in earlier rounds. */
interface Sight extends FoundRound {
  readonly deal: Deal;
  readonly before: Round | null;
  readonly moods: readonly Mood[];
  readonly lowest: number;
  readonly lead: number;
  readonly earlier: ReadonlySet<Measure>;
}

type Player = (deal: Deal) => Plays;

const count = ({ moods }: Sight, ...wanted: Mood[]) => moods.filter((mood) => wanted.includes(mood)).length;

function sightOf(deal: Deal, plays: Plays): Sight {
  const before = playGame(deal, plays).at(-1) ?? null;
  const begun = beginRound(deal, before);
  const { beliefs, walls, weeks } = begun.found;
  const [first = 0, second = 0] = weeks.toSorted((x, y) => y - x);
  return {
    ...begun,
    deal,
    before,
    moods: deal.labs.map((lab, at) => moodOf(labSum(lab, begun.found), beliefs[at] ?? Number.NaN)),
    lowest: Math.min(...walls),
    lead: first - second,
    earlier: new Set(plays.flat()),
  };
}

/** Plays eight rounds as this says, seeing each round as it is found. */
const bySight =
  (choose: (sight: Sight) => readonly Measure[]): Player =>
  (deal) => {
    const plays: Plays[number][] = [];
    while (plays.length < lastRounds.yours) plays.push(choose(sightOf(deal, plays)));
    return plays;
  };

/** A wish: a measure to play, or to keep the points that are left if there are so many. */
type Wish = Measure | ((left: number, cards: readonly Measure[]) => boolean);

/** The first two different cards of a wish list that are in the hand and that the points reach, the price of the first taken off. */
const wishing = (wishes: (sight: Sight) => readonly Wish[]): Player =>
  bySight((sight) => {
    const cards: Measure[] = [];
    let points = sight.found.influence;
    for (const wish of wishes(sight)) {
      if (cards.length === 2) break;
      if (typeof wish === 'function') {
        if (wish(points, cards)) break;
        continue;
      }
      const price = measurePrice(wish, sight.news);
      if (cards.includes(wish) || !sight.hand.includes(wish) || price > points) continue;
      cards.push(wish);
      points -= price;
    }
    return cards;
  });

const when = (holds: boolean, ...wishes: Wish[]): readonly Wish[] => (holds ? wishes : []);

const listener = wishing((sight) => {
  const { code, kept, detection, guarded, careful } = sight.found;
  return [
    ...when(count(sight, 'worried') >= 3, 'word'),
    ...when(code === 0, 'codes'),
    ...when(code > 0 && kept > 0, 'connect'),
    ...when(sight.lowest < 50, 'guard'),
    ...when(count(sight, 'worried') >= 1 && careful >= 2, 'steps'),
    ...when(detection > 0, 'liability'),
    ...when(guarded && detection < 80 && code > 0, 'scrutiny'),
    'proofs',
    ...when(sight.lead >= 3, 'plans'),
    'good',
    ...when(count(sight, 'worried', 'wary') >= 2, 'risks'),
    ...when(code > 0, 'praise'),
  ];
});

const builder = wishing((sight) => {
  const { number, hand, before, lowest } = sight;
  const { code, kept, detection, fine } = sight.found;
  const has = (card: Measure) => hand.includes(card);
  return [
    ...when(count(sight, 'worried') >= 4, 'word'),
    ...when(number >= 4 && lowest < 50 - 2 * (8 - number), 'guard'),
    ...when(code > 0 && kept > 0 && count(sight, 'glad', 'calm', 'worried') >= 3, 'connect'),
    ...when(detection > 0 && fine === 0, 'liability'),
    ...when(fine > 0 && detection < 80, 'scrutiny'),
    'proofs',
    ...when(has('scrutiny') && has('liability'), 'scrutiny', 'liability'),
    ...when(sight.lead >= 3, 'plans'),
    ...when(has('connect') && code === 0, 'codes'),
    ...when(count(sight, 'glad', 'calm') >= 3 && count(sight, 'worried') >= 1, 'steps'),
    ...when(number >= 3 && (before?.gauges.benefit ?? 100) < 55, 'good'),
    ...when(lowest < 46, 'guard'),
    ...when(count(sight, 'worried', 'wary') >= 3, 'risks'),
    ...when(code > 0 && count(sight, 'wary') >= 2, 'praise'),
    'codes',
    'scrutiny',
  ];
});

const watcher = wishing((sight) => {
  const { before, lowest } = sight;
  const { code, detection } = sight.found;
  const forLabs: readonly Wish[] =
    count(sight, 'worried') >= count(sight, 'wary')
      ? ['word', 'steps', 'risks', 'proofs', 'codes']
      : [
          'proofs',
          ...(code > 0 ? (['connect', 'praise'] as const) : (['codes'] as const)),
          detection > 0 ? 'liability' : 'scrutiny',
          'good',
          'risks',
        ];
  const gauges: readonly (readonly [number, readonly Wish[]])[] = [
    [(count(sight, 'glad', 'calm') * 100) / 6 - 83, forLabs],
    [(before?.gauges.security ?? lowest) - 52, ['guard']],
    [(before?.gauges.benefit ?? 60) - 52, ['good']],
  ];
  return [...gauges.toSorted(([x], [y]) => x - y).flatMap(([, wishes]) => wishes), ...when(sight.lead >= 3, 'plans')];
});

const blindOrder = 'liability scrutiny connect good codes guard risks praise word proofs steps plans'.split(
  ' ',
) as Measure[];

const blind = bySight(({ number, hand, found, news }) => {
  const cards: Measure[] = [];
  let points = found.influence;
  for (const [place, card] of blindOrder.entries()) {
    if (cards.length === 2) break;
    if (!hand.includes(card) || (card === 'connect' && found.code === 0)) continue;
    const price = measurePrice(card, news);
    if (price <= points) {
      cards.push(card);
      points -= price;
    } else if (place < 4 && number < 8) break;
  }
  return cards;
});

const keeper = wishing((sight) => {
  const { number, hand, before, earlier, lowest, moods, deal, news } = sight;
  const { reach } = sight.found;
  const has = (card: Measure) => hand.includes(card);
  const both = has('scrutiny') && has('liability');
  const neither = !earlier.has('scrutiny') && !earlier.has('liability');
  const security = before?.gauges.security ?? lowest;
  const benefit = before?.gauges.benefit ?? Math.floor(reach / 2);
  const cutting = moods.some((mood) => mood === 'worried' || mood === 'wary');
  const tooDear = (left: number, cards: readonly Measure[]) =>
    has('codes') && !cards.includes('codes') && measurePrice('codes', news) > left;
  return [
    ...when(neither && both && sight.found.influence >= 5, 'scrutiny', 'liability'),
    ...when(neither && both && number < 8, (left) => left < 5),
    ...when(earlier.has('scrutiny') && !earlier.has('liability'), 'liability'),
    ...when(earlier.has('liability') && !earlier.has('scrutiny'), 'scrutiny'),
    ...when(security < 54 && number >= 3, 'guard'),
    ...when(earlier.has('codes'), 'connect'),
    ...when(!earlier.has('codes'), 'codes'),
    ...when(!earlier.has('codes') && !cutting && number < 8, tooDear),
    ...when(deal.pairs >= 1, 'proofs'),
    ...when(count(sight, 'worried') >= 3 && number > 1, 'word'),
    ...when(benefit < 54 || number >= 5, 'good'),
    ...when(cutting && earlier.has('codes'), 'praise'),
    ...when(cutting && sight.lead >= 3, 'plans'),
    ...when(cutting, 'risks'),
    ...when(number >= 7, 'scrutiny', 'liability', 'guard', 'risks'),
  ];
});

/** How many labs are careful this round, then the sum of the gauges. */
const now = ({ seen, gauges }: Round) => 1000 * seen.careful + gauges.safety + gauges.security + gauges.benefit;

/** Thinks of this round alone: most careful labs, then the highest gauges, then what comes first. */
const greedy = bySight((sight) => {
  const rounds = playOptions(sight).map((cards) => playRound(sight.deal, sight.before, cards));
  return rounds.reduce((most, each) => (now(each) > now(most) ? each : most)).cards;
});

/** Draws among what may be played, each alike. */
const drawing =
  (mask: number, among: (options: readonly (readonly Measure[])[]) => readonly (readonly Measure[])[]): Player =>
  (deal) => {
    const random = mulberry32((deal.seed ^ mask) >>> 0);
    return bySight((sight) => {
      const options = among(playOptions(sight));
      return options[Math.floor(random() * options.length)] ?? [];
    })(deal);
  };

const twos = (options: readonly (readonly Measure[])[]) => {
  const pairs = options.filter(({ length }) => length === 2);
  return pairs.length ? pairs : options;
};

/** The players of models/CONVENE.md §4, by the rules of models/convene/balance.json. */
export const convenePlayers = {
  nothing: bySight(() => []),
  random: drawing(0x55555, (options) => options),
  randomSpend: drawing(0x3333, twos),
  greedy,
  listener,
  builder,
  watcher,
  blind,
  keeper,
} as const satisfies Record<string, Player>;

export type PlayerName = keyof typeof convenePlayers;
