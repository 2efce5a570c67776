// Prints where the course takes up every point of the two documents, as a page in Markdown; fails where a point has no place.
import { coverageGaps, coverageSchema } from '../src/content/coverage.ts';
import { contentData } from '../test/support/content.ts';
import { courseParts } from '../test/support/course-parts.ts';

const coverage = coverageSchema.parse(contentData('coverage.yaml'));
for (const [source, points] of Object.entries(coverage)) {
  console.log(
    `\n## ${source}: ${points.length} points\n\n| point | chapter | figure | questions | its words |\n|---|---|---|---|---|`,
  );
  for (const { point, at } of points)
    console.log(`| ${point} | ${at.chapter} | ${at.widget} | ${at.questions.join(', ')} | ${at.says} |`);
}
const gaps = coverageGaps(coverage, courseParts());
for (const gap of gaps) console.error(gap);
if (gaps.length) process.exit(1);
