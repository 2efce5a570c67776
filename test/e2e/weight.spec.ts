import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { measureChapter } from '../../scripts/size/measure-chapter.ts';
import { type ScriptGraph, scriptGraphFile } from '../../src/publish/script-graph.ts';
import { walkDown } from './walk-down.ts';

const graph = JSON.parse(readFileSync(scriptGraphFile('dist'), 'utf8')) as ScriptGraph;
const site = { graph, sizeOf: () => 0, sizeOfText: () => 0 };

for (const chapter of ['again', 'security']) {
  test(`${chapter}: every script that comes before its reader asks for one is in its weight`, async ({ page }) => {
    const came = new Set<string>();
    page.on('request', (request) => {
      const [address] = /_astro\/[^/]+\.js$/.exec(request.url()) ?? [];
      if (address) came.add(graph[address]?.name ?? address);
    });
    await page.goto(`/en/chapters/${chapter}/`);
    await walkDown(page);
    const check = page.locator('.check');
    for (const question of await check.getByRole('button', { name: /^Question \d/ }).all()) {
      await question.click();
      await expect(check.locator('.question :is(input, select, button, [data-figure])').first()).toBeVisible();
    }
    await page.waitForLoadState('networkidle');
    const folder = `dist/en/chapters/${chapter}`;
    const bank = JSON.parse(readFileSync(`${folder}/questions.json`, 'utf8'));
    const { scripts } = measureChapter(site, readFileSync(`${folder}/index.html`, 'utf8'), bank);
    expect(came.size).toBeGreaterThan(20);
    expect([...came].filter((name) => !scripts.chapter.includes(name))).toEqual([]);
  });
}
