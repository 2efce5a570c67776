import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkBank } from '#content/bank/check-bank.ts';
import { faultText } from '#content/bank/located.ts';
import { readContent, readGenerators } from '#content/bank/read-content.ts';

/** Refuses to build where a question is wrong, and says which file and line; while authors work it only warns. */
export const soundBank = (): AstroIntegration => ({
  name: 'sound-bank',
  hooks: {
    async 'astro:config:setup'({ command, logger }) {
      if (command !== 'build' && command !== 'dev') return;
      const under = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
      const faults = checkBank(readContent(under('content')), await readGenerators(under('src/quiz/generators')));
      if (faults.length === 0) return;
      const report = faults.map((fault) => faultText({ ...fault, file: `content/${fault.file}` })).join('\n');
      if (command === 'dev') logger.warn(report);
      else throw new Error(`${faults.length} wrong in the question bank\n${report}`);
    },
  },
});
