import { inspectionGame } from '#model/inspection/inspection-game.ts';
import { inspectionPlay } from '#model/inspection/inspection-play.ts';
import { tried } from '#widgets/inspection/answer.ts';
import { hundredDays, moved, weighing } from '#widgets/inspection/days.ts';
import { type State, stakes, starts } from '#widgets/inspection/state.ts';
import type { Claim } from '../claim.ts';

const usual = { ...stakes, F: 10, d: 0.5, a: 0, i: 1 };
const guessing = starts.fine;
const doubled = tried(guessing);
const promise = (promised: number, changes: Partial<State> = {}): State => ({
  ...starts.promise,
  ...changes,
  promised,
});
const skips = (state: State) => hundredDays(state).skips;
const comes = (state: State) => hundredDays(state).comes;
const near = (x: number, y: number) => Math.abs(x - y) < 1e-9;

/** What a day of skipping gains a lab over testing, and a visit an inspector over staying in, at chances y of a visit and v of skipping. */
const skippingGains = (y: number, { g, F, d, a } = usual) => g - y * (d - a) * F;
const visitGains = (v: number, { d, i, h }: Readonly<Record<'d' | 'i' | 'h', number>> = usual) => v * d * h - i;

const chapter = 'en/chapters/08-oversight.mdx';
const slips = 'en/story/entries.yaml';
const glossary = 'en/glossary.yaml';
const question = (name: string) => `en/questions/oversight/${name}.yaml`;

