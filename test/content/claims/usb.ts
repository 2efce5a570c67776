import { standardThreshold } from '#model/adoption/standard-threshold.ts';
import { tippingHurdles } from '#model/adoption/tipping-hurdles.ts';
import { advantage, moved, restFrom, weighing } from '#widgets/plugs/crowd.ts';
import { openings, type Setting, type State, starts } from '#widgets/plugs/state.ts';
import { sum } from '#widgets/plugs/sum.ts';
import type { Claim } from '../claim.ts';

const plug = starts.one;
const test = starts.safety;
const two = starts.rivals;
const lone = { k: 10, kappa: 0, g: plug.gain, c: 1, f: 0 };
const chapter = 'en/chapters/05-usb.mdx';
const question = (name: string) => `en/questions/usb/${name}.yaml`;

/** Where the crowd stands after a walk of the slider through these values, in steps of a tenth. */
function walk(from: State, setting: Setting, ...stops: readonly number[]): State {
  return stops.reduce((state, stop) => {
    const tenths = Math.round((stop - state[setting]) * 10);
    let at = state;
    for (let step = 1; step <= Math.abs(tenths); step++) {
      at = moved(at, setting, state[setting] + (Math.sign(tenths) * step) / 10);
    }
    return at;
  }, from);
}
const plugAt = (...gains: readonly number[]) => walk(plug, 'gain', ...gains).users;
const testAt = (...losses: readonly number[]) => walk(test, 'penalty', ...losses).users;
const band = Array.from({ length: 81 }, (_, tenth) => tenth / 10).filter(
  (gain) => restFrom({ ...plug, gain }, 100) !== restFrom({ ...plug, gain }, 0),
);
const tested = walk(test, 'penalty', 8);
const connected = moved(tested, 'kappa', 0);

