import { describe, expect, test } from 'vitest';
import { contentFiles, contentText, flat } from '../support/content.ts';

const files = ['.mdx', '.yaml', '.json'].flatMap(contentFiles);

/** What was said once and is wrong, or stronger than what is known: how it read, why it must not return, and an example that is found. */
const wrong: readonly (readonly [why: string, reads: RegExp, example: string])[] = [
  [
    'only the Global Dialogue is open to all members; the Scientific Panel is 40 experts in a personal capacity',
    /\bbodies( of \d{4})? (were|are) open\b|40 member states/i,
    'Two UN bodies of 2025 are open to all members.',
  ],
  [
    'that is said of OpenAI’s own transparency, not of agreements between labs',
    /publishing technical details is not enough/i,
    'And publishing technical details is not enough.',
  ],
  [
    'a statute of 1984, widened in 1993, softens the risk for joint research that was notified',
    /\b(none|no safe harbour) in writing/i,
    'In the US labs have none in writing.',
  ],
  ['one study lists the worries', /watchdogs of competition/i, 'Watchdogs of competition worry.'],
  ['one report has a third way into a delay', /delay now needs two things/i, 'A delay now needs two things.'],
  ['two experiments tried it, and half of the prediction held', /no study behind/i, 'There is no study behind it.'],
  [
    'three of the ten accounts that were compared list five recommendations',
    /(?:^|[.?!:] )(?![^.]*\bthree\b)[^.]*\bother (?:accounts|reports)\b[^.]*\bfive recommendations/i,
    'Other accounts of that post have five recommendations.',
  ],
  ['o3 is where flattery was not reported', /only o3 did not flatter/i, 'Of all, only o3 did not flatter.'],
  ['a score of zero is not a finding of no evidence', /firms with no evidence/i, 'firms with no evidence on weights'],
  ['no valley was named before', /from that valley/i, 'the ninth from that valley'],
  ['the fund approved work; what was paid out is another sum', /fund has granted/i, 'the fund has granted $3 billion'],
];

describe('what was put right stays right', () => {
  test.each(files)('%s says none of it again', (path) => {
    const said = flat(contentText(path));
    expect(wrong.flatMap(([why, reads]) => (reads.test(said) ? [why] : []))).toEqual([]);
  });

  test.each(wrong)('%s: its pattern is alive', (_why, reads, example) => {
    expect(example).toMatch(reads);
  });
});

/** What must be said where the matter comes up, so that nothing is left out that changes it. */
const whole: readonly (readonly [file: string, says: string, why: string])[] = [
  ['en/chapters/01-one-round.mdx', 'hardly adds to the overall risk of severe harm', 'one of four conditions'],
  ['en/chapters/16-gates.mdx', 'adds nothing of weight to the overall risk of severe harm', 'one of four conditions'],
  ['en/cases/anthropic-pledge.yaml', 'As most reports have it', 'one report has a further way into a delay'],
  [
    'en/chapters/01-one-round.mdx',
    'strong evidence that all leading developers',
    'the further way, which looks at others',
  ],
  ['en/cases/who-is-left-out.yaml', '40 experts who speak for themselves', 'the Panel'],
  ['en/cases/who-is-left-out.yaml', 'a Global Dialogue, open to all 193 members', 'the Dialogue'],
  [
    'en/chapters/07-shared-research.mdx',
    'For joint research that was notified it softens the risk, and does not lift it',
    'the statute',
  ],
  ['en/chapters/08-oversight.mdx', 'Heavier punishment brought fewer visits', 'the half that held in 2009'],
  [
    'en/chapters/08-oversight.mdx',
    'less cheating too, where the model says no change',
    'the half that did not hold in 2009',
  ],
  ['en/chapters/08-oversight.mdx', 'Stronger reasons to visit brought less cheating', 'the half that held in 2015'],
  ['en/chapters/08-oversight.mdx', 'more visits as well', 'the half that did not hold in 2015'],
  ['en/questions/what-we-dont-know/no-top-drawer.yaml', '196 people', 'the study that there is'],
  ['en/questions/what-we-dont-know/plan-or-shrug.yaml', '196 people', 'the study that there is'],
  ['en/widgets/claims.json', '196 people', 'the study that there is'],
  ['en/chapters/17-many-rules.mdx', 'As reported, the Appia Foundation', 'known from the press only'],
  ['en/chapters/17-many-rules.mdx', 'It seems that it will neither rule nor certify', 'known from the press only'],
  ['en/questions/many-rules/feared-most.yaml', 'It seems that it will neither rule', 'known from the press only'],
  ['en/questions/benefit/who-says.yaml', 'human values', 'the point that the source makes'],
  [
    'en/models/staged-scaling.mdx',
    '\\frac{\\eta\\,D - v}{2\\,r\\,f}',
    'the best number of stages hangs on η, as E_n does',
  ],
];

test.each(whole)('%s says “%s” (%s)', (file, says) => {
  expect(flat(contentText(file))).toContain(says);
});
