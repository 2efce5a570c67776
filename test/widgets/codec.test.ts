import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levers } from '#model/game/lever.ts';
import * as announcementRead from '#widgets/announcement/read.ts';
import * as announcementState from '#widgets/announcement/state.ts';
import * as crowdRead from '#widgets/crowd/read.ts';
import * as crowdState from '#widgets/crowd/state.ts';
import * as mixRead from '#widgets/incentive-mix/read.ts';
import * as mixState from '#widgets/incentive-mix/state.ts';
import { moved as inspectionMoved } from '#widgets/inspection/days.ts';
import * as inspectionRead from '#widgets/inspection/read.ts';
import * as inspectionState from '#widgets/inspection/state.ts';
import * as jointRead from '#widgets/joint-lab/read.ts';
import * as jointState from '#widgets/joint-lab/state.ts';
import * as leversRead from '#widgets/levers/read.ts';
import * as leversState from '#widgets/levers/state.ts';
import * as matrixRead from '#widgets/payoff-matrix/read.ts';
import * as matrixState from '#widgets/payoff-matrix/state.ts';
import { restFrom } from '#widgets/plugs/crowd.ts';
import * as plugsRead from '#widgets/plugs/read.ts';
import * as plugsState from '#widgets/plugs/state.ts';
import { allRounds } from '#widgets/rivals/plan.ts';
import * as rivalsRead from '#widgets/rivals/read.ts';
import * as rivalsState from '#widgets/rivals/state.ts';

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const halves = fc.integer({ min: -10, max: 20 }).map((half) => half / 2);
const payoffs = fc.record({ R: halves, S: halves, T: halves, P: halves });

const widgets = {
  'payoff-matrix': {
    parse: matrixRead.parse as (text: string) => unknown,
    format: matrixState.format as (state: never) => string,
    initial: matrixRead.initial as (props: unknown) => unknown,
    props: [{}, { preset: 'chicken' }],
    states: fc.record({
      row: payoffs,
      col: maybe(payoffs),
      guess: maybe(fc.constantFrom('CC', 'CD', 'DC', 'DD')),
    }) as fc.Arbitrary<unknown>,
  },
  levers: {
    parse: leversRead.parse as (text: string) => unknown,
    format: leversState.format as (state: never) => string,
    initial: leversRead.initial as (props: unknown) => unknown,
    props: [{}, { preset: 'chicken', percent: 70 }],
    states: fc.record({
      base: fc.constantFrom(...leversState.presetNames),
      pulls: fc.record(
        Object.fromEntries(levers.map((lever) => [lever, fc.integer({ min: 0, max: 50 }).map((tenth) => tenth / 10)])),
      ),
      percent: fc.integer({ min: 0, max: 100 }),
      guess: maybe(fc.constantFrom(...levers)),
    }) as fc.Arbitrary<unknown>,
  },
  crowd: {
    parse: crowdRead.parse as (text: string) => unknown,
    format: crowdState.format as (state: never) => string,
    initial: crowdRead.initial as (props: unknown) => unknown,
    props: [{}, { labs: 12, worth: 4 }, { game: 'volunteer', labs: 2 }],
    states: fc.constantFrom(...crowdState.games).chain((game) =>
      fc.record({
        game: fc.constant(game),
        labs: fc.integer({ min: crowdState.fewest[game], max: crowdState.most }),
        worth: fc.integer({ min: 15, max: 50 }).map((tenth) => tenth / 10),
        curve: fc.constantFrom(...crowdState.curves),
        guess: maybe(fc.constantFrom(...crowdState.guesses[game])),
      }),
    ) as fc.Arbitrary<unknown>,
  },
  inspection: {
    parse: inspectionRead.parse as (text: string) => unknown,
    format: inspectionState.format as (state: never) => string,
    initial: inspectionRead.initial as (props: unknown) => unknown,
    props: [{}, { scene: 'promise' }],
    states: fc.constantFrom(...inspectionState.scenes).chain((scene) =>
      fc
        .record({
          scene: fc.constant(scene),
          fine: fc.integer({ min: 1, max: 60 }),
          found: fc.integer({ min: 10, max: 100 }),
          alarms: fc.integer({ min: 0, max: 60 }),
          cost: fc.integer({ min: 1, max: 80 }).map((tenth) => tenth / 10),
          promised: maybe(fc.integer({ min: 0, max: 100 })),
          guess: maybe(fc.constantFrom(...inspectionState.guesses[scene])),
        })
        .map((state) => inspectionMoved(state, 'found', state.found)),
    ) as fc.Arbitrary<unknown>,
  },
  'incentive-mix': {
    parse: mixRead.parse as (text: string) => unknown,
    format: mixState.format as (state: never) => string,
    initial: mixRead.initial as (props: unknown) => unknown,
    props: [{}, { scene: 'harm' }],
    states: fc.constantFrom(...mixState.scenes).chain((scene) =>
      fc.record({
        scene: fc.constant(scene),
        steps: fc.array(fc.integer({ min: 0, max: mixState.most }), { minLength: 5, maxLength: 5 }),
        fee: fc.integer({ min: 1, max: 9 }),
        harm: fc.integer({ min: 0, max: 10 }).map((half) => half / 2),
        guess: maybe(fc.constantFrom(...mixState.guesses[scene])),
      }),
    ) as fc.Arbitrary<unknown>,
  },
  'joint-lab': {
    parse: jointRead.parse as (text: string) => unknown,
    format: jointState.format as (state: never) => string,
    initial: jointRead.initial as (props: unknown) => unknown,
    props: [{}, { scene: 'effort' }],
    states: fc.constantFrom(...jointState.scenes).chain((scene) => {
      const { settingsOf, ranges, starts, guesses, lastTurn } = jointState;
      const set = Object.fromEntries(settingsOf[scene].map((name) => [name, fc.integer(ranges[name])]));
      return fc
        .record({
          set: fc.record(set),
          turns: fc.integer({ min: 0, max: lastTurn }),
          guess: maybe(fc.constantFrom(...guesses)),
        })
        .map(({ set, turns, guess }) => ({
          ...starts[scene],
          ...set,
          ...(scene === 'effort' && { turns }),
          ...(scene !== 'bill' && { guess }),
        }));
    }) as fc.Arbitrary<unknown>,
  },
  plugs: {
    parse: plugsRead.parse as (text: string) => unknown,
    format: plugsState.format as (state: never) => string,
    initial: plugsRead.initial as (props: unknown) => unknown,
    props: [{}, { scene: 'safety' }],
    states: fc
      .record({
        scene: fc.constantFrom(...plugsState.scenes),
        users: fc.integer({ min: 0, max: 100 }),
        gain: fc.integer({ min: 0, max: 80 }).map((tenth) => tenth / 10),
        kappa: fc.integer({ min: 0, max: 90 }),
        penalty: fc.integer({ min: 0, max: 100 }).map((tenth) => tenth / 10),
        lead: fc.integer({ min: -40, max: 40 }).map((tenth) => tenth / 10),
        guess: maybe(fc.constantFrom(...plugsState.guesses)),
      })
      .map((state) => {
        const { gain, penalty, lead } = plugsState.starts[state.scene];
        const set = state.scene === 'rivals' ? { ...state, gain, penalty } : { ...state, lead };
        return { ...set, users: restFrom(set, set.users) };
      }) as fc.Arbitrary<unknown>,
  },
  announcement: {
    parse: announcementRead.parse as (text: string) => unknown,
    format: announcementState.format as (state: never) => string,
    initial: announcementRead.initial as (props: unknown) => unknown,
    props: [{}, { scene: 'census' }],
    states: fc.oneof(
      fc
        .record({
          scene: fc.constant('word'),
          way: fc.constantFrom(...announcementState.ways),
          c: fc.integer({ min: 1, max: 19 }).map((step) => 5 * step),
          mark: fc.integer({ min: 1, max: 19 }).map((step) => 5 * step),
          q: fc.integer({ min: 1, max: 20 }).map((step) => 5 * step),
          heard: fc.constantFrom(...announcementState.reached),
          guess: maybe(fc.constantFrom(...announcementState.guesses.word)),
        })
        .map((state) => (state.q === 100 ? { ...state, heard: 'both' } : state)),
      fc.record({
        scene: fc.constant('census'),
        worried: fc.integer({ min: 1, max: 6 }),
        thought: fc.integer({ min: 1, max: 6 }),
        need: fc.integer({ min: 1, max: 6 }),
        published: fc.boolean(),
        guess: maybe(fc.constantFrom(...announcementState.guesses.census)),
      }),
    ) as fc.Arbitrary<unknown>,
  },
  rivals: {
    parse: rivalsRead.parse as (text: string) => unknown,
    format: rivalsState.format as (state: never) => string,
    initial: rivalsRead.initial as (props: unknown) => unknown,
    props: [{}, { seed: 7 }],
    states: fc
      .record({
        seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        moves: fc.array(fc.constantFrom('C', 'D'), { maxLength: allRounds }),
        guess: maybe(fc.constantFrom(...rivalsState.guesses)),
        who: maybe(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 })),
      })
      .map((state) => (state.moves.length < allRounds ? { ...state, who: undefined } : state)) as fc.Arbitrary<unknown>,
  },
};