/** Every outcome sentence of chapter 5, its questions and its words that is not generated, with the model's call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'With each that leaves, the shared plug is worth a little less.',
    () =>
      weighing(plug).K === 10 &&
      Math.abs(advantage(plug, 100) - advantage(plug, 99) - 0.1) < 1e-9 &&
      Math.abs(advantage(plug, 50) - advantage(plug, 49) - 0.1) < 1e-9,
  ],
  [chapter, 'A plug of your own gains you 3 points and saves 1.', () => plug.gain === 3 && weighing(plug).h === 3 + 1],
  [
    chapter,
    'Go alone, and you are 4 up and 10 down.',
    () =>
      standardThreshold({ ...lone, x: 1 }).advantage === 10 - 4 &&
      standardThreshold({ ...lone, x: 0 }).advantage === -4,
  ],
  [
    chapter,
    'You are one of a hundred phone makers who share one plug.',
    () => plug.users === 100 && restFrom(plug, 100) === 100,
  ],
  [
    chapter,
    'Some like the shared plug more than you, some less.',
    () => advantage(plug, 40) === 0 && standardThreshold({ ...lone, x: 0 }).xStar === 0.4,
  ],
  [
    chapter,
    'While all the others keep the shared plug, so would you, even at twice the gain.',
    () => advantage({ ...plug, gain: 2 * plug.gain }, 100) > 0,
  ],
  [
    chapter,
    'each that goes makes it worth a little less to you',
    () => weighing(plug).K > 0 && advantage(plug, 99) < advantage(plug, 100),
  ],
  [
    chapter,
    'For a long time hardly anything happens. A few makers slip away',
    () => plugAt(5) > 95 && plugAt(5.8) > 90,
  ],
  [
    chapter,
    'At 5.9 comes a cliff: all the others follow, you among them.',
    () => plugAt(5.8) > 50 && plugAt(5.9) === 0,
  ],
  [
    chapter,
    'Bring the gain back to where it began, and next to nobody returns.',
    () => plugAt(7, 3) === 2 && plugAt(5.9, 3) === 2 && plug.users === 100,
  ],
  [
    chapter,
    'The gain has to fall on, to 2.1. Then all come at once.',
    () => plugAt(7, 2.2) === 8 && plugAt(7, 2.1) === 100,
  ],
  [
    chapter,
    'Between the gain at which they left and that at which they return, the crowd can rest nearly full or nearly empty. The gain does not tell you which you will see.',
    () => band[0] === 2.2 && band.at(-1) === 5.8 && band.length === 37,
  ],
  [
    chapter,
    'the crowd can rest nearly full or nearly empty',
    () => band.every((gain) => restFrom({ ...plug, gain }, 100) >= 92 && restFrom({ ...plug, gain }, 0) <= 8),
  ],
  [
    chapter,
    'Between 2.2 and 5.8 a standard needs a <Term id="critical-mass">critical mass</Term>.',
    () => band.every((gain) => restFrom({ ...plug, gain }, 0) <= 8 && restFrom({ ...plug, gain }, 100) >= 92),
  ],
  [chapter, 'Until 5.8 eight makers slip away.', () => plugAt(5.8) === 92],
  [chapter, 'Bring the gain from 5.9 back to 5.8, and nobody returns.', () => plugAt(5.9, 5.8) === 0],
  [chapter, 'put 30 makers on the shared plug and let them choose. They dwindle to 2', () => restFrom(plug, 30) === 2],
  [chapter, 'while 40 would have become 100', () => restFrom(plug, 40) === 100],
  [chapter, 'the one stray maker comes straight back', () => restFrom(plug, 99) === 100],
  [
    chapter,
    'A worse plug that came first can hold in the same way.',
    () => two.lead > 0 && restFrom(two, 98) === 98 && weighing(two).K === weighing(plug).K,
  ],
  [
    chapter,
    'which holds while the first plug is not worse by too much',
    () => restFrom(two, 98) === 98 && walk(two, 'lead', 1.9).users === 0,
  ],
  [chapter, 'and 98 stay with the first', () => two.lead === 1 && restFrom(two, 98) === 98],
  [
    chapter,
    'A lead of 1.9 starts the slide',
    () => walk(two, 'lead', 1.8).users === 92 && walk(two, 'lead', 1.9).users === 0,
  ],
  [
    chapter,
    'and so do adapters that let each plug fit a quarter of the other',
    () => moved(two, 'kappa', 25).users === 1 && moved(two, 'kappa', 20).users > 50,
  ],
  [chapter, 'So a lab outside keeps all its connections.', () => test.kappa === 100 && weighing(test).K === 0],
  [
    chapter,
    'The tests cost it 1, and skipping them gains it 3. The figure has a hundred labs, as it had makers, and only the 2 that like tests best run them.',
    () => test.gain === 3 && advantage(test, test.users) === -(3 + 1) && test.users === 2 && restFrom(test, 2) === 2,
  ],
  [
    chapter,
    'There is no cliff. Labs come in a few at a time',
    () => {
      const counts = Array.from({ length: 101 }, (_, tenth) => testAt(tenth / 10));
      return counts.every((count, index) => index === 0 || Math.abs(count - (counts[index - 1] ?? 0)) <= 3);
    },
  ],
  [chapter, 'until nearly all run the tests', () => testAt(8) === 98],
  [
    chapter,
    'Take the cost away, and they leave by the road they came, down to the same 2.',
    () => testAt(8, 0) === 2 && [1, 2, 3, 4, 5, 6, 7].every((loss) => testAt(8, loss) === testAt(loss)),
  ],
  [
    chapter,
    'No lab’s sum has the others in it.',
    () => [0, 4, 8].every((penalty) => advantage({ ...test, penalty }, 0) === advantage({ ...test, penalty }, 100)),
  ],
  [
    chapter,
    'a penalty of 0.9 for staying out brings back all 100, and when it is lifted they stay',
    () => {
      const crash = { ...plug, users: 2 };
      return (
        restFrom(crash, 2) === 2 &&
        walk(crash, 'penalty', 0.8).users < 50 &&
        walk(crash, 'penalty', 0.9).users === 100 &&
        walk(crash, 'penalty', 0.9, 0).users === 100
      );
    },
  ],
  [
    chapter,
    'Here a plug needs one push. A test needs somebody pushing every day, if only for the condition.',
    () =>
      walk({ ...plug, users: 2 }, 'penalty', 0.9, 0).users === 100 &&
      testAt(10, 0) === 2 &&
      walk(connected, 'penalty', 0).users === 100,
  ],
  [
    chapter,
    'All 100 go on testing, because each now needs the others. Outside it would be 4 up and 10 down again.',
    () => {
      const kept = walk(connected, 'penalty', 0);
      const { win, lose } = sum(kept, 100);
      return kept.users === 100 && win === 4 && lose === 10 && advantage(kept, 0) === -4;
    },
  ],
  [
    chapter,
    '[Start from the 98](/en/play/plugs/#plugs=s:safety,n:98,g:3,k:100,f:8) that test for the cost’s sake',
    () => openings.condition.users === tested.users && openings.condition.penalty === 8 && tested.users === 98,
  ],
  [
    chapter,
    'We assume that connecting is then worth more the more labs test, as with the plug.',
    () => weighing(connected).K === weighing(plug).K,
  ],
  [
    chapter,
    'Then 2 are left, and the condition alone brings nobody back.',
    () => {
      const lifted = walk(tested, 'penalty', 0);
      return tested.kappa === 100 && lifted.users === 2 && moved(lifted, 'kappa', 0).users === 2;
    },
  ],
  [
    chapter,
    'A weak test that all must pass to connect would hold too',
    () => walk(connected, 'penalty', 0).users === 100 && two.lead > 0 && restFrom(two, 100) === 98,
  ],
  [chapter, 'a better one would meet the same cliff', () => tippingHurdles({ K: weighing(two).K, beta: 1 }) !== null],
  [
    chapter,
    'let them differ enough, and the cliff becomes a slope',
    () => tippingHurdles({ K: 10, beta: 1 }) !== null && tippingHurdles({ K: 10, beta: 0.4 }) === null,
  ],

  [
    chapter,
    'Their plug is worth 10 to each if all use it, less in proportion. One’s own gains 3 and saves 1. A lab without tests connects to everything.',
    () => weighing(plug).K === 10 && weighing(plug).h === 3 + 1 && plug.gain === 3 && test.kappa === 100,
  ],
  [
    chapter,
    'As the gain grows, the crowd is gone at 5.9. As it shrinks, nearly all stay away until 2.1.',
    () => plugAt(5.8) === 92 && plugAt(5.9) === 0 && plugAt(7, 2.2) === 8 && plugAt(7, 2.1) === 100,
  ],
  [
    chapter,
    'Labs show no such gap: 98 test while having no test costs 8, and 2 when it costs nothing.',
    () =>
      testAt(8) === 98 &&
      testAt(8, 0) === 2 &&
      Array.from({ length: 81 }, (_, tenth) => tenth / 10).every((loss) => testAt(8, loss) === testAt(loss)),
  ],
  [
    chapter,
    'If labs first connect only with labs that test, all 100 stay.',
    () => tested.users === 98 && walk(connected, 'penalty', 0).users === 100,
  ],

  [
    question('your-sum'),
    'answer: 2',
    () => advantage(plug, 60) === 2 && standardThreshold({ ...lone, x: 0.6 }).advantage === 2,
  ],
  [question('your-sum'), 'That is the lead while all hundred are there', () => advantage(plug, 100) === 6],
  [question('most-to-fewest'), 'All 100 stay.', () => plug.users === 100],
  [question('most-to-fewest'), '92 are left.', () => plugAt(5.8) === 92],
  [
    question('most-to-fewest'),
    '4 are there.',
    () => plugAt(7, 2.5) === 4 && restFrom({ ...plug, gain: 2.5 }, 100) === 100,
  ],
  [
    question('most-to-fewest'),
    'The cliff lies between 5.8 and 5.9.',
    () => plugAt(7) === 0 && plugAt(5.8) > 50 && plugAt(5.9) < 50,
  ],
  [
    question('way-back'),
    'With 2 makers there it is worth 0.2 to you, and leaving is worth 4.',
    () => Math.abs(advantage(plug, 2) - (0.2 - 4)) < 1e-9,
  ],
  [question('way-back'), 'you would have been 6 worse off outside', () => advantage(plug, 100) === 6],
  [
    question('move-them'),
    'The round plug gives way at a lead of 1.9.',
    () => walk(two, 'lead', 1.9).users === 0 && walk(two, 'lead', 2).users === 0,
  ],
  [question('move-them'), '99 of the hundred end on the square plug', () => moved(two, 'kappa', 25).users === 1],
  [question('move-them'), 'That leaves 48 on the round plug.', () => restFrom(two, 98 - 50) === 0],
  [
    question('move-them'),
    'The round plug still holds at 88, and the ten come back.',
    () => restFrom(two, 98 - 10) === 98,
  ],
  [question('move-them'), 'It is less than the others’ use is worth.', () => advantage(two, 98) > 0],
  [
    question('which-word'),
    '30 makers are too few to keep the plug alive, 40 are enough',
    () => restFrom(plug, 30) === 2 && restFrom(plug, 40) === 100,
  ],
  [
    question('which-word'),
    'a gain of 3 keeps a full crowd and does not fetch back an empty one',
    () => restFrom(plug, 100) === 100 && restFrom(plug, 0) === 2,
  ],
  [
    question('which-word'),
    '98 stay with the plug that all agree is worse',
    () => restFrom(two, 98) === 98 && two.lead > 0,
  ],
  [
    question('which-word'),
    'leaving alone would gain you 4 and lose you 10',
    () => advantage(plug, 100) === 6 && advantage(plug, 0) === -4,
  ],
  [
    question('which-first'),
    'Of a hundred labs 98 test, because having no test costs 8',
    () => tested.users === 98 && tested.kappa === 100,
  ],
  [
    question('which-first'),
    'the crowd holds by itself, and all 100 stay',
    () => walk(connected, 'penalty', 0).users === 100,
  ],
  [question('which-first'), 'and 2 it remains', () => moved(walk(tested, 'penalty', 0), 'kappa', 0).users === 2],
  [question('which-first'), 'they leave by the road they came', () => testAt(8, 0) === 2],
  [
    question('which-first'),
    'More labs come in, and all but 2 leave again.',
    () => testAt(8, 10) > 98 && testAt(8, 10, 0) === 2,
  ],

  [
    'en/models/adoption.mdx',
    'a full crowd breaks up at $h = 6.81$ and an empty one fills at $3.19$',
    () => {
      const tips = tippingHurdles({ K: 10, beta: 1 });
      return tips?.falls.toFixed(2) === '6.81' && tips.rises.toFixed(2) === '3.19';
    },
  ],
  [
    'en/models/adoption.mdx',
    'only where $\\beta K > 4$',
    () => tippingHurdles({ K: 4, beta: 1 }) === null && tippingHurdles({ K: 4.01, beta: 1 }) !== null,
  ],
  [
    'en/glossary.yaml',
    'Where something rests depends on where it has been, so the way back is not the way out.',
    () => plugAt(7, 3) !== plugAt(3),
  ],
  [
    question('bring-back'),
    'At 2.1 the makers came back, and once they were together a gain of 3 no longer drove them away.',
    () => plugAt(7, 2.2) < 95 && plugAt(7, 2.1) === 100 && plugAt(7, 2.1, 3) === 100,
  ],
  [question('bring-back'), '2 makers are left on the shared plug at a gain of 3', () => plugAt(7, 3) === 2],
  [
    question('recall-way-back'),
    'The crowd left at a gain of 5.9. At what gain does it come back',
    () => plugAt(5.9) === 0 && plugAt(5.8) === 92,
  ],
  [question('recall-way-back'), 'At 2.1.', () => plugAt(7, 2.2) === 8 && plugAt(7, 2.1) === 100],
  [
    question('recall-lock-in'),
    'Alone, you would lose more in company than you gain in plug.',
    () => two.lead > 0 && restFrom(two, 98) === 98,
  ],
];
