import { expect, test } from 'vitest';
import { partsOf } from '../../src/publish/parts-of.ts';

const texts = new Map([
  ['en/chapters/usb/index.html', '<script src="/_astro/page.AB12.js"></script><img src="/mark.svg">'],
  ['en/review/index.html', '<script src="/_astro/page.AB12.js"></script>'],
  ['en/offline/index.html', '<img src="/cloud.svg">'],
  ['en/about/index.html', 'What usb/questions.json, usb/revisions.json and gone.js hold.'],
  ['_astro/page.AB12.js', 'import{a}from"./shared.CD34.js";const late=()=>import("./Late.EF56.js")'],
  ['_astro/Late.EF56.js', 'import"./page.AB12.js"'],
  ['en/chapters/usb/questions.json', '{}'],
  ['en/chapters/crowd/questions.json', '{}'],
  ['de/chapters/usb/questions.json', '{}'],
  ['en/chapters/crowd/revisions.json', '{}'],
  ['en/chapters/crowd/index.html', 'The crowd.'],
  ['en/teach/gradebook/index.html', '<script src="/_astro/book.IJ90.js"></script>'],
  ['_astro/book.IJ90.js', 'import("/en/chapters/"+slug+"/bank.js");import("/en/teach/demo.js")'],
  ['en/chapters/crowd/bank.js', 'export default {}'],
  ['en/teach/demo.js', 'export default {}'],
]);
const paths = [...texts.keys(), '_astro/shared.CD34.js', '_astro/other.GH78.js', 'mark.svg', 'cloud.svg'];
const parts = (page: string) => partsOf(page, texts, paths).toSorted();

test('a page needs what it names, what that names in turn, early or late, and its own questions, and what stands in for other pages', () => {
  expect(parts('en/chapters/usb/index.html')).toEqual([
    '_astro/Late.EF56.js',
    '_astro/page.AB12.js',
    '_astro/shared.CD34.js',
    'cloud.svg',
    'en/chapters/usb/index.html',
    'en/chapters/usb/questions.json',
    'en/offline/index.html',
    'mark.svg',
  ]);
});

test('the gradebook needs no chapter’s bank before it knows which', () => {
  expect(parts('en/teach/gradebook/index.html')).toEqual([
    '_astro/book.IJ90.js',
    'cloud.svg',
    'en/offline/index.html',
    'en/teach/demo.js',
    'en/teach/gradebook/index.html',
  ]);
});

test('the review draws from every chapter of its language', () => {
  expect(parts('en/review/index.html').filter((part) => part.endsWith('.json'))).toEqual([
    'en/chapters/crowd/questions.json',
    'en/chapters/usb/questions.json',
  ]);
});

test('what is not there is not needed, and questions that a text mentions are not fetched for it', () => {
  expect(parts('en/about/index.html')).toEqual(['cloud.svg', 'en/about/index.html', 'en/offline/index.html']);
});

test('a chapter whose questions were reworded keeps them as they were, for those who were given them so', () => {
  expect(parts('en/chapters/crowd/index.html').filter((part) => part.endsWith('.json'))).toEqual([
    'en/chapters/crowd/questions.json',
    'en/chapters/crowd/revisions.json',
  ]);
});