describe.each(Object.entries(widgets))('%s', (_name, { parse, format, initial, props, states }) => {
  test('gives back from a link whatever state went into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parse(format(state as never))).toEqual(state);
      }),
    );
  });

  test('either reads a link’s text or throws, and what it reads can be written again', () => {
    const pieces = fc.constantFrom(
      'R:3',
      'S:0',
      'T:5',
      'P:1',
      'base:chicken',
      'p:30',
      'seed:1',
      'm:CD',
      'guess:DD',
      'who:01234',
      'x:1',
      's:one',
      's:fine',
      's:promise',
      'd:50',
      'a:5',
      'i:1',
      'p:20',
      'guess:none',
      's:rivals',
      's:fit',
      's:bill',
      's:effort',
      'h:20',
      'v:4',
      'c:9',
      'w:25',
      't:3',
      'n:40',
      'g:3',
      'k:5',
      'f:1',
      'd:-1',
      'R:NaN',
      'p:1e9',
      'seed:0x10',
      'game:volunteer',
      'game:public-good',
      'n:1',
      'n:12',
      'b:2',
      'curve:log',
      'guess:same',
      'guess:oftener',
      's:word',
      's:census',
      'w:private',
      'c:50',
      'm:70',
      'm:4',
      'q:62',
      'q:100',
      'h:both',
      'h:you',
      't:2',
      'p:0',
      'guess:neither',
      's:turn',
      's:harm',
      'm:10002',
      'm:99999',
      'k:3',
      'h:1',
      'h:0.3',
      'guess:second',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((each) => each.join(',')),
        ),
        (text) => {
          let state: unknown;
          try {
            state = parse(text);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
            return;
          }
          expect(parse(format(state as never))).toEqual(state);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('starts from the props an author may write, and throws on any other', () => {
    for (const right of props) expect(() => initial(right)).not.toThrow();
    for (const wrong of [
      { preset: 'poker' },
      { percent: 101 },
      { seed: -1 },
      { sead: 1 },
      { preset: 1 },
      { labs: 99 },
      { scene: 'poker' },
    ]) {
      expect(() => initial(wrong)).toThrow();
    }
  });
});
