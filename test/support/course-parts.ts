import { basename } from 'node:path';
import type { CourseParts } from '#content/coverage.ts';
import { contentData, contentFiles, flat, mdxBody, plainText } from './content.ts';

const pascal = (name: string) => name.replace(/(^|-)(\w)/g, (_whole, _dash, letter: string) => letter.toUpperCase());

/** What the course in English has, read from its files. */
export function courseParts(): CourseParts {
  const widgets = contentFiles('.json').filter((path) => path.startsWith('en/widgets/'));
  const questions = contentFiles('.yaml').filter((path) => path.startsWith('en/questions/'));
  const chapters = contentFiles('.mdx').filter((path) => path.startsWith('en/chapters/'));
  return {
    sources: (contentData('sources.yaml') as { id: string }[]).map(({ id }) => id),
    chapters: new Map(
      chapters.map((path) => {
        const { slug } = contentData(path) as { slug: string };
        const body = mdxBody(path);
        return [
          slug,
          {
            text: flat(plainText(body)),
            widgets: widgets
              .map((file) => basename(file, '.json'))
              .filter((name) => body.includes(`<${pascal(name)} `)),
            questions: questions
              .filter((file) => file.startsWith(`en/questions/${slug}/`))
              .map((file) => basename(file, '.yaml')),
          },
        ];
      }),
    ),
  };
}
