import { announcement } from '#model/beliefs/announcement.ts';
import { betaTrust } from '#model/beliefs/beta-trust.ts';
import { emailGame } from '#model/beliefs/email-game.ts';
import { pluralisticIgnorance } from '#model/beliefs/pluralistic-ignorance.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { raceRisk } from '#model/race/race-risk.ts';
import { mindOf, minds, safeLabs, shares } from '#widgets/announcement/minds.ts';
import { ranges, starts } from '#widgets/announcement/state.ts';
import { stepOf } from '#widgets/announcement/step/step-of.ts';
import type { Claim } from '../claim.ts';

const letters = starts.word;
const six = starts.census;
const chapter = 'en/chapters/06-accurate-beliefs.mdx';
const slips = 'en/story/entries.yaml';
const question = (name: string) => `en/questions/accurate-beliefs/${name}.yaml`;

const usual = { c: 0.5, pStar: 0.7, q: 0.6 };
const likely = { ...usual, c: 0.8 };
const untold = (game: typeof usual) => 100 * (announcement(game).beliefUntold ?? 0);
/** How often, of a hundred times that both are worried, both can ship safe. */
const tips = (game: typeof usual) => (100 * announcement(game).mutualCoopTips) / announcement(game).mutualCoopPublic;
const silence = (game: typeof usual) =>
  (100 * announcement(game).mutualCoopPrivate) / announcement(game).mutualCoopPublic;
const watched = (k: number, n: number) => betaTrust({ a: 1, b: 1, k, n, pStar: 0.9 });
const fooled = { ...six, worried: 2, thought: 5 };
const near = (x: number, y: number, by: number) => Math.abs(x - y) < by;
const odds = Array.from({ length: 19 }, (_, step) => 5 * (step + 1));
const harmed = odds.filter((c) => announcement({ ...usual, c: c / 100 }).tipsHurt);

