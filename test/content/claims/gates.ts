import { signingGame } from '#model/pledge/signing-game.ts';
import { marginGate } from '#model/staged-scaling/margin-gate.ts';
import { optimalStages } from '#model/staged-scaling/optimal-stages.ts';
import { type StagedScaling, stagedScaling } from '#model/staged-scaling/staged-scaling.ts';
import { came } from '#widgets/gate/answer.ts';
import { tried } from '#widgets/gate/answer-of-gate.ts';
import { bestStages, climbed, cost, gated } from '#widgets/gate/outcome.ts';
import { pledgeOf } from '#widgets/gate/pledge/pledge-of.ts';
import { climb, hazards, ranges, run, type Shape, shapes, starts, treaty } from '#widgets/gate/state.ts';
import type { Claim } from '../claim.ts';

/** Of the numbers of stages that cost least, the smallest. */
const fewest = (state: Parameters<typeof bestStages>[0]) => Math.min(...bestStages(state));
const usual = { K: 10, r: 2, n: 1, p: 1, eta: 1 };
const at = (changes: Partial<StagedScaling> = {}) => stagedScaling({ ...usual, ...changes });
const danger = (stages: number, shape: Shape) => climbed({ stages, shape }).danger;
const waiting = (stages: number) => climbed({ stages, shape: 1 }).waiting;
const every = Array.from({ length: ranges.stages.max }, (_, more) => 1 + more);
const open = (T: number) => marginGate({ ...run, m: 0, T }).hazardUngated;
const near = (x: number, y: number) => Math.abs(x - y) < 1e-9;
const costs = (stages: number, weight: number) => cost({ stages, shape: 1, weight });

/** What the pledge of six labs comes to, void below so many signatures. */
const pledged = (signers: number) => pledgeOf({ ...starts.pledge, signers });

const chapter = 'en/chapters/16-gates.mdx';
const question = (name: string) => `en/questions/gates/${name}.yaml`;

