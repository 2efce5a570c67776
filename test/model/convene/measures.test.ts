import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginRound } from '#model/convene/begin-round.ts';
import { careMargin } from '#model/convene/care-margin.ts';
import type { Deal } from '#model/convene/deal.ts';
import { hearNews } from '#model/convene/hear-news.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import { lowestWall } from '#model/convene/lowest-wall.ts';
import { type Measure, measures } from '#model/convene/measure.ts';
import { measurePrice } from '#model/convene/measure-price.ts';
import { moveBelief } from '#model/convene/move-belief.ts';
import { type News, newsItems } from '#model/convene/news.ts';
import { playCard } from '#model/convene/play-card.ts';
import type { Table } from '#model/convene/table.ts';
import { takeEffect } from '#model/convene/take-effect.ts';
import { whyIdle } from '#model/convene/why-idle.ts';
import { games, tries } from './games.ts';

const held = (number: number) => (number < 0 ? 0 : Math.min(number, 100));
const fifth = 20;

/** The rules' table of cards, read a second time and in other words: what a card leaves on a table, all of it. */
const stated: Readonly<Record<Measure, (table: Table, deal: Deal) => Partial<Table>>> = {
  risks: (table) => ({ downside: table.downside + 7 }),
  steps: (table) => ({
    beliefs: table.beliefs.map((belief, lab) => {
      const own = table.acts[lab] === 'C' ? 1 : 0;
      return held(belief + 12 * (table.acts.filter((act) => act === 'C').length - own));
    }),
  }),
  word: (table, { labs }) => {
    const would = labs.map((lab) => (labSum(lab, table).R >= labSum(lab, table).T ? 1 : 0) as number);
    const all = would.reduce((sum, one) => sum + one, 0);
    if (all === 0) return {};
    return {
      beliefs: table.beliefs.map((belief, lab) => {
        const way = (60 * (fifth * (all - (would[lab] ?? 0)) - belief)) / 100;
        return belief + (way < 0 ? Math.ceil(way) : Math.floor(way));
      }),
    };
  },
  proofs: (table, { labs }) => {
    const coders = labs.filter(({ craft }) => craft === 'code').length;
    return {
      cheaper: table.cheaper + 1 + 2 * Math.min(coders, 6 - coders),
      tests: held(table.tests + (table.locked ? 5 : 10)),
      pressure: table.pressure + 1,
    };
  },
  good: (table) => ({ upside: table.upside + 3, reach: held(table.reach + 14) }),
  guard: (table) => {
    const walls = [...table.walls];
    for (const _ of ['once', 'again']) {
      let lowest = 0;
      walls.forEach((wall, lab) => {
        if (wall < (walls[lowest] ?? 0)) lowest = lab;
      });
      walls[lowest] = held((walls[lowest] ?? 0) + 20);
    }
    return { walls, alarm: held(table.alarm + 15), guarded: true };
  },
  codes: (table) => ({ code: table.code + 1, openness: table.openness + 6 }),
  plans: (table) => {
    const [second = 0, first = 0] = [...table.weeks].sort((x, y) => x - y).slice(-2);
    return { openness: table.openness + 8, pressure: table.pressure + (first - second >= 3 ? -6 : 6) };
  },
  scrutiny: (table) => ({
    detection: table.detection + 30,
    tests: held(table.tests + (table.locked ? 3 : 6)),
    walls: table.walls.map((wall) => (table.guarded ? wall : held(wall - 8))),
  }),
  praise: (table) =>
    table.code >= 1
      ? { exposure: table.exposure + 7, advantage: table.advantage + 7 }
      : { beliefs: table.beliefs.map((belief) => held(belief - 8)) },
  liability: (table) => ({ fine: table.fine + 36, reach: held(table.reach - 6) }),
  connect: (table) =>
    table.code >= 1 ? { kept: Math.max(0, table.kept - 50), locked: true, reach: held(table.reach - 4) } : {},
};

/** And its table of news. */
const told: Readonly<Record<News, (table: Table) => Partial<Table>>> = {
  failure: (table) => ({
    downside: table.downside + 2 * (6 - table.careful),
    reach: held(table.reach - 6 + table.careful),
  }),
  demo: (table) => ({ pressure: table.pressure + 3 }),
  pledge: (table) => ({ beliefs: table.beliefs.map((belief) => held(table.careful < 3 ? belief - 8 : belief)) }),
  slip: () => ({}),
  'road-test': (table) => ({ detection: (table.detection - (table.detection % 2)) / 2 }),
  raid: (table) => {
    const lowest = [...table.walls].sort((x, y) => x - y)[0] ?? 0;
    const robbed = table.walls.indexOf(lowest);
    return {
      pressure: lowest < 40 ? table.pressure + 2 : table.pressure,
      walls: table.walls.map((wall, lab) => (lab === robbed ? held(wall - 8) : wall)),
    };
  },
  'crash-ratings': (table) => ({ advantage: table.advantage + (table.code >= 1 ? 5 : 0) }),
  grant: (table) => ({ influence: table.influence + 2 }),
  lag: (table) => ({ fine: (3 * table.fine - ((3 * table.fine) % 4)) / 4 }),
  charger: (table) => ({ kept: table.locked ? Math.max(0, table.kept - 25) : table.kept }),
  fund: (table) => ({ reach: held(table.reach + 8) }),
  'cross-tests': (table) => ({
    tests: held(table.tests + 5),
    beliefs: table.beliefs.map((belief, lab) => held(table.acts[lab] === 'C' ? belief + 8 : belief)),
  }),
  leaderboard: (table) => ({ tests: held(table.tests - 6) }),
  antitrust: () => ({}),
};

