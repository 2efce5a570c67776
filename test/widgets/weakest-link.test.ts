import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import text from '#text/en/widgets/weakest-link.json';
import { answer, came, isBest } from '#widgets/weakest-link/answer.ts';
import { describe as describeState, standing } from '#widgets/weakest-link/describe.ts';
import { measure } from '#widgets/weakest-link/measure.ts';
import { morning } from '#widgets/weakest-link/morning.ts';
import { canFall, night } from '#widgets/weakest-link/night.ts';
import { cells, spotOf } from '#widgets/weakest-link/prints.ts';
import { parse } from '#widgets/weakest-link/read.ts';
import {
  format,
  guesses,
  highest,
  labs,
  plans,
  type State,
  scenes,
  starts,
  worlds,
} from '#widgets/weakest-link/state.ts';
import { table } from '#widgets/weakest-link/table.ts';
import { length, walking } from '#widgets/weakest-link/walk.ts';
import {
  bought,
  canLay,
  canTake,
  deciding,
  failed,
  failing,
  heights,
  laying,
  left,
  next,
  rebuilt,
} from '#widgets/weakest-link/walls.ts';
import { codec } from './codec/weakest-link.ts';

const states = (codec.states as fc.Arbitrary<State>).map((state): State => ({ ...state, guess: undefined }));
const every = (check: (state: State) => void, numRuns = 5000) =>
  fc.assert(
    fc.property(states, (state) => void check(state)),
    { numRuns },
  );
const says = (state: State) => describeState(state, text, 'en');

/** A hundred thieves, thief k climbing every wall that stops fewer than k: the four worlds played out, thief by thief. */
const thieves = Array.from({ length: 100 }, (_, index) => index + 1);
const holds = (height: number, thief: number) => thief <= 10 * height;
function playedOut(now: readonly number[]) {
  const count = (check: (thief: number) => boolean) => thieves.filter(check).length;
  const alone = now.map((height) => count((thief) => holds(height, thief)));
  return {
    weakest: count((thief) => now.every((height) => holds(height, thief))),
    best: count((thief) => now.some((height) => holds(height, thief))),
    // one lab by lot, one thief by lot
    mean: alone.reduce((sum, each) => sum + each, 0) / now.length,
    // a thief of its own to each lab, each drawn by lot from all hundred
    all: 100 * alone.reduce((chance, each) => chance * (each / 100), 1),
  };
}

