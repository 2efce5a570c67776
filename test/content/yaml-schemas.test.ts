import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchema, yamlSorts } from '#content/yaml-schemas.ts';
import { contentData, contentFiles } from '../support/content.ts';

const root = join(import.meta.dirname, '../..');
const kinds = readdirSync(join(root, 'src/quiz/kinds'));
const sorts = yamlSorts(kinds);
const written = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('the JSON Schemas of the content', () => {
  test.each(Object.entries(sorts))('that of %s is written as the schema has it (npm run schemas)', (name, sort) => {
    expect(written(`schemas/${name}.json`)).toEqual(JSON.parse(JSON.stringify(jsonSchema(sort))));
  });

  test('are there for these sorts and no others, and an editor finds each by its files', () => {
    expect(readdirSync(join(root, 'schemas')).toSorted()).toEqual(
      Object.keys(sorts)
        .map((name) => `${name}.json`)
        .toSorted(),
    );
    const named = Object.entries(sorts).map(([name, { files }]) => [`./schemas/${name}.json`, files]);
    expect(written('.vscode/settings.json')['yaml.schemas']).toEqual(Object.fromEntries(named));
  });

  test('are for every YAML file, one for each, and every file is as its schema wants it', () => {
    for (const file of contentFiles('.yaml')) {
      const fitting = Object.values(sorts).filter(({ files }) => matchesGlob(`content/${file}`, files));
      expect(fitting, file).toHaveLength(1);
      expect(fitting[0]?.schema.safeParse(contentData(file)).error?.issues ?? [], file).toEqual([]);
    }
  });

  test('complete every kind of question', () => {
    const text = JSON.stringify(written('schemas/question.json'));
    for (const kind of kinds) expect(text, kind).toContain(`"const":"${kind}"`);
    expect(text).toContain('"draw"');
  });
});
