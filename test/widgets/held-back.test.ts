import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../support/predictions.ts';
import type { Codec } from './codec-case.ts';

type Said = (...args: unknown[]) => string;
const codecs = import.meta.glob<{ codec: Codec }>('./codec/*.ts', { eager: true });
const sentences = import.meta.glob<{ describe: Said }>('../../src/widgets/*/describe.ts', { eager: true });
const views = import.meta.glob<string>('../../src/widgets/*/*.svelte', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const codecOf = (widget: string) => (codecs[`./codec/${widget}.ts`] as { codec: Codec }).codec;
const says = (widget: string, state: unknown, tried: boolean) =>
  (sentences[`../../src/widgets/${widget}/describe.ts`] as { describe: Said }).describe(
    state,
    wordsOf(widget),
    'en',
    tried,
  );

/** What a figure knows of the outcome that its guess is about, in a state that readers pass before they have tried it. */
const held: readonly (readonly [widget: string, state: string, tells: RegExp])[] = [
  ['repeated', 's:sure,a:cut,b:grudge,p:80,l:3,e:0,seed:1,c:50,z:0', /worth the same at 91 percent/],
  ['announcement', 's:step,r:40,x:20,o:one-sided', /A step from 50 to 66\.7 percent is believed/],
  ['gate', 's:pledge,n:1,p:1,w:1,t:5,m:2,k:3,b:0.4,f:0', /would get most with the number at 6/],
  ['crowd', 'game:public-good,n:6,b:2', /the best for all would be 144/],
  ['crowd', 'game:volunteer,n:10,b:2', /never to 50 %/],
  ['levers', 'base:stag-hunt,p:30', /The lines cross at about 66\.7\s%/],
  ['levers', 'base:prisoners-dilemma,p:30', /The lines never cross/],
  ['plugs', 's:one,n:100,g:3,k:0,f:0', /bring 2/],
  ['plugs', 's:one,n:0,g:7,k:0,f:0', /Wherever they start/],
  ['plugs', 's:safety,n:2,g:3,k:100,f:0', /Wherever they start/],
  ['plugs', 's:safety,n:98,g:3,k:100,f:8', /Wherever they start/],
  ['plugs', 's:safety,n:100,g:3,k:0,f:0', /bring 2/],
  ['plugs', 's:rivals,n:98,d:1,k:0', /bring 0 to the round one/],
  ['joint-lab', 's:effort,w:25,t:0', /both end at 1\.56 weeks, 25 percent of those agreed/],
  ['joint-lab', 's:effort,w:25,t:2', /both end at 1\.56 weeks, 25 percent of those agreed/],
  ['joint-lab', 's:fit,k:100,h:20', /Labs so alike gain nothing by joining/],
  ['joint-lab', 's:fit,k:60,h:20', /Joining pays while it takes less than 22\.5 percent/],
  ['race', 's:one,k:own,n:2,e:100,w:20,r:5', /Beacon has done 15\. .* Beacon launches first/],
  ['race', 's:one,k:all,n:2,e:100,w:20,r:5', /after 1 of its 10 weeks of tests/],
  ['race', 's:one,k:own,n:2,e:100,w:20,r:5', /33\.3 % if each knows its own and 41\.7 % .* riskier/],
  ['weakest-link', 's:file,w:weakest,h:5-3-2-6,l:0-0-0-0,n:3', /One more row on Ember’s would make 10 more fail/],
  [
    'weakest-link',
    's:file,w:weakest,h:5-3-2-6,l:0-0-0-3,n:3',
    /A thief takes the lowest: Ember’s\. Of 100 raids, 20 fail/,
  ],
  [
    'weakest-link',
    's:worlds,w:best,h:5-3-2-6,l:0-0-0-0,n:3',
    /What counts is the highest: yours\. Of 100 raids, 60 fail/,
  ],
  ['many-eyes', 's:eyes,k:1,c:20,d:50,f:0,r:any', /Of these, 20 lie where the test shows nothing/],
  ['incentive-mix', 's:turn,m:10002,k:3,h:1', /No mix does that for less/],
  ['incentive-mix', 's:turn,m:32001,k:3,h:1', /pays whatever Beacon does\. A cheaper mix does that too/],
  ['incentive-mix', 's:turn,m:03130,k:3,h:1', /go on cutting/],
  ['incentive-mix', 's:harm,m:10002,k:3,h:1', /above 25\s%\. 30 projects of the hundred are exposed/],
  ['incentive-mix', 's:harm,m:22013,k:3,h:1', /No cheaper mix leaves none exposed/],
  ['incentive-mix', 's:harm,m:33033,k:3,h:0', /A cheaper mix would leave none exposed/],
  ['division', 's:even,o:1-2-3.5-4.5-6,g:2,f:0,r:0', /Lark would have more alone, 6, and leaves next/],
  ['division', 's:even,o:1-2-3.5-4.5-6,g:2,f:0,r:2', /Jay would have more alone.*all five have 19\.5 together/],
  ['division', 's:fund,o:1-2-3.5-4.5-6,g:2,f:1,r:0', /Nobody who is in would have more alone/],
  ['pillars', 's:fall,se:10,sa:90,be:90,l:100,m:100', /The card averages what is built and reads 63\.3/],
  ['repeated', 's:late,a:cut,b:grudge,p:80,l:1,e:0,seed:1', /cutting stops paying from a chance of 50 percent on/],
  [
    'repeated',
    's:late,a:cut,b:grudge,p:80,l:3,e:0,seed:1',
    /a chance of 51 percent\. .* less than the 15 of a kept deal/,
  ],
  ['repeated', 's:slip,a:copy,b:copy,p:95,l:1,e:0,seed:1,x:1', /both of you ship safe in 3\./],
  ['inspection', 's:promise,f:10,d:50,a:0,i:1,p:10', /you would have to promise 20/],
  ['gate', 's:stages,n:10,p:1,w:1,t:5,m:2', /adds up to 2\.5, and the waiting to 22\.5/],
  ['gate', 's:stages,n:10,p:0,w:1,t:5,m:2', /stages take nothing off the danger/],
  ['gate', 's:margin,n:1,p:1,w:1,t:10,m:2', /The danger adds up to 19/],
  ['review-clock', 'n:8,m:1', /exposure is 1 and slack 1/],
  ['review-clock', 'n:6,m:1', /capability is 1\.67 points above the rule/],
  ['recognition', 'w:pairs,n:10,d:0,r:20', /takes 45 agreements/],
  ['recognition', 'w:pairs,n:9,d:0,r:20', /That is 26 weeks instead of 90/],
  ['adaptation', 'l:8,b:2', /In all they spend 80 years there/],
  ['adaptation', 'l:4,b:1', /In all they spend 40 years there/],
  ['announcement', 's:word,w:private,c:50,m:70,q:60,h:both', /28\.6 % sure/],
  ['announcement', 's:census,n:5,t:2,m:4,p:0', /0 without the count and 5 with it/],
  ['claims', 'f:emscmscmiu', /10 lie where we have them/],
  ['claims', 'f:eecccsemi-,a:1', /4 lie elsewhere\. Ours are shown/],
];

describe('what the guess is about', () => {
  test.each(held)('%s, %s: is said once the reader has tried it, and not before', (widget, link, tells) => {
    const state = codecOf(widget).parse(link);
    expect(says(widget, state, true)).toMatch(tells);
    expect(says(widget, state, false)).not.toMatch(tells);
  });

  test.each([...new Set(held.map(([widget]) => widget))])('%s: until then says less, and nothing else', (widget) => {
    const parts = (said: string) => said.split(/(?<=\.) /);
    fc.assert(
      fc.property(codecOf(widget).states, (state) => {
        const all = parts(says(widget, state, true));
        expect(parts(says(widget, state, false)).filter((part) => !all.includes(part))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('and a figure that waits for a try tells its frame so', () => {
    const waiting = Object.entries(views).filter(
      ([, view]) => /<Figure\b/.test(view) && /^ {2}\{untried\}$/m.test(view),
    );
    expect(waiting.map(([path]) => path.split('/').at(-2))).toEqual(
      expect.arrayContaining(held.map(([widget]) => widget)),
    );
  });
});