describe('the walls', () => {
  test('open at 20, 40, 60 and 1.8 raids that fail', () => {
    expect(failing(starts.file.walls)).toEqual({ weakest: 20, mean: 40, best: 60, all: 1.8 });
  });

  test('hold as many raids as a hundred thieves with a hundred ladders say', () => {
    every((state) => {
      const now = heights(state);
      const played = playedOut(now);
      for (const world of worlds) expect(failing(now)[world]).toBeCloseTo(played[world], 9);
    });
  });

  test('never hold fewer for one course more, and the product never more than the weakest, that than the mean, that than the best', () => {
    every((state) => {
      for (const world of worlds) for (const gain of next(state, world)) expect(gain ?? 0).toBeGreaterThanOrEqual(0);
      const { weakest, mean, best, all } = failing(heights(state));
      expect(all).toBeLessThanOrEqual(weakest);
      expect(weakest).toBeLessThanOrEqual(mean);
      expect(mean).toBeLessThanOrEqual(best);
    });
  });

  test('a course on a wall that is not the lowest does nothing for one file, nor does one on either of two that are', () => {
    every((state) => {
      const lowest = deciding(state, 'weakest');
      next(state, 'weakest').forEach((gain, place) => {
        if (gain !== undefined) expect(gain).toBe(lowest.length === 1 && lowest[0] === place ? 10 : 0);
      });
    });
  });

  test('for one alarm only a course on the highest does anything; for four files each does the same', () => {
    every((state) => {
      const top = deciding(state, 'best');
      next(state, 'best').forEach((gain, place) => {
        if (gain !== undefined) expect(gain).toBe(top.includes(place) ? 10 : 0);
      });
      for (const gain of next(state, 'mean')) if (gain !== undefined) expect(gain).toBe(2.5);
    });
  });

  test('take courses only where there is room and only as many as there are', () => {
    every((state) => {
      labs.forEach((_, place) => {
        for (const by of [1, -1] as const) {
          const after = laying(state, place, by);
          expect(parse(format(after))).toEqual(after);
          const can = by > 0 ? canLay(state, place) : canTake(state, place);
          expect(left(state) - left(after)).toBe(can ? by : 0);
          expect(heights(after)[place]).toBe((heights(state)[place] as number) + (can ? by : 0));
        }
      });
      for (const changed of [
        { ...state, spare: 0 },
        { ...state, walls: [10, 10, 0, 9] },
      ]) {
        const after = rebuilt(changed);
        expect(parse(format(after))).toEqual(after);
      }
    }, 1000);
  });

  test('a link with too much stone, a wall too high, or one file in another world makes no sense', () => {
    for (const wrong of [
      's:file,w:weakest,h:5-3-2-6,l:0-2-2-0,n:3',
      's:worlds,w:best,h:5-3-2-9,l:0-0-0-3,n:3',
      's:file,w:best,h:5-3-2-6,l:0-0-0-0,n:3',
      's:file,w:weakest,h:5-3-2,l:0-0-0-0,n:3',
      's:file,w:weakest,h:5-3-2-11,l:0-0-0-0,n:3',
    ]) {
      expect(() => parse(wrong)).toThrow();
    }
  });
});

describe('a night', () => {
  const nights = (check: (state: State) => void) =>
    every((state) => {
      if (canFall(state.world)) check(state);
    }, 1000);

  test('turns back as many of the hundred as the model says', () => {
    nights((state) => {
      const all = night(state);
      expect(all).toHaveLength(100);
      expect(all.filter(({ stopped }) => stopped)).toHaveLength(failed(state, state.world));
    });
  });

  test('stops a thief where the wall he picks holds, or with one bell where any does', () => {
    nights((state) => {
      const now = heights(state);
      night(state).forEach(({ place, stopped }, index) => {
        const stops = state.world === 'best' ? now : [now[place] as number];
        expect(stopped).toBe(stops.some((height) => holds(height, index + 1)));
      });
    });
  });

  test('is played only where all do the same whatever the lot: at the lowest walls, or with one bell at all alike', () => {
    expect(worlds.filter(canFall)).toEqual(['weakest', 'best']);
    nights((state) => {
      const counts = labs.map((_, place) => night(state).filter((thief) => thief.place === place).length);
      const picked = counts.flatMap((count, place) => (count ? [place] : []));
      expect(picked).toEqual(state.world === 'best' ? [0, 1, 2, 3] : deciding(state, 'weakest'));
      const some = counts.filter(Boolean);
      expect(Math.max(...some) - Math.min(...some)).toBeLessThanOrEqual(1);
    });
  });

  test('ends within the time that it has, with a hundred prints of which none lies on another', () => {
    expect(700 + length).toBeLessThanOrEqual(2500);
    nights((state) => {
      const [all, now] = [night(state), heights(state)];
      expect(walking(all, now, 0).arrived).toBe(0);
      expect(walking(all, now, length)).toEqual({ abroad: [], arrived: 100 });
      expect(new Set(all.map((thief) => JSON.stringify(spotOf(thief)))).size).toBe(100);
      for (const { x, y } of all.map(spotOf)) expect(x > 0 && x < 360 && y > 158 && y < 206).toBe(true);
    });
    expect(cells(0, 0)).toBe('');
    expect(cells(18, 22)).toBe('M72 -9h8v9h-8zM0 -18h8v9h-8z');
  });

  test('leaves a morning of which is said what the model gives', () => {
    nights((state) => {
      const said = morning(state, text, 'en');
      const [, back, over] = /(\d+) turned back, (\d+) got in\./.exec(said) ?? [];
      expect(Number(back)).toBe(failed(state, state.world));
      expect(Number(back) + Number(over)).toBe(100);
      const lowest = deciding(state, 'weakest');
      expect(said.includes('before one wall')).toBe(state.world === 'weakest' && lowest.length === 1);
    });
    expect(morning(starts.file, text, 'en')).toBe(
      'All footprints lie before one wall, Ember’s. 20 turned back, 80 got in.',
    );
  });
});

