import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runnerImport } from 'vite';
import { checkContent } from '#content/bank/check-content.ts';
import { faultText } from '#content/bank/located.ts';
import { readContent, readGenerators } from '#content/bank/read-content.ts';
import { wrongStates } from '#content/bank/wrong-states.ts';
import { checkRevisions } from '#content/revisions/check-revisions.ts';
import { translationProblems } from '#content/translated-words.ts';
import { wrongLanguages } from '#content/wrong-languages.ts';
import codes from '#quiz/revisions/codes.json' with { type: 'json' };
import lock from '#quiz/revisions/lock.json' with { type: 'json' };

/** Refuses to build where a question, a case, a reference or a name in the content is wrong, and says which file and line; while authors work it only warns. */
export const soundBank = (): AstroIntegration => ({
  name: 'sound-bank',
  hooks: {
    async 'astro:config:setup'({ command, logger }) {
      if (command !== 'build' && command !== 'dev') return;
      const under = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
      const files = readContent(under('content'));
      const generators = await readGenerators(under('src/quiz/generators'));
      // some widgets gather files as only Vite can
      const { parsers } = (
        await runnerImport<typeof import('../widgets/parsers.ts')>(under('src/widgets/parsers.ts'), {
          configFile: false,
          logLevel: 'error',
        })
      ).module;
      const faults = [
        ...wrongLanguages(files).map((fault) => ({ line: 1, ...fault })),
        ...translationProblems(files).map(({ file, key, problem }) => ({
          file,
          line: 1,
          message: key ? `${key} ${problem}` : problem,
        })),
        ...checkContent(files, generators),
        ...checkRevisions(files, generators, { codes, lock }),
        ...wrongStates(files, parsers),
      ];
      if (faults.length === 0) return;
      const report = faults.map((fault) => faultText({ ...fault, file: `content/${fault.file}` })).join('\n');
      if (command === 'dev') logger.warn(report);
      else throw new Error(`${faults.length} wrong in the content\n${report}`);
    },
  },
});
