import { describe, expect, test } from 'vitest';
import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import { reducedRace } from '#model/development-race/reduced-race.ts';
import { reward } from '#model/development-race/reward.ts';
import { bestReply } from '#model/game/best-reply.ts';
import { allMixes } from '#model/game/cheapest-mix.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { gameType } from '#model/game/game-type.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import text from '#text/en/widgets/incentive-mix.json';
import { answer as answerOf, came } from '#widgets/incentive-mix/answer.ts';
import { describe as describeState } from '#widgets/incentive-mix/describe.ts';
import { measure } from '#widgets/incentive-mix/measure.ts';
import { meetings, pulls } from '#widgets/incentive-mix/meetings.ts';
import { cheapest, leads, mixed, payoffsAt, priceOf, turns } from '#widgets/incentive-mix/outcome.ts';
import { cheapestProtection, projects, societyLine, tally } from '#widgets/incentive-mix/projects.ts';
import { parse } from '#widgets/incentive-mix/read.ts';
import {
  format,
  type Guess,
  guesses,
  measureNames,
  most,
  perHouse,
  posed,
  ranges,
  type State,
  scenes,
  shelf,
  starts,
} from '#widgets/incentive-mix/state.ts';
import { stills } from '#widgets/incentive-mix/stills.ts';
import { table } from '#widgets/incentive-mix/table.ts';

const mixes = allMixes(shelf(3));
const fees = Array.from({ length: ranges.fee.max }, (_, fee) => fee + 1);
const harms = [0, 0.5, 1, 3, 5];

/** Every mix at every price of liability in one race; every mix beside every harm, at the usual price, among the hundred. */
const races: readonly State[] = fees.flatMap((fee) => mixes.map((steps) => ({ ...starts.turn, steps, fee })));
const hundreds: readonly State[] = harms.flatMap((harm) => mixes.map((steps) => ({ ...starts.harm, steps, harm })));

const answer = (guess: Guess, state: State) => answerOf(guess, state, text, 'en');

/** What labs and people outside get in a race of two careful labs less what they get in one of two that cut, straight from the story. */
function careLead(risk: number, harm: number): number {
  const prize = 10;
  const careful = 2 * (prize / 2);
  const cutting = 2 * ((2 * prize * (1 - risk)) / 2) - 2 * harm * prize * risk;
  return careful - cutting;
}

describe('the race that the mix is to turn', () => {
  test('is a prisoner’s dilemma in which cutting is 3 ahead beside a careful lab and 4 beside one that cuts', () => {
    expect(payoffsAt(0.6)).toEqual({ R: 5, S: 0, T: 8, P: 4 });
    expect(reducedRace({ s: 2, pr: 0.6 }).game).toBe('PD');
    expect(leads(starts.turn)).toEqual({ careful: -3, cutting: -4 });
  });

  test('is turned by 696 of the 1,024 mixes, the cheapest of them 7 tokens: a step of praise and two of liability', () => {
    expect(mixes).toHaveLength(1024);
    expect(mixes.filter((steps) => turns({ steps, fee: 3 }))).toHaveLength(696);
    expect(cheapest(3)).toEqual({ price: 7, mixes: [[1, 0, 0, 0, 2]] });
    expect(starts.harm.steps).toEqual([1, 0, 0, 0, 2]);
  });

  test('is turned exactly where shipping safe is the better bet at every belief', () => {
    for (const state of races) {
      const payoffs = mixed(state);
      const always = [0, 0.25, 0.5, 0.75, 1].every((p) => expectedPayoffs(payoffs, p).bestResponse === 'C');
      expect(turns(state)).toBe(always);
    }
  });

  test('stays turned when another step is bought', () => {
    for (const steps of mixes) {
      if (!turns({ steps, fee: 3 })) continue;
      for (let place = 0; place < 5; place++) {
        const more = steps.toSpliced(place, 1, Math.min(3, (steps[place] ?? 0) + 1));
        expect(turns({ steps: more, fee: 3 })).toBe(true);
      }
    }
  });
});

describe('the hundred projects', () => {
  test('are secured from some chance of disaster on, and from there alone', () => {
    for (const state of hundreds.slice(0, 1024)) {
      const { line, secured } = tally(state);
      expect(projects(state).filter(({ secured: is }) => is)).toHaveLength(secured);
      for (const { risk, secured: is } of projects(state)) expect(is).toBe(100 * risk > line);
      if (secured > 0 && secured < 100) {
        expect(turns(state, line / 100)).toBe(false);
        expect(turns(state, line / 100 + 1e-3)).toBe(true);
      }
      if (secured === 0) expect(turns(state, 1 - 1e-3)).toBe(false);
      if (secured === 100) expect(turns(state, 1e-3)).toBe(true);
    }
  });

  test('ought to be careful exactly where two careful labs are worth more to all than two that cut', () => {
    for (const harm of harms) {
      expect(societyLine(harm)).toBeCloseTo(100 * bystanderHarm({ s: 2, h: harm }).prSociety, 9);
      for (const { risk, wanted } of projects({ ...starts.harm, harm })) {
        const lead = careLead(risk, harm);
        expect(wanted).toBe(Math.abs(lead) < 1e-9 ? null : lead > 0 ? 'care' : 'speed');
      }
    }
  });

  test('reward two careful labs as the model of reward does: its line is that of an even bet with a larger shared upside', () => {
    for (const gain of [0, 0.25, 0.5, 1]) {
      const line = reward({ s: 2, gamma: gain, alpha: 0 }).prReward;
      const { R, S, T, P } = payoffsAt(line);
      expect(R + 5 * gain + S).toBeCloseTo(T + P, 2);
    }
  });

  test('are all protected for the price that is named, and for no less', () => {
    for (const harm of harms) {
      const least = cheapestProtection({ fee: 3, harm });
      const clear = mixes.filter((steps) => tally({ steps, fee: 3, harm }).exposed === 0);
      const prices = clear.map((steps) => priceOf({ steps, fee: 3 }));
      expect(least?.price).toBe(Math.min(...prices));
    }
  });
});

