import { aggregateSafety } from '#model/crowd/aggregate-safety.ts';
import { highest, starts, type World, worlds } from '#widgets/weakest-link/state.ts';
import { bought, deciding, failed, failing, heights, next } from '#widgets/weakest-link/walls.ts';
import type { Claim } from '../claim.ts';

const start = starts.file;
const [anvil, beacon, ember, flint] = [0, 1, 2, 3];
const laid = (...courses: readonly number[]) => ({ ...start, laid: courses });
const fails = (courses: readonly number[], world: World = 'weakest') => failed(laid(...courses), world);
const more = (courses: readonly number[], world: World = 'weakest') => bought(laid(...courses), world);
const [own, none] = [
  [0, 0, 0, 3],
  [0, 0, 0, 0],
];
/** Every way to lay three courses. */
const ways = [0, 1, 2, 3].flatMap((a) =>
  [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].flatMap((c) => (a + b + c <= 3 ? [[a, b, c, 3 - a - b - c]] : []))),
);
const gains = (world: World) => next(start, world) as readonly number[];
const level = (...percents: readonly number[]) => aggregateSafety({ levels: percents.map((percent) => percent / 100) });

/**
 * What a lab that builds for itself has from `mine` courses where the others have these: a raid in ten that fails is worth 3 to it, and
 * a course costs it 1.
 */
const worth = (mine: number, others: readonly number[]) => (3 * failing([mine, ...others]).weakest) / 10 - mine;
const courses = Array.from({ length: 11 }, (_, height) => height);
const lasts = (height: number) => {
  const others = [height, height, height];
  return courses.every((mine) => worth(mine, others) <= worth(height, others));
};

const chapter = 'en/chapters/11-security.mdx';
const story = 'en/story/entries.yaml';
const glossary = 'en/glossary.yaml';
const question = (name: string) => `en/questions/security/${name}.yaml`;

