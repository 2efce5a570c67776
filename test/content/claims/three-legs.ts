import { chainOfSteps } from '#model/pillars/chain-of-steps.ts';
import { pillars } from '#model/pillars/pillars.ts';
import { powerMean } from '#model/pillars/power-mean.ts';
import { fallen } from '#widgets/pillars/answer.ts';
import { best, card, gains, moved, stands } from '#widgets/pillars/posts.ts';
import { pillarNames, type State, starts, ways } from '#widgets/pillars/state.ts';
import type { Claim } from '../claim.ts';

const begun = starts.fall;
const cut = fallen(begun);
const next = starts.next;
const dry = { ...cut, underSafety: 0, underBenefit: 0 };
const unfair: State = { ...begun, benefit: 10 };
const deep = { ...next, underBenefit: 100 };
const up = (state: State) => stands(state).benefit;
const brings = (state: State, pillar: (typeof pillarNames)[number]) => gains(state, pillar).stands;
const near = (x: number, y: number, within = 1e-9) => Math.abs(x - y) < within;
const depths = Array.from({ length: 101 }, (_, depth) => depth);
/** how many times as much a card gains from security as from another post, whatever the mud */
const times = (way: State['way'], pillar: 'safety' | 'benefit') =>
  gains({ ...next, way }, 'security').card / gains({ ...next, way }, pillar).card;

const chapter = 'en/chapters/13-three-legs.mdx';
const glossary = 'en/glossary.yaml';
const story = 'en/story/entries.yaml';
const question = (name: string) => `en/questions/three-legs/${name}.yaml`;