describe('what the figure says', () => {
  test('is true of every mix at every price, of one race', () => {
    for (const state of races) {
      const said = describeState(state, text, 'en');
      expect(said).not.toMatch(/\{|undefined|NaN|-\d|−/);
      const cost = /The mix costs (\d+) tokens?\./.exec(said)?.[1];
      expect(cost === undefined ? 0 : Number(cost)).toBe(priceOf(state));
      const sides = /If Beacon ships safe, (.+?); if it cuts corners, (.+?)\./.exec(said);
      const payoffs = mixed(state);
      for (const [place, lead] of [payoffs.R - payoffs.T, payoffs.S - payoffs.P].entries()) {
        const words = sides?.[place + 1];
        const [, who, x] = /^(shipping safe|cutting) is (\d+) ahead$/.exec(words ?? '') ?? [];
        if (lead === 0) expect(words).toBe('the two are level');
        else expect([who, Number(x)]).toEqual([lead > 0 ? 'shipping safe' : 'cutting', Math.abs(lead)]);
      }
      const rests = pureNash(payoffs);
      const turned = bestReply(payoffs, 'C') === 'C' && bestReply(payoffs, 'D') === 'C';
      expect(said.includes('So shipping safe pays whatever Beacon does.')).toBe(turned);
      expect(said.includes('No mix does that for less.')).toBe(turned && priceOf(state) === cheapest(state.fee)?.price);
      expect(said.includes('A cheaper mix does that too.')).toBe(
        turned && priceOf(state) > (cheapest(state.fee)?.price ?? 0),
      );
      if (said.includes('Two labs that cut go on cutting.')) expect(bestReply(payoffs, 'D')).toBe('D');
      if (said.includes('lose nothing by going on')) expect(bestReply(payoffs, 'D')).toBe('either');
      if (/Two labs that cut/.test(said)) expect(rests).toContain('DD');
      if (said.includes('each would gain by cutting')) expect(rests).not.toContain('CC');
      if (said.includes('neither loses anything by cutting')) expect(bestReply(payoffs, 'C')).toBe('either');
      expect(/Two labs that cut|Of two careful labs/.test(said)).toBe(!turned);
    }
  });

  test('is true of every mix beside every harm, of a hundred projects', () => {
    for (const state of hundreds) {
      const said = describeState(state, text, 'en');
      expect(said).not.toMatch(/\{|undefined|NaN|-\d|−/);
      const all = projects(state);
      const exposed = all.filter(({ wanted, secured }) => wanted === 'care' && !secured).length;
      const held = all.filter(({ wanted, secured }) => wanted === 'speed' && secured).length;
      expect(Number(/(\d+) projects? of the hundred (?:is|are) exposed/.exec(said)?.[1] ?? 0)).toBe(exposed);
      expect(Number(/(\d+) projects? of the hundred (?:is|are) held back/.exec(said)?.[1] ?? 0)).toBe(held);
      expect(said.includes('No project is exposed, and none is held back.')).toBe(exposed === 0 && held === 0);
      const [labs, society] = [...said.matchAll(/above ([\d.]+)\s%/g)].map(([, line]) => Number(line));
      const wanted = societyLine(state.harm);
      if (said.includes('in all hundred')) expect(all.every(({ secured }) => secured)).toBe(true);
      else if (said.includes('in none')) expect(all.some(({ secured }) => secured)).toBe(false);
      else for (const { risk, secured } of all) expect(secured).toBe(100 * risk > (labs ?? 0));
      expect(Math.abs((society ?? labs ?? 0) - wanted)).toBeLessThanOrEqual(0.05);
      expect(said.includes('people outside')).toBe(state.harm > 0);
      const least = priceOf(state) === cheapestProtection(state)?.price;
      expect(said.includes('No cheaper mix leaves none exposed.')).toBe(exposed === 0 && least);
      expect(said.includes('A cheaper mix would leave none exposed')).toBe(exposed === 0 && !least);
    }
  });

  test('answers a guess by the model', () => {
    expect(came(starts.turn)).toBe('second');
    expect(came(starts.harm)).toBe('many');
    for (const scene of scenes) {
      for (const guess of guesses[scene]) {
        const said = answer(guess, starts[scene]);
        expect(said).not.toMatch(/\{|undefined/);
        expect(said.includes('and so it is')).toBe(guess === came(starts[scene]));
      }
    }
    expect(answer('first', starts.turn)).toContain(
      'The first mix, for 16: if Beacon is careful, shipping safe is 7 ahead; if Beacon cuts, cutting is 3 ahead.',
    );
    expect(answer('none', starts.harm)).toContain('it is 30. With nobody outside it would be 5.');
    expect(text.guess.answers).toMatchObject({ first: 'only the first, for 16', second: 'only the second, for 8' });
    expect(text.guess.answers).toMatchObject({ few: '5 of a hundred', many: '30 of a hundred' });
    for (const steps of Object.values(posed)) expect(mixes).toContainEqual([...steps]);
  });

  test('names in the second answer the price of the mix that it starts from', () => {
    expect(text.predict.harm.came).toContain(`the mix that costs ${priceOf(starts.harm)},`);
    expect(turns(starts.harm)).toBe(true);
  });

  test('poses the two mixes that its first question tells in words', () => {
    expect(text.predict.turn.question).toContain('all the blame, every certificate, one step of cheaper precautions');
    expect(posed.first).toEqual([0, most, 1, most, 0]);
    expect(text.predict.turn.question).toContain('all the praise, two steps of blame, one of liability');
    expect(posed.second).toEqual([most, 2, 0, 0, 1]);
  });

  test('says on each tag what a step adds, and in which meeting', () => {
    for (const fee of fees) {
      for (const [place, good] of shelf(fee).entries()) {
        const { note } = text.measures[measureNames[place] ?? 'praise'];
        const { careful, cutting } = pulls(good);
        expect(note.endsWith('if Beacon ships safe')).toBe(careful > 0 && cutting === 0);
        expect(note.endsWith('if Beacon cuts corners')).toBe(careful === 0 && cutting > 0);
        expect(note.endsWith('either way')).toBe(careful > 0 && careful === cutting);
        expect(Math.max(careful, cutting)).toBe(good.pull);
      }
    }
  });

  test('lays on the seesaws what moves the leads', () => {
    for (const state of races) {
      for (const meeting of meetings) {
        const laid = shelf(state.fee).reduce(
          (sum, good, place) => sum + (state.steps[place] ?? 0) * pulls(good)[meeting],
          0,
        );
        expect(leads(starts.turn)[meeting] + laid).toBe(leads(state)[meeting]);
      }
    }
  });

  test('lays a mix out from nothing, measure by measure, to its end', () => {
    for (const mix of Object.values(posed)) {
      const shown = stills(mix);
      expect(shown[0]).toEqual(starts.turn.steps);
      expect(shown.at(-1)).toEqual(mix);
      expect(shown).toHaveLength(1 + mix.filter((steps) => steps > 0).length);
      for (const [index, still] of shown.slice(1).entries())
        expect(still.filter((steps, place) => steps !== shown[index]?.[place])).toHaveLength(1);
    }
  });

  test('draws every harm that can be set as whole houses', () => {
    for (const harm of [ranges.harm.min, ranges.harm.step, ranges.harm.max, starts.harm.harm])
      expect(Number.isInteger(harm / perHouse)).toBe(true);
  });

  test('says of each measure which way its lever goes', () => {
    for (const fee of fees) {
      expect(shelf(fee).map(({ lever }) => lever)).toEqual(['exposure', 'advantage', 'cost', 'upside', 'fine']);
    }
  });

  test('is in the table too: measures add up to the lead, stretches to a hundred', () => {
    for (const state of races) {
      const { rows } = table(state, text, 'en');
      for (const column of [2, 3, 4]) {
        const numbers = rows.map((row) => Number(row[column]));
        const last = numbers.pop();
        expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(last);
      }
    }
    for (const state of hundreds) {
      const { rows } = table(state, text, 'en');
      expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(100);
      const { exposed, heldBack } = tally(state);
      const count = (worth: string, does: string) =>
        rows.filter((row) => row[2] === worth && row[3] === does).reduce((sum, row) => sum + Number(row[1]), 0);
      expect(count('care', 'cutting may pay')).toBe(exposed);
      expect(count('speed', 'secures care')).toBe(heldBack);
    }
  });

  test('is measured by name, with nothing missing', () => {
    for (const state of [...races.slice(0, 50), ...hundreds.slice(0, 50)]) {
      const named = measure(state);
      expect(Object.values(named).filter((value) => value === undefined || Number.isNaN(value))).toEqual([]);
      expect(named.turned).toBe(gameType(mixed(state)) === 'C-dominant' ? 'yes' : 'no');
    }
  });
});

test('a figure that keeps to one scene takes no link to the other', () => {
  for (const [scene, other] of [scenes, scenes.toReversed()]) {
    if (!scene || !other) throw new Error('two scenes are there');
    const link = format(starts[scene]);
    expect(parse(link)).toEqual(starts[scene]);
    expect(parse(link, [scene])).toEqual(starts[scene]);
    expect(() => parse(link, [other])).toThrow(`no ${scene} here`);
  }
});