/** Every outcome sentence of chapter 8, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [chapter, 'If you surely went, Ember would test', () => skippingGains(1) < 0],
  [chapter, 'a wasted visit. If it surely tested, you would stay at home', () => visitGains(0) < 0],
  [chapter, 'and it would skip', () => skippingGains(0) > 0],
  [
    chapter,
    'So there is a balance only where neither can be sure.',
    () => {
      const { regime, yStar, violation } = inspectionGame(usual);
      const alone = [0, 0.1, 0.19, 0.21, 0.5, 1];
      // at any other habit of one side the other is not indifferent, and its pure best reply sends the first elsewhere
      const only = alone.every((other) => !near(skippingGains(other), 0) && !near(visitGains(other), 0));
      return regime === 'mixed' && near(yStar, 0.2) && near(violation, 0.2) && only;
    },
  ],
  [
    chapter,
    'You come on 20 days of a hundred, and Ember skips on as many. Neither knows the other’s days, and neither could do better with more days or fewer.',
    () =>
      near(comes(guessing), 20) && skips(guessing) === 20 && near(skippingGains(0.2), 0) && near(visitGains(0.2), 0),
  ],
  [
    chapter,
    'You double the fine, and Ember skips on as many days as before. You come on half as many.',
    () => skips(doubled) === skips(guessing) && near(comes(doubled), comes(guessing) / 2),
  ],
  [
    chapter,
    'Heavier punishment brought fewer visits, and less cheating too, where the model says no change.',
    () => comes(doubled) < comes(guessing) && skips(doubled) === skips(guessing),
  ],
  [
    chapter,
    'Stronger reasons to visit brought less cheating, and more visits as well.',
    () => {
      const keen = inspectionGame({ ...usual, h: 20 });
      return keen.violation < inspectionGame(usual).violation && near(keen.yStar, inspectionGame(usual).yStar);
    },
  ],
  [
    chapter,
    'In the figure each side’s habit hangs on the other’s stakes alone.',
    () => {
      const [skip, visit] = [inspectionGame(usual).violation, inspectionGame(usual).yStar];
      const labs = [{ g: 2 }, { F: 20 }].map((stake) => inspectionGame({ ...usual, ...stake }));
      const inspectors = [{ i: 0.5 }, { h: 20 }].map((stake) => inspectionGame({ ...usual, ...stake }));
      return (
        labs.every(({ violation, yStar }) => near(violation, skip) && !near(yStar, visit)) &&
        inspectors.every(({ violation, yStar }) => !near(violation, skip) && near(yStar, visit))
      );
    },
  ],
  [
    chapter,
    'Against your old 20 visits Ember would never skip now.',
    () => inspectionPlay({ ...usual, F: 20 }, 0.2).violation === 0,
  ],
  [chapter, 'But then no visit finds anything, and you would stay at home.', () => visitGains(0) < 0],
  [
    chapter,
    'The new balance lies at ten visits, where skipping and testing pay Ember alike.',
    () => near(comes(doubled), 10) && near(skippingGains(0.1, { ...usual, F: 20 }), 0),
  ],
  [
    chapter,
    'If it skipped less, a visit would save you less than it costs, and you would stay in. If it skipped more, you would come daily.',
    () => near(visitGains(0.2), 0) && visitGains(0.19) < 0 && visitGains(0.21) > 0,
  ],
  [
    chapter,
    'Your stakes set how often Ember skips.',
    () => [0.5, 0.8].every((cost) => skips({ ...guessing, cost }) !== 20 && near(comes({ ...guessing, cost }), 20)),
  ],
  [
    chapter,
    'Ember’s stakes, the fine among them, set how often you come.',
    () => [11, 20, 40, 60].every((fine) => comes({ ...guessing, fine }) < 20 && skips({ ...guessing, fine }) === 20),
  ],
  [
    chapter,
    'An inspector who kept it would gain more by each find the larger it is, and Ember would skip less.',
    () => {
      const kept = (fine: number) => inspectionGame({ ...usual, F: fine, h: usual.h + fine }).violation;
      return kept(10) < inspectionGame(usual).violation && kept(20) < kept(10);
    },
  ],
  [
    'en/models/inspection.mdx',
    'One who kept a share $k$ of it would leave $v = i / (d\\,(h + kF))$, which falls as the fine rises.',
    () => {
      const { F, d, i, h } = usual;
      // a find is worth what it spares and what is kept of the fine
      return [0.25, 1].every((k) => near(visitGains(i / (d * (h + k * F)), { ...usual, h: h + k * F }), 0));
    },
  ],
  [
    chapter,
    '[Halve the cost of a visit](/en/play/inspection/#inspection=s:fine,f:10,d:50,a:0,i:0.5), and Ember skips on 10 days.',
    () => near(skips(moved(guessing, 'cost', 0.5)), 10) && near(comes(moved(guessing, 'cost', 0.5)), 20),
  ],
  [
    chapter,
    '[Let a visit find everything](/en/play/inspection/#inspection=s:fine,f:10,d:100,a:0,i:1), and Ember skips on 10 days.',
    () => near(skips(moved(guessing, 'found', 100)), 10),
  ],
  [chapter, 'You promise 25 days, and Ember skips on none.', () => skips(promise(25)) === 0],
  [chapter, 'At 19, Ember skips every day.', () => skips(promise(19)) === 100],
  [
    chapter,
    'Testing used to send you home. Now your visits come whatever it does',
    () => visitGains(0) < 0 && comes(promise(25)) === 25 && skips(promise(25)) === 0,
  ],
  [
    chapter,
    'with 20 of them the fines take all that skipping gains',
    () => near(20 * usual.d * usual.F, 100 * usual.g) && near(skippingGains(0.2), 0),
  ],
  [
    chapter,
    'double it, and ten days will do',
    () => skips(promise(10, { fine: 20 })) === 0 && skips(promise(9, { fine: 20 })) === 100,
  ],
  [
    chapter,
    'With nothing promised, visits and missed days cost you 200 over a hundred days at either fine.',
    () => near(hundredDays(guessing).costs, 200) && near(hundredDays(doubled).costs, 200),
  ],
  [
    chapter,
    'It is cheaper too: 20 points in visits. Without a promise, visits and missed days came to 200.',
    () => near(hundredDays(promise(20)).costs, 20) && near(hundredDays(guessing).costs, 200),
  ],
  [
    chapter,
    'Twenty are just enough: there it is a tie, and by our rule Ember tests.',
    () => near(skippingGains(0.2), 0) && skips(promise(20)) === 0,
  ],
  [
    chapter,
    'While it works, every visit finds nothing, and each morning you would rather stay in.',
    () => hundredDays(promise(25)).fined === 0 && visitGains(0) < 0,
  ],
  [
    chapter,
    'and 20 days no longer do. It takes 25, and on 2.5 of those, on average, Ember is fined for nothing.',
    () => {
      const wrong = { alarms: 10 };
      return (
        skips(promise(20, wrong)) === 100 &&
        skips(promise(24, wrong)) === 100 &&
        skips(promise(25, wrong)) === 0 &&
        near(hundredDays(promise(25, wrong)).falselyFined, 2.5)
      );
    },
  ],
  [
    chapter,
    'If a visit finds skipping less than one time in ten, at a fine of 10, coming every day cannot stop Ember.',
    () =>
      [1, 5, 9].every(
        (found) => skips(promise(100, { found })) === 100 && weighing({ ...guessing, found }).regime === 'undeterrable',
      ) && skips(promise(100, { found: 11 })) === 0,
  ],
  [
    chapter,
    'Where both sides guess, a larger one leaves the skipping where it is',
    () => skips({ ...guessing, fine: 60 }) === skips(guessing),
  ],
  [
    chapter,
    'a fine of 2 or less stops nothing at all',
    () => [1, 2].every((fine) => skips(promise(100, { fine })) === 100) && skips({ ...guessing, fine: 3 }) === 20,
  ],
  [
    chapter,
    'Where a promise is kept, a larger one makes it cheaper to keep.',
    () => weighing({ ...guessing, fine: 11 }).yStar < weighing(guessing).yStar,
  ],
  [
    chapter,
    'In the balance Ember gains as much by skipping as by testing',
    () => near(skippingGains(inspectionGame(usual).yStar), 0),
  ],

  [
    chapter,
    'Without a promise the lab skips on 20 days of a hundred. Twice the fine leaves that at 20, and halves the visits.',
    () => skips(guessing) === 20 && skips(doubled) === 20 && near(comes(doubled), comes(guessing) / 2),
  ],
  [
    chapter,
    'A kept promise of 20 visits just stops all skipping; 19 stop none.',
    () => skips(promise(20)) === 0 && skips(promise(19)) === 100,
  ],
  [
    chapter,
    'If one visit in ten fines a lab that tested, it takes 25.',
    () => skips(promise(25, { alarms: 10 })) === 0 && skips(promise(24, { alarms: 10 })) === 100,
  ],

  [slips, 'effect: Ember tests every day price: 20 visits', () => skips(promise(20)) === 0],
  [
    slips,
    '20 visits; with one day fewer, or one false alarm in ten, it skips every day',
    () => comes(promise(20)) === 20 && skips(promise(19)) === 100 && skips(promise(20, { alarms: 10 })) === 100,
  ],
  [
    slips,
    'effect: Ember tests every day, even with one false alarm in ten',
    () => skips(promise(25)) === 0 && skips(promise(25, { alarms: 10 })) === 0,
  ],
  [
    slips,
    '25 visits; on five more days nobody comes to the other labs',
    () => comes(promise(25)) - comes(promise(20)) === 5,
  ],
  [
    slips,
    'effect: Ember skips on 20 days of a hundred, as before',
    () => skips(doubled) === 20 && skips(guessing) === 20,
  ],
  [
    slips,
    '10 visits, and with the missed days it still costs 200',
    () => near(comes(doubled), 10) && [guessing, doubled].every((state) => near(hundredDays(state).costs, 200)),
  ],

  [question('drawn-raised'), 'What the fine changed is the visits', () => comes(doubled) < comes(guessing)],
  [question('half-the-skipping'), 'the balance lies at 10 days', () => near(skips(moved(guessing, 'cost', 0.5)), 10)],
  [
    question('half-the-skipping'),
    'No fine would have done it. A larger one only keeps you at home more.',
    () =>
      Array.from({ length: 60 }, (_, more) => ({ ...guessing, fine: 1 + more })).every(
        (state) => skips(state) >= 20 && (state.fine <= 10 || (skips(state) === 20 && comes(state) < 20)),
      ),
  ],
  [
    question('most-to-least'),
    'Fifteen visits take away 0.75 a day, and skipping gains 1.',
    () => skips(promise(15)) === 100 && near(1 - skippingGains(0.15), 0.75),
  ],
  [
    question('most-to-least'),
    '20. That is where a visit is worth just what it costs you.',
    () => skips(guessing) === 20,
  ],
  [question('most-to-least'), '10. Looking is cheaper', () => near(skips(moved(guessing, 'cost', 0.5)), 10)],
  [question('most-to-least'), 'None. The visits come whatever Ember does', () => skips(promise(25)) === 0],
  [
    question('why-the-promise'),
    'At 25 days they take away 1.25 on a day of skipping, on average, and it gains 1.',
    () => near(1 - skippingGains(0.25), 1.25),
  ],
  [question('why-the-promise'), 'A promise of 20 would just have done', () => skips(promise(20)) === 0],
  [
    question('promised-days'),
    'answer: 8',
    () => near(inspectionGame({ ...usual, F: 25 }).yStar, 0.08) && skips(promise(7, { fine: 25 })) === 100,
  ],
  [
    question('promised-days'),
    'That would do if a visit found everything.',
    () => near(inspectionGame({ ...usual, F: 25, d: 1 }).yStar, 0.04),
  ],
  [question('who-holds-you'), 'Each single visit now finds nothing', () => hundredDays(promise(25)).fined === 0],
  [
    question('who-holds-you'),
    'By 5. But the days that you missed had cost you 180, and those are gone.',
    () => comes(promise(25)) - 20 === 5 && near(hundredDays(guessing).costs - 20, 180) && skips(promise(25)) === 0,
  ],
  [
    question('recall-fine'),
    'The fine sets how often you come. Your costs and your finds set how often Ember skips.',
    () => comes(doubled) !== 20 && skips(doubled) === 20 && skips(moved(guessing, 'found', 100)) !== 20,
  ],
  [
    question('recall-promise'),
    'It is hard because visits that work find nothing.',
    () => hundredDays(promise(25)).fined === 0 && visitGains(0) < 0,
  ],
  [
    glossary,
    'Choosing by chance, with odds of your own, so that nobody can count on what you will do.',
    () => inspectionGame(usual).regime === 'mixed' && inspectionGame(usual).violation < 1,
  ],
];