/** Every outcome sentence of chapter 13, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'Now you cut security to 10.',
    () => cut.security === 10 && cut.safety === begun.safety && cut.benefit === begun.benefit,
  ],
  [
    chapter,
    'A post at 90 holds up 90 percent of the next: of safety 81 stands, of benefit 72.9.',
    () => begun.security === 90 && near(stands(begun).safety, 0.9 * begun.safety) && near(up(begun), 72.9),
  ],
  [
    chapter,
    'It sank all the same, to 8.1. That is less than is left of the post you cut.',
    () => near(up(cut), 8.1) && up(cut) < Math.min(up(begun), cut.security),
  ],
  [
    chapter,
    'Security at 10 holds up a tenth of safety’s 90, which is 9. Safety at 9 holds up less than a tenth of benefit.',
    () => near(stands(cut).safety, 90 / 10) && up(cut) < cut.benefit / 10,
  ],
  [
    chapter,
    'It reads 63.3, the average of what was built, and your board is content.',
    () => near(card(cut), 63.3, 0.05) && near(card(cut), (10 + 90 + 90) / 3) && card(cut) >= 60,
  ],
  [
    chapter,
    'With security down to 10, only 8.1 of the benefit stands, instead of 72.9, while the average reads 63.3.',
    () => near(up(cut), 8.1) && near(up(begun), 72.9) && near(card(cut), 63.3, 0.05),
  ],
  [chapter, 'Where nothing depends on security, all 90 of the benefit stand.', () => near(up(dry), 90)],
  [
    chapter,
    'With benefit down to 10 instead, the other two stand as before.',
    () =>
      unfair.benefit === 10 &&
      stands(unfair).security === stands(begun).security &&
      stands(unfair).safety === stands(begun).safety,
  ],
  [story, 'it reads 63, the board is content', () => Math.round(card(cut)) === 63 && card(cut) >= 60],
  [story, 'the 8.1 of benefit that stands is on no card', () => near(up(cut), 8.1)],
  [story, 'the board looks at 8.1 of benefit', () => near(up(cut), 8.1)],
  [
    chapter,
    'Both stand at 90.',
    () => stands(dry).security === 10 && near(stands(dry).safety, 90) && near(up(dry), 90),
  ],
  [
    chapter,
    'where nothing depends on security, you can neglect security and lose nothing else',
    () =>
      depths.every((security) => near(up({ ...dry, security }), 90) && near(stands({ ...dry, security }).safety, 90)),
  ],
  [
    chapter,
    'what stands of the benefit is all three multiplied: 0.9 × 0.1 × 0.9 is 0.081',
    () => {
      const { realised, product } = pillars({ s: 0.9, u: 0.1, b: 0.9, lam: 1, mu: 1 });
      return near(realised, product) && near(realised, 0.081) && near(0.9 * 0.1 * 0.9, 0.081);
    },
  ],
  [
    chapter,
    'the other two do not stir',
    () => stands(unfair).security === stands(begun).security && stands(unfair).safety === stands(begun).safety,
  ],
  [
    chapter,
    'With security at 10 and all the mud, ten more on benefit raise what stands by 0.9.',
    () => near(brings(cut, 'benefit'), 0.9),
  ],
  [
    question('move-together'),
    'With security at 10 and all the mud, ten more on benefit raise what stands by only 0.9',
    () => near(brings(cut, 'benefit'), 0.9),
  ],
  [
    question('move-together'),
    'With no mud at all, benefit stands at 90 though security is at 10',
    () => dry.security === 10 && up(dry) === 90,
  ],
  [chapter, 'the mud under it is half as deep', () => next.underBenefit === 50 && next.underSafety === 100],
  [
    chapter,
    'ten on benefit still bring more, 5.45 against 4.05',
    () => near(brings(next, 'benefit'), 5.45) && near(brings(next, 'security'), 4.05) && best(next) === 'benefit',
  ],
  [
    chapter,
    'Ten on security bring nine times as much.',
    () => near(brings(cut, 'security'), 9 * brings(cut, 'benefit')) && best(cut) === 'security',
  ],
  [
    chapter,
    'The card gains the same wherever you spend.',
    () => pillarNames.every((pillar) => near(gains(cut, pillar).card, gains(cut, 'security').card)),
  ],
  [chapter, 'Security is by far the shortest post', () => next.security === card(next, 'weakest')],
  [
    chapter,
    'At 58 percent of full depth benefit still leads. At 59 security does',
    () =>
      depths.every((underBenefit) => best({ ...next, underBenefit }) === (underBenefit < 59 ? 'benefit' : 'security')),
  ],
  [chapter, 'at full depth it brings 8.1 more', () => near(brings(deep, 'security'), 8.1)],
  [
    chapter,
    'As an average ours gains 3.33 wherever you spend',
    () => pillarNames.every((pillar) => near(gains(next, pillar).card, 3.33, 0.005)),
  ],
  [
    chapter,
    'Let it take the weakest, and only security counts.',
    () =>
      pillarNames.every((pillar) =>
        near(gains({ ...next, way: 'weakest' }, pillar).card, pillar === 'security' ? 10 : 0),
      ),
  ],
  [
    chapter,
    'security counts nine times as much as the others, however shallow the mud',
    () =>
      near(times('product', 'safety'), 9) &&
      near(times('product', 'benefit'), 9) &&
      depths.every((underBenefit) => card({ ...next, underBenefit }, 'product') === card(next, 'product')),
  ],
  [
    chapter,
    'lies between average and weakest, at 43.3 before you spend',
    () => {
      const reads = near(card(next, 'geometric'), 43.3, 0.05);
      const [mean, weakest, product] = (['mean', 'weakest', 'product'] as const).map((way) => card(next, way));
      const middle = card(next, 'geometric');
      return reads && middle < (mean as number) && middle > (weakest as number) && middle > (product as number);
    },
  ],
  [
    chapter,
    'A card sees no mud, however it adds up.',
    () => ways.every((way) => depths.every((depth) => card({ ...next, underSafety: depth }, way) === card(next, way))),
  ],
  [
    chapter,
    'Two labs with the same benefit standing may owe it to different posts',
    () => near(up({ ...begun, security: 50, safety: 90 }), up({ ...begun, security: 90, safety: 50 })),
  ],
  [
    glossary,
    'the one that leaves their product the same when it is put in place of each',
    () => near(powerMean({ x: [0.1, 0.9, 0.9], rho: 0 }).value ** 3, 0.081),
  ],
  [
    glossary,
    'so that one poor step spoils the good ones and chances multiply',
    () => near(chainOfSteps({ q: 0.9, n: 3, qLow: 0.1 }).withWeakLink, 0.081),
  ],
  [
    question('fool-the-card'),
    'The card averages 0, 90 and 90 to 60',
    () => up({ ...begun, security: 0 }) === 0 && near(card({ ...begun, security: 0 }), 60),
  ],
  [question('most-stands'), 'All 90. Neither safety', () => near(up(dry), 90)],
  [
    question('most-stands'),
    '72.9. Safety sinks to 81, and benefit a little further.',
    () => near(up(begun), 72.9) && begun.benefit - up(begun) > begun.safety - stands(begun).safety,
  ],
  [question('most-stands'), '49.05. Safety is down to 9', () => near(up(next), 49.05) && near(stands(next).safety, 9)],
  [question('most-stands'), '8.1. Safety is down to 9', () => near(up(cut), 8.1)],
  ...(
    [
      ['mean', '63.3'],
      ['geometric', '43.3'],
      ['weakest', '"10"'],
      ['product', '8.1'],
    ] as const
  ).map(
    ([way, reads]): Claim => [
      question('which-way'),
      reads,
      () => near(card(cut, way), Number(reads.replaceAll('"', '')), 0.05),
    ],
  ),
  [
    question('which-way'),
    '43.3 × 43.3 × 43.3, as parts of a hundred, makes the same 8.1.',
    () => near(100 * 0.433 ** 3, 8.1, 0.05),
  ],
  [
    question('which-way'),
    'It agrees with what stands only where the mud is deepest on both sides.',
    () =>
      near(card(cut, 'product'), up(cut)) &&
      ['underSafety', 'underBenefit'].every((mud) => up({ ...cut, [mud]: 99 }) > card(cut, 'product') + 0.01),
  ],
  [
    question('why-benefit'),
    'ten there bring least of all, 0.45',
    () => near(brings(next, 'safety'), 0.45) && next.safety === next.benefit,
  ],
  [
    question('why-benefit'),
    'Ten on benefit bring 5.45, nearly all of it from the half on its own. Ten on security bring 4.05. In the deepest mud the order turns.',
    () =>
      near(brings(next, 'benefit'), 5.45) &&
      near(brings(next, 'benefit') - brings(deep, 'benefit') / 2, 5) &&
      best(deep) === 'security',
  ],
  [question('why-benefit'), 'it doubles, and 4.05 more of the benefit stands', () => next.security + 10 === 20],
  [question('sceptic'), 'since the benefit falls from 72.9 to 8.1', () => near(up(begun), 72.9) && near(up(cut), 8.1)],
  [question('sceptic'), 'With no mud the benefit stands at 90 beside a security of 10.', () => near(up(dry), 90)],
  [question('sceptic'), 'The average reads 63 at any depth of mud.', () => near(card(dry), card(cut))],
  [
    question('turn-the-order'),
    'From 59 on, enough of the benefit hangs on safety',
    () => best(moved(next, 'underBenefit', 59)) === 'security' && best(moved(next, 'underBenefit', 58)) === 'benefit',
  ],
  [question('missing-rope'), 'Safety sinks to 9 if security falls to 10.', () => near(stands(cut).safety, 9)],
  [
    question('missing-rope'),
    'Nothing: security stays at 90 and safety at 81',
    () => stands(unfair).security === 90 && near(stands(unfair).safety, 81),
  ],
  [question('missing-rope'), 'The card’s average falls from 90 to 63.3.', () => near(card(unfair), 63.3, 0.05)],
  [
    question('who-says'),
    'by these a neglected benefit harms neither of the others',
    () => near(stands(unfair).safety, stands(begun).safety),
  ],
  [
    question('recall-fall'),
    '8.1 stood, of 72.9 before. The card’s average read 63.3.',
    () => near(up(cut), 8.1) && near(up(begun), 72.9) && near(card(cut), 63.3, 0.05),
  ],
  [
    question('recall-next'),
    'At 58 percent of full depth benefit still led, at 59 security.',
    () => best({ ...next, underBenefit: 58 }) === 'benefit' && best({ ...next, underBenefit: 59 }) === 'security',
  ],
];