/** Every outcome sentence of chapter 16, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'Release it all, and for five months it is ahead of you.',
    () => at().timeReady === 5 && at().timeToFull === 0,
  ],
  [
    chapter,
    'After five months readiness is there, whichever way you climb.',
    () => every.every((n) => at({ n }).timeReady === 5 && at({ n }).timeToFull < 5),
  ],
  [
    chapter,
    'So one jump makes 25: it is 5 points ahead on average, for five months.',
    () => near(at().exposure, 25) && near(danger(1, 1), 25) && at().timeReady === 5,
  ],
  [
    chapter,
    'The chance that anything happens at all falls by less than that.',
    () =>
      [0.01, 0.1, 1].every((eta) => {
        const [jump, stages] = [1, 10].map((n) => 1 - at({ n, eta }).survival) as [number, number];
        return stages < jump && stages / jump > at({ n: 10, eta }).exposure / at({ eta }).exposure;
      }),
  ],
  [
    chapter,
    'A tenth of the danger is left.',
    () => near(danger(10, 1), 2.5) && near(danger(10, 1) / danger(1, 1), 1 / 10) && came(starts.stages) === 'tenth',
  ],
  [
    chapter,
    'You are ahead for just as long, but never by more than 1 point, where the jump began with 10.',
    () => climb.K / 10 === 1 && at({ n: 10, p: 0 }).exposure === at({ p: 0 }).exposure,
  ],
  [
    chapter,
    'The teeth above get finer, and the danger below lies there like a brick, at 25.',
    () => every.every((n) => near(danger(n, 0), 25)),
  ],
  [
    chapter,
    'the three choices under the figure are set so that one jump leaves 25 in each.',
    () => shapes.every((shape) => near(danger(1, shape), 25)),
  ],
  [
    chapter,
    'Small stages buy you delay and nothing else.',
    () => every.slice(1).every((n) => near(danger(n, 0), 25) && waiting(n) > 0),
  ],
  [
    chapter,
    'Let twice the gap bring four times the danger, and ten stages leave a hundredth.',
    () => near(danger(10, 2), 0.25) && near(danger(1, 2), 25) && near(hazards[2] * 4 ** 2, 4 * hazards[2] * 2 ** 2),
  ],
  [
    chapter,
    'In ten stages they come to 22.5, exactly what came off the danger.',
    () => near(waiting(10), 22.5) && near(danger(1, 1) - danger(10, 1), waiting(10)),
  ],
  [
    chapter,
    'Where danger grows in step with the gap, the two always make 25.',
    () => every.every((n) => near(danger(n, 1) + waiting(n), 25)),
  ],
  [
    chapter,
    'and one jump costs least',
    () => fewest({ shape: 1, weight: 1 }) === 1 && optimalStages({ K: 10, r: 2, v: 1, D: 1, f: 1 }).nBest === 1,
  ],
  [
    chapter,
    'The more danger weighs, the more stages pay.',
    () => {
      const best = [0, 1, 2, 3, 5, 7, 10].map((weight) => fewest({ shape: 1, weight }));
      return best.every((stages, place) => stages >= (best[place - 1] ?? 1)) && (best.at(-1) ?? 0) > 10;
    },
  ],
  [chapter, 'Danger and waiting at the same weight call for one jump.', () => fewest({ shape: 1, weight: 1 }) === 1],
  [
    chapter,
    'and it is five stages. At 5 it is ten.',
    () =>
      fewest({ shape: 1, weight: 2 }) === 5 &&
      fewest({ shape: 1, weight: 5 }) === 10 &&
      optimalStages({ K: 10, r: 2, v: 1, D: 5, f: 1 }).nBest === 10,
  ],
  [
    chapter,
    'never lets capability get more than 2 points ahead.',
    () => starts.margin.margin === 2 && starts.margin.months === 5,
  ],
  [
    'en/widgets/gate.json',
    'With no gate, ten months leave four times the danger that five do.',
    () => near(open(10), 4 * open(5)),
  ],
  [chapter, 'With no gate the gap itself grows: a wedge.', () => near(open(10), 4 * open(5)) && near(open(5), 25)],
  [
    chapter,
    'Five months leave a danger of 9, and ten leave about twice that.',
    () => near(gated(tried(starts.margin)).danger, 19) && near(gated(starts.margin).danger, 9),
  ],
  [
    chapter,
    'But a band has no end. Set the gate to 0, only when ready, and the danger is gone. Over ten months the waiting is then 100.',
    () => {
      const { danger: left, waiting: waits } = gated({ months: 10, margin: 0 });
      const eachMonth = gated({ months: 10, margin: 2 }).danger - gated({ months: 9, margin: 2 }).danger;
      return left === 0 && near(waits, 100) && near(eachMonth, 2);
    },
  ],
  [
    chapter,
    'They help only if a larger gap is worse',
    () => near(danger(20, 0), danger(1, 0)) && danger(2, 1) < danger(1, 1) && danger(2, 2) < danger(1, 2),
  ],
  [
    chapter,
    'Where danger grows in step with it, they pay only if danger weighs more than waiting.',
    () =>
      [0, 0.25, 0.5, 0.75, 1].every((weight) => fewest({ shape: 1, weight }) === 1) &&
      [1.5, 2, 5, 10].every((weight) => fewest({ shape: 1, weight }) > 1),
  ],
  [chapter, 'Every stage is paid for in waiting.', () => every.slice(1).every((n) => waiting(n) > waiting(n - 1))],
  [
    chapter,
    'If danger grows in step with the gap, one jump leaves 25 of it. Ten stages leave 2.5, and 22.5 of waiting.',
    () => near(danger(1, 1), 25) && near(danger(10, 1), 2.5) && near(waiting(10), 22.5) && near(waiting(1), 0),
  ],
  [
    chapter,
    'If any gap is as bad as any other, any number of stages leaves 25.',
    () => every.every((n) => near(danger(n, 0), 25)),
  ],

  [
    question('brick'),
    'Each is ahead for a twentieth of the time, and all of them together for as long as the jump.',
    () => at({ n: 20 }).timeReady === at({ n: 1 }).timeReady,
  ],
  [
    question('brick'),
    'It gains 2 a month throughout and is there after five months, with any number of stages.',
    () => every.every((n) => at({ n }).timeReady === 5),
  ],
  [
    question('brick'),
    'You are ahead for five months either way, and a small gap is no less bad than a large one',
    () => near(danger(20, 0), danger(1, 0)) && near(danger(20, 0), 5 * hazards[0]),
  ],
  [
    question('alike'),
    'They do, and 22.5 of waiting in its place.',
    () => near(danger(10, 1), 2.5) && near(waiting(10), 22.5) && costs(10, 1) > costs(1, 1),
  ],
  [
    question('alike'),
    'What falls off the danger turns up as waiting, point for point.',
    () => every.every((n) => near(25 - danger(n, 1), waiting(n))),
  ],
  [
    question('alike'),
    'Five would be best if danger weighed twice as much, in the model. Alike, each stage more only adds its work.',
    () => fewest({ shape: 1, weight: 2 }) === 5 && every.every((n) => near(costs(n, 1), 25 + n)),
  ],
  [
    question('alike'),
    'Danger and waiting make 25 together, however you cut the climb.',
    () => every.every((n) => near(danger(n, 1) + waiting(n), 25)),
  ],
  [
    question('between-two'),
    'A gate at 3 leaves 27.75 of danger and 72.25 of waiting. Together they make 100',
    () => {
      const gate = gated({ months: 10, margin: 3 });
      return near(gate.danger, 27.75) && near(gate.waiting, 72.25);
    },
  ],
  [
    question('between-two'),
    'At 2 there is too much waiting, at 4 too much danger.',
    () => gated({ months: 10, margin: 2 }).waiting > 75 && gated({ months: 10, margin: 4 }).danger > 30,
  ],
  [question('wedge'), 'answer: 225', () => near(open(15), 225)],
  [question('wedge'), 'The first five months leave a danger of 25.', () => near(open(5), 25)],
  [question('wedge'), 'That is what ten months leave.', () => near(open(10), 100)],
  [question('wedge'), 'You took the last gap, 30, for all fifteen months.', () => (run.g - run.r) * 15 === 30],
  [question('most-danger'), '25, like the jump.', () => near(danger(20, 0), 25)],
  [question('most-danger'), '12.5, half of it.', () => near(danger(2, 1), 12.5)],
  [question('most-danger'), '6.25, a quarter.', () => near(danger(2, 2), 6.25)],
  [question('most-danger'), '2.5, a tenth.', () => near(danger(10, 1), 2.5)],
  [
    question('recall-shape'),
    'A tenth, where danger grows in step with the gap. All of it, where any gap is as bad as any other.',
    () => near(danger(10, 1), 2.5) && near(danger(10, 0), 25),
  ],
  [
    question('recall-price'),
    'They are worth it only if danger weighs more than waiting.',
    () => [0, 0.5, 1].every((weight) => fewest({ shape: 1, weight }) === 1) && fewest({ shape: 1, weight: 2 }) > 1,
  ],
  [
    question('recall-band'),
    'Fourfold with no gate: a wedge. About twofold with one: a band, which has no end.',
    () =>
      near(open(10), 4 * open(5)) &&
      Math.abs(gated(tried(starts.margin)).danger / gated(starts.margin).danger - 2) < 0.15,
  ],
  [
    question('void-below'),
    'With six wanted, all sign or nobody is bound, and each gets 1.4. With three wanted, three sign for 0.2 each and three stay out with 1.2.',
    () =>
      pledged(6).intended === 6 &&
      near(pledged(6).signerPayoff, 1.4) &&
      pledged(3).intended === 3 &&
      near(pledged(3).signerPayoff, 0.2) &&
      near(pledged(3).outsider ?? 0, 1.2),
  ],
  [
    question('void-below'),
    'Exactly as many sign as are wanted. A fourth signature would cost its lab 1 and bring it 0.4.',
    () => [3, 4, 5, 6].every((signers) => pledged(signers).intended === signers) && pledged(3).stake === 0.4,
  ],
  [
    question('void-below'),
    'But where two others stay out, a signature changes nothing, so nobody signing rests as well.',
    () => signingGame({ ...treaty, k: 6, b: 0.4 }).voidEquilibria === 57,
  ],
];