/** Tables on which cards can be played, as games come to them. */
const tables = games(0, 7).map(({ dealt, rounds }) => ({ dealt, ...beginRound(dealt, rounds.at(-1) ?? null) }));
const every = (check: (on: { dealt: Deal; found: Table; hand: readonly Measure[]; news: News | null }) => void) =>
  fc.assert(
    fc.property(tables, (on) => check(on)),
    tries(1000),
  );
const margins = ({ labs }: Deal, table: Table) =>
  labs.map((lab, at) => careMargin(labSum(lab, table), table.beliefs[at] ?? 0));
const payoffs = ({ labs }: Deal, table: Table) => labs.map((lab) => labSum(lab, table));

describe('a card', () => {
  test('costs its price, goes under the deck, does what the rules say, and leaves all else as it was', () => {
    const played = new Set<string>();
    every(({ dealt, found, hand, news }) => {
      for (const card of hand.filter((each) => measurePrice(each, news) <= found.influence)) {
        played.add(card);
        const deck = [...found.deck];
        deck.splice(deck.indexOf(card), 1);
        const influence = found.influence - measurePrice(card, news);
        const paid = { ...found, influence, deck: [...deck, card] };
        expect(playCard(dealt, found, card, news)).toEqual({ ...paid, ...stated[card](found, dealt) });
        expect(playCard(dealt, found, card, news, true)).toEqual(paid);
      }
    });
    expect(played.size).toBe(12);
  });

  test('acts the same as the second of two', () => {
    every(({ dealt, found, news, hand }) => {
      for (const first of hand)
        for (const second of hand) {
          const between = takeEffect(dealt, found, first);
          expect(takeEffect(dealt, between, second), `${first}, ${second}, ${news}`).toEqual({
            ...between,
            ...stated[second](between, dealt),
          });
        }
    });
  });

  test('that cannot be paid is not played', () => {
    every(({ dealt, found, news, hand }) => {
      for (const card of hand) {
        const poor = { ...found, influence: measurePrice(card, news) - 1 };
        expect(() => playCard(dealt, poor, card, news)).toThrow(RangeError);
      }
    });
  });

  test('never changes the table that it is played on', () => {
    every(({ dealt, found, hand }) => {
      const before = structuredClone(found);
      for (const card of hand) takeEffect(dealt, found, card);
      expect(found).toEqual(before);
    });
  });
});

describe('what a card’s line promises holds in the labs’ sums', () => {
  const changed = (card: Measure, by: (table: Table, deal: Deal) => Partial<Record<'R' | 'S' | 'T' | 'P', number>>) =>
    every(({ dealt, found }) => {
      const after = payoffs(dealt, takeEffect(dealt, found, card));
      const want = by(found, dealt);
      expect(after).toEqual(
        payoffs(dealt, found).map(({ R, S, T, P }) => ({
          R: R + (want.R ?? 0),
          S: S + (want.S ?? 0),
          T: T + (want.T ?? 0),
          P: P + (want.P ?? 0),
        })),
      );
    });
  const fined = ({ fine, detection }: Table) => Math.floor((fine * detection) / 100);

  test('risks told: both cutting pays 0.7 less', () => changed('risks', () => ({ P: -7 })));
  test('proofs: care gets cheaper by 0.1, and by 0.2 more for each pair; the race gains 0.1', () =>
    changed('proofs', (_, { pairs }) => ({ R: 1 + 2 * pairs, S: 1 + 2 * pairs, T: 1 })));
  test('AI for good: both careful pays 0.3 more', () => changed('good', () => ({ R: 3 })));
  test('praise: careful alone 0.7 more, cutting alone 0.7 less, and nothing without a code', () =>
    changed('praise', ({ code }) => (code ? { S: 7, T: -7 } : {})));
  test('plans: the race pays 0.6 less or more', () =>
    changed('plans', ({ weeks }) => {
      const [first = 0, second = 0] = [...weeks].sort((x, y) => y - x);
      return { T: first - second >= 3 ? -6 : 6 };
    }));
  test('liability: who cuts pays 3.6 as often as it is found, and an eighth of that who does not, if there is no code', () =>
    changed('liability', (table) => {
      const more = (each: Table) => fined({ ...each, fine: each.fine + 36 });
      const wrongly = table.code ? 0 : Math.floor(more(table) / 8) - Math.floor(fined(table) / 8);
      const rightly = more(table) - fined(table);
      return { R: 0 - wrongly, S: 0 - wrongly, T: 0 - rightly, P: 0 - rightly };
    }));
  test('no test, no plug: half of 2.2 for each code is withheld, then all', () =>
    changed('connect', ({ code, kept }) => {
      const plug = (left: number) => Math.floor((22 * code * (100 - left)) / 100);
      return { T: 0 - (plug(Math.max(0, kept - 50)) - plug(kept)) };
    }));
  for (const card of ['steps', 'word', 'guard'] as const)
    test(`${card} changes no payoff`, () => changed(card, () => ({})));
});

