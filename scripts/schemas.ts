// Writes the JSON Schemas of all YAML under content/ to schemas/, where .vscode/settings.json has editors look for them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { jsonSchema, yamlSorts } from '../src/content/yaml-schemas.ts';

mkdirSync('schemas', { recursive: true });
for (const [name, sort] of Object.entries(yamlSorts(readdirSync('src/quiz/kinds')))) {
  const file = `schemas/${name}.json`;
  writeFileSync(file, JSON.stringify(jsonSchema(sort)));
  console.log(`${file}: ${sort.files}`);
}
execFileSync('biome', ['format', '--write', 'schemas'], { stdio: 'inherit' });
