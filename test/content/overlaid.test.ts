import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { numbered } from '#content/numbered.ts';
import { marked } from '#content/overlay/marked.ts';
import { overlaid } from '#content/overlay/overlaid.ts';
import { translations } from '#content/overlay/translations.ts';

const place = mkdtempSync(join(tmpdir(), 'content-'));
const write = (path: string, text: string): string => {
  const file = join(place, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const english = stringify({
  kind: 'recall',
  rev: 1,
  objective: 'x',
  level: 'remember',
  prompt: 'What did [chapter N](chapter:payoffs) say of it?',
  answer: 'Two rests.',
  passage: 'there',
});
const spanish = stringify({ prompt: '¿Qué decía de ello el [capítulo N](chapter:payoffs)?', answer: 'Dos reposos.' });
const path = 'questions/usb/ask.yaml';
const state = translations(new Map([[`en/${path}`, english]]), 'en', 'es')[0]?.translates ?? '';

/** What a collection holds after these files were loaded, by id. */
async function loaded(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, unknown>> {
  const held = new Map<string, unknown>();
  const loader: Loader = {
    name: 'of these files',
    load: async ({ parseData, store }) => {
      for (const [id, filePath] of Object.entries(files)) {
        const data = parse(readFileSync(filePath, 'utf8'));
        store.set({ id, data: await parseData({ id, data, filePath }) });
      }
    },
  };
  const context = {
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: String,
    store: {
      set: ({ id, data }: { id: string; data: unknown }) => Boolean(held.set(id, data)),
      delete: (id: string) => held.delete(id),
    },
  } as unknown as LoaderContext;
  await numbered(overlaid(loader)).load(context);
  return held;
}

test('a collection holds a translation whole, its references to chapters with their numbers', async () => {
  const files = {
    'en/questions/usb/ask': write(`en/${path}`, english),
    'es/questions/usb/ask': write(`es/${path}`, marked(path, spanish, state)),
  };
  const held = await loaded(files);
  expect(held.get('es/questions/usb/ask')).toEqual({
    ...parse(english),
    prompt: '¿Qué decía de ello el capítulo\u00a02?',
    answer: 'Dos reposos.',
  });
});

test('and none that is stale or has no source', async () => {
  const files = {
    'es/questions/usb/ask': write(`es/${path}`, marked(path, spanish, '000000000000')),
    'es/questions/usb/gone': write('es/questions/usb/gone.yaml', spanish),
  };
  expect([...(await loaded(files)).keys()]).toEqual([]);
});
