// npm run revisions: gives a code to every question and revision that has none, and holds it to what it asks now.
//   npm run revisions              what the last commit has keeps its code and its state
//   npm run revisions -- main      only what that commit has does

import { faultText } from '../src/content/bank/located.ts';
import { readContent, readGenerators } from '../src/content/bank/read-content.ts';
import { checkRevisions } from '../src/content/revisions/check-revisions.ts';
import { bringUpToDate, readRevisions } from './revisions-on-disk.ts';

for (const name of await bringUpToDate(process.argv[2] ?? 'HEAD')) console.log(name);
const faults = checkRevisions(readContent('content'), await readGenerators('src/quiz/generators'), readRevisions());
for (const fault of faults) console.error(faultText({ ...fault, file: `content/${fault.file}` }));
if (faults.length) process.exitCode = 1;