/** Every outcome sentence of chapter 11, its questions and its words that is not generated, with the model’s call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'Anvil’s wall is 5 rows of stone (courses) high, Beacon’s 3, Ember’s 2, yours 6.',
    () =>
      [start, starts.worlds].every(
        ({ walls }) => walls[anvil] === 5 && walls[beacon] === 3 && walls[ember] === 2 && walls[flint] === 6,
      ),
  ],
  [
    chapter,
    'Each row stops ten of a hundred thieves, so Anvil’s 5 stop 50. Any one of the hundred may come tonight, and he chooses his wall. You can lay three more rows, on any wall.',
    () =>
      courses.every((height) => failing([height]).weakest === 10 * height) &&
      failing([start.walls[anvil] as number]).weakest === 50 &&
      start.world === 'weakest' &&
      [start, starts.worlds].every(({ spare }) => spare === 3) &&
      start.walls.every((wall) => wall + 3 <= highest),
  ],
  [
    chapter,
    'Lay all three on your own wall, and as many raids fail as before, 20 of a hundred.',
    () => fails(own) === 20 && fails(none) === 20,
  ],
  [chapter, 'They take the same file over Ember’s.', () => `${deciding(laid(...own), 'weakest')}` === `${ember}`],
  [chapter, 'Lay one row on Ember’s instead, and ten more raids fail.', () => more([0, 0, 1, 0]) === 10],
  [
    chapter,
    'Lay a second there, and no more do: now Beacon’s wall is the lowest.',
    () => {
      const two = laid(0, 0, 2, 0);
      return more([0, 0, 2, 0]) === more([0, 0, 1, 0]) && `${deciding(two, 'weakest')}` === `${beacon}`;
    },
  ],
  [chapter, 'So the third goes on Beacon’s, and then 40 raids fail.', () => fails([0, 1, 2, 0]) === 40],
  [
    chapter,
    'you sleep better than if all of it were. That takes no kindness, only counting.',
    () =>
      fails([0, 1, 2, 0]) > fails(own) &&
      gains('weakest')[flint] === 0 &&
      ways.every((way) => fails(way) < 40 || `${way}` === '0,1,2,0'),
  ],
  [
    chapter,
    'the least guarded sets the level for all',
    () => fails(none) === 10 * Math.min(...start.walls) && level(60, 20, 50).min === 0.2,
  ],
  [
    chapter,
    'The highest wall counts, and that is your own.',
    () =>
      fails(none, 'best') === 60 &&
      `${deciding(start, 'best')}` === `${flint}` &&
      [anvil, beacon, ember].every((place) => gains('best')[place] === 0),
  ],
  [
    chapter,
    'Three rows there make 30 more raids fail, and on Ember’s none.',
    () =>
      more(own, 'best') === 30 &&
      more([0, 0, 3, 0], 'best') === 0 &&
      ways.every((way) => more(way, 'best') < 30 || `${way}` === `${own}`),
  ],
  [
    chapter,
    'Then three rows make 7.5 more raids fail, wherever you lay them.',
    () => ways.every((way) => more(way, 'mean') === 7.5),
  ],
  [
    chapter,
    'That is 1.8 raids in a hundred, fewer than Ember’s wall would stop by itself',
    () => fails(none, 'all') === 1.8 && failing([2]).weakest > 1.8,
  ],
  [
    chapter,
    'Here each row helps, most of all on the lowest wall.',
    () => gains('all').every((gain) => gain > 0) && Math.max(...gains('all')) === gains('all')[ember],
  ],
  [
    chapter,
    'Without the rope, 20 raids failed. Hang it up, and 60 do, with no stone laid.',
    () => fails(none) === 20 && fails(none, 'best') === 60,
  ],
  [
    chapter,
    'where ours come by lot, the figure flatters the walls.',
    () => fails(none, 'mean') > fails(none, 'weakest'),
  ],
  [
    chapter,
    'with one file no lab gains by building above the lowest of the others, so four equal walls can stay as they are, low or high',
    () =>
      courses.slice(3).every((mine) => worth(mine, [5, 2, 6]) < worth(2, [5, 2, 6])) &&
      lasts(2) &&
      lasts(7) &&
      lasts(0),
  ],
  [
    chapter,
    'Three rows on the highest wall leave failed raids at 20 of a hundred. Two on the lowest and one on the next make them 40.',
    () => fails(none) === 20 && fails(own) === 20 && fails([0, 1, 2, 0]) === 40,
  ],
  [
    chapter,
    'If one alarm serves all, 60 fail with no row laid, and three on the highest wall make it 90.',
    () => fails(none, 'best') === 60 && fails(own, 'best') === 90,
  ],
  [story, 'effect: as many raids fail as before', () => more([0, 0, 0, 1]) === 0],
  [
    story,
    'price: one row, while Ember’s wall stays the lowest',
    () => `${deciding(laid(0, 0, 0, 1), 'weakest')}` === `${ember}`,
  ],
  [story, 'effect: ten more raids of a hundred fail', () => more([0, 0, 1, 0]) === 10],
  [glossary, 'the least of them sets the level for all', () => level(90, 40, 70).min === 0.4],
  [glossary, 'the best of them alone sets the level for all', () => level(90, 40, 70).max === 0.9],
  [
    question('drawn-lowest'),
    'What the other two could stop never comes to the test.',
    () => level(30, 60, 90).min === level(30, 95, 50).min,
  ],
  [
    question('second-course'),
    'The first course on the wall of 2 made ten more raids fail.',
    () => `${start.walls}` === '5,3,2,6' && more([0, 0, 1, 0]) === 10,
  ],
  [
    question('second-course'),
    'It has three courses now, and so has its neighbour',
    () => `${heights(laid(0, 0, 1, 0))}` === '5,3,3,6' && next(laid(0, 0, 1, 0), 'weakest').every((gain) => gain === 0),
  ],
  [
    question('second-course'),
    'It will not be the lowest until the other three have passed it.',
    () => Math.max(...start.walls) === start.walls[flint],
  ],
  [
    question('lift-them'),
    'It took all four: one stone elsewhere would have been one too few.',
    () => {
      const walls = [4, 6, 2, 7];
      const four = walls.flatMap((_, a) =>
        walls.flatMap((_, b) => walls.flatMap((_, c) => walls.map((_, d) => [a, b, c, d]))),
      );
      const built = four.map((places) => walls.map((wall, place) => wall + places.filter((p) => p === place).length));
      const enough = new Set(built.filter((now) => Math.max(...now) <= 10 && failing(now).weakest >= 50).map(String));
      return [...enough].join(' ') === '5,6,5,7';
    },
  ],
  [
    question('most-to-least'),
    '7.5 more. In a quarter of the raids the thief comes to you, and there 30 more of a hundred fail.',
    () => more(own, 'mean') === 30 / 4,
  ],
  [question('most-to-least'), '30 more. Yours is the highest wall', () => more(own, 'best') === 30],
  [
    question('most-to-least'),
    '0.9 more, from 1.8 to 2.7.',
    () => more(own, 'all') === 0.9 && fails(none, 'all') === 1.8 && fails(own, 'all') === 2.7,
  ],
  [question('most-to-least'), 'None. He had been coming over Ember’s wall', () => more(own) === 0],
  [
    question('which-world'),
    'Their product is lower than the lowest of them, unless some are sure.',
    () => level(90, 80, 70).product < level(90, 80, 70).min && level(100, 100, 70).product === 0.7,
  ],
  [
    question('second-pillar'),
    'We found worlds in which a course on a weak wall does most',
    () =>
      worlds.filter((world) => Math.max(...gains(world)) > (gains(world)[flint] as number)).join() === 'weakest,all',
  ],
  [
    question('own-interest'),
    'With one alarm for all, or a file of its own in each lab, the lower wall may matter less to it, or not at all.',
    () => gains('best')[ember] === 0 && gains('mean')[ember] === gains('mean')[flint],
  ],
  [
    question('own-interest'),
    'If another wall is just as low, two courses are needed.',
    () => next(laid(0, 0, 1, 0), 'weakest').every((gain) => gain === 0) && more([0, 1, 2, 0]) === 20,
  ],
  [
    question('recall-lowest'),
    'Only one on the lowest wall. If two walls are lowest, it takes a course on each.',
    () =>
      gains('weakest').filter(Boolean).length === 1 && failing([5, 4, 4, 6]).weakest > failing([5, 3, 4, 6]).weakest,
  ],
  [
    question('recall-alarm'),
    'The lowest, which is the weakest link. The highest, which is the best shot.',
    () => `${deciding(start, 'weakest')}` === `${ember}` && `${deciding(start, 'best')}` === `${flint}`,
  ],
  [
    question('drawn-all-hold'),
    'That is the lowest wall. But even when it holds, another may not.',
    () => level(50, 70, 90).product < level(50, 70, 90).min,
  ],
];