describe('the sentence', () => {
  test('before a night was seen has the givens alone, and after it what came of it', () => {
    every((state) => {
      const [before, after] = [false, true].map((seen) => describeState(state, text, 'en', false, seen));
      expect(before).not.toMatch(/fails?\b(?! only)|lowest|highest|mean|One more|before you laid/);
      expect(after).toMatch(/raids,? [\d.]+ fails?|raids fails?/);
      expect(after).not.toMatch(/One more|before you laid/);
      expect(after?.startsWith(before as string)).toBe(true);
    }, 1000);
  });

  test('has no gap, in any state', () => {
    every((state) => expect(says(state)).not.toMatch(/\{|undefined|NaN|Infinity|−|,,|: \.|on {2}/));
  });

  test('names the heights and the raids that the model gives', () => {
    every((state) => {
      const said = says(state);
      const found = /Anvil’s (\d+), Beacon’s (\d+), Ember’s (\d+), yours (\d+)\./.exec(said);
      expect(found?.slice(1).map(Number)).toEqual(heights(state));
      const [, fails] =
        /Of 100 raids, ([\d.]+) fails?\./.exec(said) ?? /average, ([\d.]+) of 100 raids fails?\./.exec(said) ?? [];
      expect(Number(fails)).toBe(failed(state, state.world));
      expect(said).not.toMatch(/raids, 1 fail\.|average, 1 of 100 raids fail\./);
      expect(/On average/.test(said)).toBe(state.world === 'mean' || state.world === 'all');
    });
  });

  test('says what the courses bought, and only where some were laid', () => {
    every((state) => {
      const said = says(state);
      const more = bought(state, state.world);
      const laid = state.laid.some(Boolean);
      expect(said.includes('before you laid anything')).toBe(laid);
      expect(said.includes('no more than before')).toBe(laid && more === 0);
      const [, named] = /That is ([\d.]+) more/.exec(said) ?? [];
      if (laid && more > 0) expect(Number(named)).toBe(more);
      expect(failing(state.walls)[state.world] + more).toBeCloseTo(failed(state, state.world), 9);
    });
  });

  test('names the walls that decide', () => {
    const whose = (places: readonly number[]) =>
      places.map((place) => text.whose[labs[place] as (typeof labs)[number]]);
    every((state) => {
      const [, named = ''] = /lowest: ([^.]+)\.|highest: ([^.]+)\./.exec(says(state))?.filter(Boolean) ?? [];
      if (state.world !== 'weakest' && state.world !== 'best') return;
      expect(named.split(/, | and /).toSorted()).toEqual(whose(deciding(state, state.world)).toSorted());
    });
  });

  test('says of one more course what the model says of each wall', () => {
    every((state) => {
      const gains = next(state, state.world);
      const open = gains.filter((gain) => gain !== undefined);
      const most = Math.max(0, ...open);
      const said = says(state);
      const [, only, gain] = /One more row on (.+) would make ([\d.]+) more fail/.exec(said) ?? [];
      const [, places, best] = /would do most on (.+): ([\d.]+) more would fail/.exec(said) ?? [];
      const [, same] = /One more row would make ([\d.]+) more fail, wherever/.exec(said) ?? [];
      const named = (list: string) => labs.map((lab) => list.split(/, | or /).includes(text.whose[lab]));
      const isBest = gains.map((each) => each !== undefined && each === most);
      switch (standing(state)) {
        case 'full':
          expect(heights(state)).toEqual(labs.map(() => highest));
          expect(said).toContain('No wall can go any higher');
          break;
        case 'none':
          expect(most).toBe(0);
          expect(said).toContain('would make no more fail');
          break;
        case 'same':
          expect(open.every((each) => each === most && each > 0)).toBe(true);
          expect(Number(same)).toBe(most);
          break;
        case 'only':
          expect(named(only as string)).toEqual(isBest);
          expect(Number(gain)).toBe(most);
          expect(open.every((each) => each === most || each === 0)).toBe(true);
          break;
        case 'most':
          expect(named(places as string)).toEqual(isBest);
          expect(Number(best)).toBe(most);
          expect(open.every((each) => each > 0)).toBe(true);
      }
    });
  });
});

describe('guess, table and measures', () => {
  test('every guess is answered, and one of them is right: two and one for one file, your own for one alarm', () => {
    expect(scenes.map((scene) => came(starts[scene]))).toEqual(['two', 'own']);
    for (const scene of scenes) {
      for (const guess of guesses) {
        const said = answer(guess, starts[scene], text, 'en');
        expect(said.includes('So it comes out.')).toBe(guess === came(starts[scene]));
        expect(said).not.toMatch(/\{|undefined|NaN/);
      }
    }
    const by = (scene: (typeof scenes)[number]) =>
      Object.values(plans).map((laid) => bought({ ...starts[scene], laid }, starts[scene].world));
    expect(by('file')).toEqual([0, 10, 20]);
    expect(by('worlds')).toEqual([30, 0, 0]);
    expect(answer('own', starts.file, text, 'en')).toContain('All three on your own wall make no more raids fail.');
  });

  test('until the best walls are found the answer names none, and says right to nobody', () => {
    for (const guess of guesses) {
      const said = answer(guess, starts.file, text, 'en', false);
      expect(said).toContain(text.guess.answers[guess]);
      expect(said).toContain('Look where the footprints lie.');
      expect(said.replace(text.guess.answers[guess], '')).not.toMatch(/Ember|Beacon|\d|So it comes out/);
    }
    expect(isBest(starts.file, plans.two)).toBe(true);
    for (const laid of [plans.own, plans.lowest, [1, 1, 1, 0]]) expect(isBest(starts.file, laid)).toBe(false);
  });

  test('and the sentence does not say what one more would do', () => {
    const own = { ...starts.file, laid: plans.own };
    expect(describeState(own, text, 'en')).toContain('One more row on Ember’s');
    const told = describeState(own, text, 'en', true, true, false);
    expect(told).toContain('That is no more than before you laid anything.');
    expect(told).not.toContain('One more');
  });

  test('no other way to lay all courses does as much as the guess that is right', () => {
    for (const scene of scenes) {
      const start = starts[scene];
      const ways: number[][] = [];
      for (let a = 0; a <= 3; a++)
        for (let b = 0; a + b <= 3; b++) for (let c = 0; a + b + c <= 3; c++) ways.push([a, b, c, 3 - a - b - c]);
      const right = plans[came(start) as keyof typeof plans];
      const most = bought({ ...start, laid: right }, start.world);
      expect(ways.filter((laid) => bought({ ...start, laid }, start.world) >= most)).toEqual([right]);
    }
  });

  test('the table agrees with the model in every world', () => {
    every((state) => {
      const { columns, rows } = table(state, text);
      expect(rows).toHaveLength(worlds.length);
      rows.forEach((row, index) => {
        const world = worlds[index] as (typeof worlds)[number];
        expect(row).toHaveLength(columns.length);
        expect(row[2]).toBe(failed(state, world));
        expect(row.slice(3)).toEqual(next(state, world).map((gain) => gain ?? text.table.full));
      });
      expect(JSON.stringify(rows)).not.toMatch(/null|NaN/);
    }, 1000);
  });

  test('measures are finite or words', () => {
    every((state) => {
      for (const value of Object.values(measure(state)))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
    }, 1000);
  });
});