/** Every outcome sentence of chapter 6, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'if you were 70 percent sure that Beacon tests its own. Only a worried lab tests, and to you it is 50 percent likely that Beacon worries.',
    () => letters.mark === 70 && letters.c === 50,
  ],
  [
    chapter,
    'Six letters in ten arrive, each by its own luck.',
    () => letters.q === 60 && letters.way === 'private' && letters.heard === 'both',
  ],
  [
    chapter,
    'Both letters came, and nobody moves, just as if nobody had written.',
    () =>
      !minds(letters).you.safe &&
      !minds(letters).beacon.safe &&
      tips(usual) === 0 &&
      !mindOf(letters, false, 'silence').safe,
  ],
  [chapter, 'You no longer doubt that Beacon is worried.', () => minds(letters).you.worried === 100],
  [
    chapter,
    'A Beacon without a letter is less sure of you than if nobody ever wrote.',
    () => untold(usual) < letters.c,
  ],
  [chapter, 'It would cut.', () => !mindOf(letters, false).safe],
  [
    chapter,
    'So you can count on Beacon only if its letter came too, six times in ten, and you need seven.',
    () => minds(letters).you.hope === 60 && !announcement(usual).tipsToldEq,
  ],
  [
    chapter,
    'The sentence is the same, and now both can ship safe.',
    () => shares(letters, 'public').both === 100 && mindOf(letters, true, 'public').safe,
  ],
  [
    chapter,
    '80 is more than 70, and both can ship safe',
    () => announcement(likely).privateEq && silence(likely) === 100,
  ],
  [
    chapter,
    'A lab that hears nothing is down to 61.5 percent, and cuts.',
    () => Math.round(10 * untold(likely)) === 615 && !announcement(likely).tipsAllEq,
  ],
  [
    chapter,
    'One that hears must count on the other’s letter, which comes too seldom.',
    () => !announcement(likely).tipsToldEq && mindOf({ ...letters, c: 80 }, true).hope === 60,
  ],
  [
    chapter,
    'Both, if worried, could ship safe; now neither can.',
    () => silence(likely) === 100 && tips(likely) === 0 && announcement(likely).tipsHurt,
  ],
  [
    chapter,
    'A real risk, told, should make more labs worried. A public word lets each count on the worry of the others.',
    () =>
      announcement({ ...usual, c: 0.7 }).privateEq && !announcement(usual).privateEq && announcement(usual).publicEq,
  ],
  [
    chapter,
    'Watch eight tests in a row, and you take the next to be 90 percent likely',
    () => watched(8, 8).mean === 0.9 && watched(0, 0).mean === 0.5,
  ],
  [chapter, 'It takes nine more to bring you back.', () => watched(8, 9).moreNeeded === 9],
  [chapter, 'Nobody had to worry more.', () => safeLabs(six).before === 0 && safeLabs(six).after === 5],
  [
    chapter,
    'here a private letter with the right count would do',
    () => safeLabs({ ...six, thought: six.worried }).now === 5,
  ],
  [
    chapter,
    'Both ship safe, on an error. Publish the count, and nobody does.',
    () => safeLabs(fooled).before === 2 && safeLabs(fooled).after === 0,
  ],
  [
    chapter,
    'Both labs cutting corners is still a resting point after it',
    () => announcement(usual).ddAlsoEq && announcement(likely).ddAlsoEq,
  ],
  [
    chapter,
    'no announcement turns a choice',
    () => [0, 0.5, 1].every((p) => expectedPayoffs({ R: 3, S: 0, T: 5, P: 1 }, p).bestResponse === 'D'),
  ],
  [
    chapter,
    'has cases in which that makes it more dangerous',
    () => raceRisk({ n: 2, e: 0.4, mu: 2 }).publicRiskierThanPrivate,
  ],

  [
    chapter,
    'One number, published, and five labs turn.',
    () => safeLabs(six).before === 0 && safeLabs(six).after === 5,
  ],
  [
    chapter,
    'While nobody wrote, silence told Beacon nothing. Now that letters go out, hearing nothing has become a bad sign',
    () => mindOf(letters, false, 'silence').worried === letters.c && untold(usual) < letters.c,
  ],
  [
    chapter,
    'Each of the five believes that it is one of two, and would ship safe if it believed that four were.',
    () => six.worried === 5 && six.thought === 2 && six.need === 4 && !six.published,
  ],
  [
    chapter,
    'On 50 you are not, and no letter is written. On the other 50 you are, and 20 of Beacon’s letters are lost. So 70 mornings bring it none, and on 20 of those you are worried: 29 percent.',
    () => {
      const [calm, lost] = [100 - letters.c, (letters.c * (100 - letters.q)) / 100];
      return (
        calm === 50 && lost === 20 && calm + lost === 70 && near((100 * lost) / (calm + lost), untold(usual), 1e-9)
      );
    },
  ],
  [
    chapter,
    'One answer each would mend it, if all stopped there.',
    () => {
      const q = letters.q / 100;
      // with a letter and no answer: the other has a letter too and its answer was lost, or has mine at least
      const hasOwn = (q * (1 - q)) / (1 - q + q * (1 - q));
      return hasOwn + (1 - hasOwn) * q >= letters.mark / 100 && q < letters.mark / 100;
    },
  ],
  [
    chapter,
    'Let answers be answered until a message is lost, and here nobody ever acts.',
    () => emailGame({ eps: 0.4, m: 0 }).maxBelief < usual.pStar,
  ],
  [
    chapter,
    'With one answer to each letter it is 65 times.',
    () => {
      const q = letters.q / 100;
      return Math.round(100 * (q * q + 2 * q * (1 - q) * q)) === 65;
    },
  ],
  [
    chapter,
    'Send each letter twice, and one of the two arrives 84 times in a hundred. Whoever has one can then count on the other: two worried labs both ship safe 71 times in a hundred.',
    () => {
      const q = 1 - (1 - usual.q) ** 2;
      return (
        near(q, 0.84, 1e-9) && announcement({ ...usual, q }).tipsToldEq && Math.round(tips({ ...usual, q })) === 71
      );
    },
  ],
  [
    chapter,
    'Where six messages in ten arrive, nobody who must be 70 percent sure ever acts, however many came.',
    () => emailGame({ eps: 0.4, m: 0 }).maxBelief < usual.pStar,
  ],
  [
    chapter,
    'Even if both letters come, neither lab can count on the other’s. Said in front of both, both can test. Where worry is 80 percent likely, both could in silence, and letters stop them.',
    () =>
      tips(usual) === 0 &&
      shares(letters, 'public').both === 100 &&
      silence(likely) === 100 &&
      announcement(likely).tipsHurt,
  ],

  [
    slips,
    'effect: the engineer writes to both, and even if both letters come, neither lab can count on the other',
    () => !minds(letters).you.safe && !minds(letters).beacon.safe,
  ],
  [
    slips,
    'effect: it is said in front of both that both are worried, and each can count on the other',
    () => mindOf(letters, true, 'public').safe && mindOf(letters, true, 'public').hope === 100,
  ],
  [
    slips,
    'effect: neither lab can count on the other, as before',
    () => !mindOf(letters, false, 'silence').safe && !announcement(usual).privateEq,
  ],

  [question('both-know'), 'letters arrive six times in ten. You need seven.', () => letters.q < letters.mark],
  [question('both-know'), 'A lab without a letter would cut', () => !mindOf(letters, false).safe],
  [
    question('both-know'),
    'Here a worried lab does best to be careful beside a careful one.',
    () => announcement(usual).publicEq,
  ],
  [
    question('better-silent'),
    'From 70 to 85 percent, each is sure enough of the other as long as nobody writes.',
    () => harmed.join() === '70,75,80,85',
  ],
  [
    question('better-silent'),
    'From 90 on, even a lab that hears nothing stays above the mark.',
    () => untold({ ...usual, c: 0.9 }) > 70 && untold({ ...usual, c: 0.95 }) > 70 && ranges.c.max === 95,
  ],
  [
    question('two-taken-for-five'),
    'answer: 0',
    () => pluralisticIgnorance({ c: 2 / 6, perceived: 5 / 6, pStar: 4 / 6 }).coopAfter === 0,
  ],
  [question('two-taken-for-five'), 'That is how many did before', () => safeLabs(fooled).before === 2],
  [
    question('after-the-word'),
    'both cutting corners would hold too',
    () => announcement(usual).publicEq && announcement(usual).ddAlsoEq,
  ],
  [
    question('after-the-word'),
    'After two letters each still doubts that the other was told. After a public word nobody does.',
    () => minds(letters).you.knows === 60 && mindOf(letters, true, 'public').knows === 100,
  ],
  [
    question('most-to-least'),
    'Every time. Where a word is public',
    () => odds.every((c) => shares({ ...letters, c }, 'public').both === 100),
  ],
  [question('most-to-least'), '81 times in 100', () => Math.round(tips({ ...usual, q: 0.9 })) === 81],
  [
    question('most-to-least'),
    '56 times in 100. Without the letters it would be every time.',
    () => Math.round(tips({ ...likely, q: 0.75 })) === 56 && silence(likely) === 100,
  ],
  [
    chapter,
    'A rival that is careful only until the prize is large looks just the same.',
    () => {
      // one in ten waits for the prize; eight careful acts are sure from it, and from the others as likely as one chance between 0 and 1 makes them
      const others = Array.from({ length: 8 }, (_, seen) => watched(seen, seen).mean).reduce(
        (all, next) => all * next,
        1,
      );
      return 0.1 / (0.1 + 0.9 * others) > 0.1 && watched(8, 8).mean === 0.9;
    },
  ],
  [
    question('matched-step'),
    'A lab that is not worried would have answered so, too, and waited for the rest. Only from half of the prize on would it rather take what lies there.',
    () => {
      const status = (x: number) => stepOf({ ...starts.step, x }).status;
      return status(20) === 'too-small' && status(45) === 'too-small' && status(50) === 'separates';
    },
  ],
  [
    question('matched-step'),
    'To a lab that is not worried, what waiting may still win is worth more than a fifth taken now.',
    () => stepOf({ ...starts.step, x: 20 }).faked > 0,
  ],
  [
    question('drawn-word'),
    'A private word, if one is sent, goes to each only where both are worried',
    // were it sent in any case, silence would not be enough even where the other is likely enough to be worried
    () => silence({ ...usual, c: 0.8 }) === 100 && tips({ ...usual, c: 0.8 }) === 0,
  ],
  [question('most-to-least'), 'Never. A lab that was told', () => tips(usual) === 0],
  [
    question('recall-common-knowledge'),
    'Both letters arrived, and nobody moved.',
    () => minds(letters).you.told && minds(letters).beacon.told && !minds(letters).you.safe,
  ],
  [
    question('recall-wrong-count'),
    'Where fewer are worried than was believed.',
    () => safeLabs(fooled).after < safeLabs(fooled).before,
  ],
  [
    'en/glossary.yaml',
    'Each knows it, and nobody need know that the others do.',
    () => minds(letters).you.worried === 100 && minds(letters).you.knows < 100,
  ],
];
