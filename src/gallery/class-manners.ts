import type { ClassManner } from './a-class.ts';

/** The classes that the gallery shows views of results with, by name. */
export const classManners = {
  usual: { missing: ['Tom', 'Yara'] },
  invented: { isDemo: true, size: 24 },
  'without-names': { withNames: false },
  'percent-too': { size: 34, right: 0.72 },
  'counts-alone': { size: 8 },
  few: { size: 3, right: 0.4 },
  'hostile-names': {
    size: 12,
    names: [
      '<img src=x onerror="document.title=1">',
      '=HYPERLINK("http://evil.example")',
      `A${'very'.repeat(30)}long name`,
      '',
    ],
  },
} as const satisfies Readonly<Record<string, ClassManner>>;

/** The name of one of these classes. */
export type ClassName = keyof typeof classManners;