describe('what the rules promise', () => {
  test('without visits a fine turns nobody, and with them it does', () => {
    every(({ dealt, found }) => {
      const unseen = { ...found, detection: 0 };
      expect(margins(dealt, takeEffect(dealt, unseen, 'liability'))).toEqual(margins(dealt, unseen));
      const seen = { ...found, detection: 30, code: 1 };
      const [before, after] = [margins(dealt, seen), margins(dealt, takeEffect(dealt, seen, 'liability'))];
      for (const [lab, margin] of after.entries()) expect(margin).toBeGreaterThan(before[lab] ?? Number.NaN);
    });
  });

  test('where nobody would follow, a word changes no belief; where nobody was careful, a step changes none', () => {
    every(({ dealt, found }) => {
      const wary = { ...found, pressure: found.pressure + 200 };
      expect(takeEffect(dealt, wary, 'word')).toEqual(wary);
      const acts = found.acts.map(() => 'D' as const);
      expect(takeEffect(dealt, { ...found, acts }, 'steps')).toEqual({ ...found, acts });
    });
  });

  test('without a code the plug changes nothing', () => {
    every(({ dealt, found }) => {
      const codeless = { ...found, code: 0 };
      expect(takeEffect(dealt, codeless, 'connect')).toEqual(codeless);
    });
  });

  test('doors opened before walls are guarded leave other walls than after', () => {
    every(({ dealt, found }) => {
      if (found.guarded) return;
      const both = (first: Measure, second: Measure) =>
        takeEffect(dealt, takeEffect(dealt, found, first), second).walls;
      expect(both('guard', 'scrutiny')).not.toEqual(both('scrutiny', 'guard'));
    });
  });

  test('a belief never leaves 0 to 100, and a wall, tests, reach and alarm do not either', () => {
    every(({ dealt, found }) => {
      for (const measure of measures) {
        const { beliefs, walls, tests, reach, alarm, kept } = takeEffect(dealt, found, measure);
        const percents = [...beliefs, ...walls, tests, reach, alarm, kept];
        expect(percents.filter((percent) => !Number.isInteger(percent) || percent !== held(percent))).toEqual([]);
      }
    });
  });
});

describe('news', () => {
  test('does what the rules say and leaves all else as it was', () => {
    every(({ found }) => {
      for (const news of newsItems) expect(hearNews(found, news), news).toEqual({ ...found, ...told[news](found) });
    });
  });
});

describe('a card that would do nothing', () => {
  test('is known by the table it would leave, and says why', () => {
    const reasons = new Set<string>();
    every(({ dealt, found }) => {
      for (const measure of measures) {
        const why = whyIdle(dealt, found, measure);
        const after = takeEffect(dealt, found, measure);
        if (why === null) expect(after).not.toEqual(found);
        else expect(after).toEqual(found);
        if (why) reasons.add(`${measure}: ${why}`);
        if (why === 'no-code') expect(found.code).toBe(0);
        if (why === 'nobody-was-careful') expect(found.acts).not.toContain('C');
        if (why === 'nobody-would-follow') for (const { R, T } of payoffs(dealt, found)) expect(R).toBeLessThan(T);
      }
    });
    expect([...reasons]).toEqual(
      expect.arrayContaining(['connect: no-code', 'steps: nobody-was-careful', 'word: nobody-would-follow']),
    );
  });

  test('has nothing left to change where every belief is at its end', () => {
    every(({ dealt, found }) => {
      const sure = {
        ...found,
        beliefs: found.beliefs.map(() => 100),
        acts: found.acts.map(() => 'C' as const),
        careful: 6,
      };
      expect(whyIdle(dealt, sure, 'steps')).toBe('nothing-left');
    });
  });
});

describe('small steps of the rules', () => {
  test('the first of equal walls is the lowest', () => {
    expect(lowestWall([50, 40, 60, 40, 90, 90])).toBe(1);
  });

  test('a belief is cut to whole percents towards where it was, whichever way it goes', () => {
    expect([moveBelief(50, 5, 33), moveBelief(50, 0, 33), moveBelief(40, 2, 99)]).toEqual([66, 34, 40]);
  });
});
