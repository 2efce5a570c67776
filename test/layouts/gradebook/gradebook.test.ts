import { beforeEach, describe, expect, test, vi } from 'vitest';
import { factsInWords } from '#classroom/analysis/words/facts-in-words.ts';
import { keyStore } from '#classroom/keys/key-store.ts';
import type { KeyTable } from '#classroom/keys/key-table.ts';
import { rowOf } from '#classroom/keys/stored-key.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import check from '#text/en/ui/check.json' with { type: 'json' };
import text from '#text/en/ui/gradebook.json' with { type: 'json' };
import { answerLines } from '../../../src/layouts/gradebook/answer-lines.ts';
import type { GradebookState } from '../../../src/layouts/gradebook/gradebook.svelte.ts';
import { openReader } from '../../../src/layouts/gradebook/open-reader.ts';
import { memoryTable } from '../../classroom/keys/memory-table.ts';
import { checks, items } from '../../classroom/real-bank.ts';
import { aClass, aGradebook, codes, dropped, firstCheck, yes } from './a-gradebook.ts';
import { workerHere } from './worker-here.ts';

beforeEach(workerHere);

const no = () => false;
const list = (...names: readonly string[]) => new TextEncoder().encode(`Name\n${names.join('\n')}\n`);
const names = (book: GradebookState) => book.data?.work.learners.map(({ name }) => name).toSorted();
const numbers = (book: GradebookState) => book.marked.map(({ receipt }) => receipt.number);
const told = (book: GradebookState) => {
  if (!book.data) throw new Error('no class is open');
  const voice = { locale: 'en', text: text.sentences, cells: check.cells };
  return factsInWords(
    voice,
    book.data.facts,
    book.data.questions.map(({ id }) => id),
  ).map(({ says }) => says);
};

describe('the keys that a gradebook opens with', () => {
  const refuse = async () => {
    throw new DOMException('refused', 'SecurityError');
  };
  const blocked: KeyTable = { rows: refuse, put: refuse, remove: refuse, clear: refuse };

  test('one that the browser does not keep opens what comes as long as the page is open, whatever class is open', async () => {
    const [tenB, tenC] = [await aClass('k3x9q2ab'), await aClass('zz9q2abc', { group: '10C' })];
    const book = aGradebook({ keys: keyStore(blocked, 'browser') });
    expect(await book.openLink(tenB.yourLink, yes, yes)).toEqual({ ok: true, isKept: false });
    expect(await book.openLink(tenC.yourLink, yes, yes)).toEqual({ ok: true, isKept: false });
    const { facts } = await book.add(
      dropped(await tenB.sealed(tenB.receipt('Ana', 1)), await tenC.sealed(tenC.receipt('Tom', 2))),
    );
    expect(facts).toEqual([
      { fact: 'read', count: 1 },
      { fact: 'other-class', group: '10B', count: 1 },
    ]);
    expect(book.known.map(({ group }) => group).toSorted()).toEqual(['10B', '10C']);
    expect(book.isKeyKept).toBe(false);
    expect(await book.forget()).toBe(true);
    expect(book.known.map(({ group }) => group)).toEqual(['10B']);
  });

  test('that a key is not kept is said of its own class alone', async () => {
    const table = memoryTable();
    let isFull = false;
    const put: KeyTable['put'] = (row) => (isFull ? refuse() : table.put(row));
    const book = aGradebook({ keys: keyStore({ ...table, put }, 'browser') });
    const [tenB, tenC] = [await aClass('k3x9q2ab'), await aClass('zz9q2abc', { group: '10C' })];
    await book.openLink(tenB.yourLink, yes, yes);
    isFull = true;
    await book.openLink(tenC.yourLink, yes, yes);
    expect(book.isKeyKept).toBe(false);
    await book.openClassLink(tenB.classLink, yes);
    expect(book.isKeyKept).toBe(true);
    await book.openClassLink(tenC.classLink, yes);
    expect(book.isKeyKept).toBe(false);
    // it is kept as soon as the browser has room again
    isFull = false;
    await book.openLink(tenC.yourLink, yes, yes);
    expect(book.isKeyKept).toBe(true);
  });

  test('a link with another key for a class that is here is asked about, and changes nothing unless it may', async () => {
    const keys = keyStore(memoryTable(), 'browser');
    const book = aGradebook({ keys });
    const [own, crafted] = [await aClass('k3x9q2ab'), await aClass('k3x9q2ab', { group: '10X' })];
    await book.openLink(own.yourLink, yes, no);
    const before = await keys.all();
    const asked: string[] = [];
    const mayAdd = (group: string) => {
      asked.push(group);
      return false;
    };
    expect(await book.openLink(crafted.yourLink, yes, mayAdd)).toEqual({ ok: false, problem: 'refused' });
    expect(asked).toEqual(['10B']);
    expect(await keys.all()).toEqual(before);
    expect(book.known).toHaveLength(1);
    expect(book.open?.assignment.key).toEqual(own.assignment.key);
    // one’s own again is not asked about
    expect(await book.openLink(own.yourLink, yes, no)).toEqual({ ok: true, isKept: true });
    expect(await book.openLink(crafted.yourLink, yes, yes)).toEqual({ ok: true, isKept: true });
    const { facts } = await book.add(
      dropped(await own.sealed(own.receipt('Ana', 1)), await crafted.sealed(crafted.receipt('Ben', 2))),
    );
    expect(facts).toEqual([{ fact: 'read', count: 2 }]);
  });

  test('a key of the same short name does not take the place of another unasked', async () => {
    const tenB = await aClass('k3x9q2ab');
    const table = memoryTable();
    const keys = keyStore(table, 'browser');
    await aGradebook({ keys }).openLink(tenB.yourLink, yes, no);
    const reading = await keys.all();
    const [key] = reading.ok ? reading.keys : [];
    if (!key) throw new Error('no key');
    const other = { ...key, assignment: 'another1', privateKey: Uint8Array.from(key.privateKey).fill(7) };
    await table.put(rowOf(other));
    const book = aGradebook({ keys });
    await book.lookForKeys();
    expect(await book.openLink(tenB.yourLink, yes, no)).toEqual({ ok: false, problem: 'refused' });
    expect(await keys.find(key.thumbprint)).toEqual(other);
  });
});

describe('what came in', () => {
  test('two receipts with the same number are both kept, each with its own learner, and so they are saved', async () => {
    const tenB = await aClass('k3x9q2ab');
    const book = aGradebook();
    await book.openLink(tenB.yourLink, yes, yes);
    const number = 'K7-4MX';
    const two = [tenB.receipt('', 1, { number }), tenB.receipt('', 2, { number })];
    const named = tenB.receipt('Thomas', 3, { number });
    const all = [...two, named].map(tenB.unsealed);
    expect((await book.add(dropped(...all.slice(0, 1)))).facts).toEqual([{ fact: 'read', count: 1 }]);
    expect((await book.add(dropped(...all))).facts).toEqual([
      { fact: 'read', count: 2 },
      { fact: 'copies', count: 1 },
    ]);
    expect(numbers(book)).toEqual([number, number, number]);
    expect(book.data?.work.learners).toHaveLength(3);
    book.useRoster(list('Tom Baker', 'Uma Rao', 'Thomas Roy'));
    expect(book.matching?.unmatched).toHaveLength(2);
    const [first, second] = book.matching?.unmatched ?? [];
    book.decide(first?.mark ?? '', 1);
    expect(book.matching?.matched.map(({ person }) => person.name)).toEqual(['Tom Baker']);
    book.decide(second?.mark ?? '', 2);
    expect(book.matching?.matched.map(({ person }) => person.name)).toEqual(['Tom Baker', 'Uma Rao']);
    if (!book.data) throw new Error('no class is open');
    const lines = await answerLines(book.data, book.personOf, check, 'en', '{number} (from paper)');
    const of = (name: string) => lines.filter((line) => line.name === name).map(({ tries }) => tries);
    for (const [place, name] of ['Tom Baker', 'Uma Rao', 'Thomas'].entries())
      expect(of(name)).toEqual([...two, named][place]?.answers.map(({ count }) => count));

    const again = aGradebook();
    await again.add(dropped(book.saved() ?? ''));
    expect(again.matching?.matched.map(({ person }) => person.name)).toEqual(['Tom Baker', 'Uma Rao']);
    expect(numbers(again)).toEqual([number, number, number]);
  });

  test('a gradebook that was saved when decisions went by the number opens with them', async () => {
    const tenB = await aClass('k3x9q2ab');
    const book = aGradebook();
    await book.openLink(tenB.yourLink, yes, yes);
    await book.add(dropped(tenB.unsealed(tenB.receipt('me', 1, { number: 'K7-4MX' }))));
    book.useRoster(list('Tom Baker'));
    const saved = { ...JSON.parse(book.saved() ?? ''), decided: [['K7-4MX', 1]] };
    const again = aGradebook();
    await again.add(dropped(JSON.stringify(saved)));
    expect(again.matching?.matched.map(({ person }) => person.name)).toEqual(['Tom Baker']);
  });

  test('a receipt that comes again with the name that it lacked takes the place of the nameless one; without it, nothing changes', async () => {
    const tenB = await aClass('k3x9q2ab');
    const book = aGradebook();
    await book.openLink(tenB.yourLink, yes, yes);
    const nameless = tenB.receipt('', 1);
    const withName = { ...nameless, name: 'Ana', at: nameless.at + 3 };
    await book.add(dropped(await tenB.sealed(nameless)));
    expect(names(book)).toEqual(['']);
    expect((await book.add(dropped(await tenB.sealed(withName)))).facts).toEqual([{ fact: 'read', count: 1 }]);
    expect(names(book)).toEqual(['Ana']);
    expect(numbers(book)).toEqual([nameless.number]);
    expect((await book.add(dropped(await tenB.sealed(nameless)))).facts).toContainEqual({ fact: 'copies', count: 1 });
    expect(names(book)).toEqual(['Ana']);
    const both = aGradebook();
    await both.openLink(tenB.yourLink, yes, yes);
    const { facts } = await both.add(dropped([tenB.unsealed(nameless), tenB.unsealed(withName)].join('\n')));
    expect(facts).toEqual([
      { fact: 'read', count: 1 },
      { fact: 'copies', count: 1 },
    ]);
    expect(names(both)).toEqual(['Ana']);
  });

  test('what an earlier link of the class asked is shown too, and nobody is behind for what their own did not ask', async () => {
    const [one = '', two = '', ...newer] = firstCheck;
    const earlier = await aClass('k3x9q2ab', { asked: [one, two] });
    const now = await aClass('k3x9q2ab', { asked: [two, ...newer] });
    const right = { right: 1 };
    const book = aGradebook();
    await book.openLink(now.yourLink, yes, yes);
    await book.add(
      dropped(earlier.unsealed(earlier.receipt('Ana', 1, {}, right)), now.unsealed(now.receipt('Ben', 2, {}, right))),
    );
    expect(book.data?.questions.map(({ id }) => id)).toEqual([two, ...newer, one]);
    expect(book.data?.work.questions).toHaveLength(firstCheck.length);
    expect(newer.length).toBeGreaterThan(2);
    expect(book.data?.facts.word).toEqual({ names: [], more: 0 });
  });

  test('questions of another chapter that only an earlier link asked are found', async () => {
    const [first = [], second = [], third = []] = checks.map((own) =>
      own.filter((id) => items.get(id)?.kind !== 'set-widget').slice(0, 2),
    );
    const earlier = await aClass('k3x9q2ab', { asked: second });
    const another = await aClass('k3x9q2ab', { asked: third });
    const now = await aClass('k3x9q2ab', { asked: first });
    const book = aGradebook();
    await book.openLink(now.yourLink, yes, yes);
    await book.add(dropped(now.unsealed(now.receipt('Ben', 1))));
    await book.add(dropped(earlier.unsealed(earlier.receipt('Ana', 2))));
    await book.add(dropped(another.unsealed(another.receipt('Cem', 3))));
    expect(book.data?.questions.map(({ id }) => id)).toEqual([...first, ...second, ...third]);
    expect(names(book)).toEqual(['Ana', 'Ben', 'Cem']);
  });

  test.each(['early', 'at the end'])(
    'marking is called off %s when another class is opened meanwhile',
    async (when) => {
      const figure = [...items.values()].find(({ kind }) => kind === 'set-widget')?.id ?? '';
      const asked = when === 'early' ? [figure, ...firstCheck] : [...firstCheck, figure];
      const [tenB, tenC] = [await aClass('k3x9q2ab', { asked }), await aClass('zz9q2abc')];
      const book: GradebookState = aGradebook({
        async measuresOf() {
          await book.openLink(tenC.yourLink, yes, yes);
          // longer than one turn of marking
          if (when === 'early') await new Promise((turn) => setTimeout(turn, 30));
          return undefined;
        },
      });
      await book.openLink(tenB.yourLink, yes, yes);
      const { facts } = await book.add(dropped(tenB.unsealed(tenB.receipt('Ana', 1))));
      expect(facts).toContainEqual({ fact: 'stopped', count: 1 });
      expect(book.open?.assignment.id).toBe('zz9q2abc');
      expect(book.marked).toEqual([]);
      expect(book.isSaved).toBe(true);
      expect(book.progress).toBeUndefined();
    },
  );
});

describe('a class list', () => {
  const withOne = async (name: string) => {
    const tenB = await aClass('k3x9q2ab');
    const book = aGradebook();
    await book.openLink(tenB.yourLink, yes, yes);
    await book.add(dropped(tenB.unsealed(tenB.receipt(name, 1))));
    return { book, tenB };
  };

  test('nobody counts as in who may only be whoever handed in, and all are in only once that is settled', async () => {
    const { book } = await withOne('T. Baker');
    book.useRoster(list('Thomas Baker'));
    expect(book.matching?.check).toHaveLength(1);
    expect(told(book)[0]).toBe('One has handed in.');
    book.useRoster(list('Thomas Baker', 'Tina Baker', 'Uma Rao'));
    expect(book.matching?.check[0]?.candidates).toHaveLength(2);
    expect(told(book)[0]).toBe('One of three handed in. Missing: Uma Rao.');
    book.decide(book.matching?.check[0]?.receipt.mark ?? '', 1);
    expect(told(book)[0]).toBe('One of three handed in. Missing: Tina Baker, Uma Rao.');
    book.useRoster(list('T. Baker'));
    expect(told(book)[0]).toBe('The one on your list has handed in.');
  });

  test.each(['row 1', '1', '\n1', '\\n1'])('whoever calls themselves %j is nobody on it', async (name) => {
    const { book, tenB } = await withOne('Tom Baker');
    await book.add(dropped(tenB.unsealed(tenB.receipt(name, 2))));
    book.useRoster(list('Tom Baker', 'Uma Rao'));
    expect(book.data?.work.learners).toHaveLength(2);
    expect(names(book)).toContain('Tom Baker');
    expect(book.personOf.size).toBe(1);
  });

  test('what was decided comes back with a saved gradebook and its list, and what is decided here stays', async () => {
    const { book, tenB } = await withOne('me');
    await book.add(dropped(tenB.unsealed(tenB.receipt('T. B.', 2))));
    book.useRoster(list('Tom Baker', 'Uma Rao'));
    const markOf = (name: string) =>
      [...(book.matching?.unmatched ?? []), ...(book.matching?.check ?? []).map(({ receipt }) => receipt)].find(
        (each) => each.name === name,
      )?.mark ?? '';
    const [me, tb] = [markOf('me'), markOf('T. B.')];
    book.decide(me, 2);
    const saved = book.saved() ?? '';
    const again = aGradebook();
    await again.add(dropped(saved));
    expect(again.roster?.people.map(({ name }) => name)).toEqual(['Tom Baker', 'Uma Rao']);
    expect(again.decided).toEqual(new Map([[me, 2]]));
    // opened once more where more was decided since
    book.decide(me, 'nobody');
    book.decide(tb, 1);
    await book.add(dropped(saved));
    expect(book.decided).toEqual(
      new Map<string, number | 'nobody'>([
        [me, 'nobody'],
        [tb, 1],
      ]),
    );
  });
});

describe('a class list among what is dropped', () => {
  const file = (name: string, content: string) => ({ name, file: new Blob([content]) });
  const dropFor = async (...files: readonly ReturnType<typeof file>[]) => {
    const tenB = await aClass('k3x9q2ab');
    const book = aGradebook();
    await book.openLink(tenB.yourLink, yes, yes);
    const receipts = ['Ana Roy', 'Ben Okoye'].map((name, seed) => tenB.unsealed(tenB.receipt(name, seed)));
    const { facts } = await book.add([...receipts.map((text, place) => file(`${place}.txt`, text)), ...files]);
    return { book, facts };
  };
  const people = 'Name;Number\nAna Roy;1\nBen Okoye;2\nUma Rao;3\n';

  test('is taken with it, so that who is missing is said at once', async () => {
    const { book, facts } = await dropFor(file('10B.csv', people));
    expect(facts).toEqual([
      { fact: 'read', count: 2 },
      { fact: 'list', count: 3 },
    ]);
    expect(told(book)[0]).toBe('Two of three handed in. Missing: Uma Rao.');
    // the one that is open stays
    const again = await book.add([file('10C.csv', people.replace('Uma Rao', 'Zoe Adam'))]);
    expect(again.facts).toEqual([
      { fact: 'other-list', count: 3 },
      { fact: 'nothing', count: 1 },
    ]);
    expect(told(book)[0]).toContain('Uma Rao');
  });

  test.each([
    ['two names', 'Ana Roy\nBen Okoye\n'],
    ['a letter', 'Dear class,\nhand in by Thursday.\nYours,\nMs Lind\n'],
    ['a table of something else', 'Week;Value\n1;2.5\n2;3.5\n3;4\n'],
    ['a table with more than people', 'Name;Group\nAna Roy;A\n;Group B\nBen Okoye;B\nUma Rao;B\n'],
    ['nothing', ''],
  ])('is none where it is %s', async (_what, content) => {
    const { book, facts } = await dropFor(file('x.txt', content));
    expect(book.roster).toBeUndefined();
    expect(facts).toContainEqual({ fact: content ? 'none' : 'empty', count: 1 });
  });

  test('is none where names were pasted, or no class is open', async () => {
    const { book } = await dropFor(file('', people));
    expect(book.roster).toBeUndefined();
    const closed = aGradebook();
    expect((await closed.add([file('10B.csv', people)])).facts).toContainEqual({ fact: 'none', count: 1 });
    expect(closed.roster).toBeUndefined();
  });
});

describe('where one’s own link is lost', () => {
  test('the class’s link opens the same work, and a new link to it opens what is handed in from then on', async () => {
    const tenB = await aClass('k3x9q2ab');
    const book = aGradebook();
    expect(await book.openClassLink(tenB.classLink, yes)).toEqual({ ok: true, isKept: true });
    expect(book.open?.assignment).toEqual(tenB.assignment);
    expect(book.open?.key).toBeUndefined();
    const renewed = await book.renew();
    if (!renewed) throw new Error('no new link');
    const { id, items, title, group } = tenB.assignment;
    expect(book.open?.assignment).toMatchObject({ id, items, title, group });
    expect(book.open?.assignment.key).not.toEqual(tenB.assignment.key);
    const there = aGradebook();
    expect(await there.openLink(renewed.yourLink, yes, yes)).toEqual({ ok: true, isKept: true });
    expect(there.open?.assignment).toEqual(book.open?.assignment);
    expect(await book.openClassLink(tenB.classLink.slice(0, -5), yes)).toMatchObject({ ok: false });
  });

  test('your own link to the open class is had again where its key is here, and that it was kept is noted', async () => {
    const [tenB, keys] = [await aClass('k3x9q2ab'), keyStore(memoryTable(), 'browser')];
    const before = aGradebook({ keys });
    await before.openLink(tenB.yourLink, yes, yes);
    expect(before.yourLink).toBe(tenB.yourLink);
    await before.renew();
    const { yourLink = '' } = before;
    expect(yourLink).not.toBe(tenB.yourLink);

    const book = aGradebook({ keys });
    await book.lookForKeys();
    const key = book.known.find(({ kept }) => !kept);
    if (!key) throw new Error('the new key is not stored');
    expect(book.yourLink).toBeUndefined();
    await book.openClass(key);
    expect(book.yourLink).toBe(yourLink);
    await book.linkKept();
    expect(book.open?.key?.kept).toBe(true);
    expect(book.known.map(({ kept }) => kept)).toEqual([true, true]);
    // a class’s link brings no key
    const other = aGradebook();
    await other.openClassLink(tenB.classLink, yes);
    expect(other.yourLink).toBeUndefined();
  });

  test('the class’s link finds its own key where that is here, and takes no other for it', async () => {
    const [own, crafted] = [await aClass('k3x9q2ab'), await aClass('k3x9q2ab')];
    const book = aGradebook();
    await book.openLink(own.yourLink, yes, yes);
    const { key } = book.open ?? {};
    await book.openClassLink(own.classLink, yes);
    expect(book.open?.key).toEqual(key);
    await book.openClassLink(crafted.classLink, yes);
    expect(book.open?.key).toBeUndefined();
    // no point on the curve
    const broken = { ...own.assignment, key: Uint8Array.from({ length: 33 }, (_each, place) => (place ? 255 : 2)) };
    expect(await book.openClassLink(writeLink(broken, codes), yes)).toEqual({ ok: true, isKept: true });
    expect(book.open?.key).toBeUndefined();
  });

  test('what is not saved does not go for a class’s link unasked', async () => {
    const [tenB, tenC] = [await aClass('k3x9q2ab'), await aClass('zz9q2abc')];
    const book = aGradebook();
    await book.openLink(tenB.yourLink, yes, yes);
    await book.add(dropped(tenB.unsealed(tenB.receipt('Ana', 1))));
    expect(await book.openClassLink(tenC.classLink, no)).toEqual({ ok: false });
    expect(names(book)).toEqual(['Ana']);
  });
});

test('the invented class is mixed with nothing: what is real comes in its stead', async () => {
  const [invented, tenB] = [await aClass('demo'), await aClass('k3x9q2ab')];
  const book = aGradebook();
  const envelopes = [invented.unsealed(invented.receipt('Ivo', 1))];
  await book.openDemo({ link: invented.classLink, envelopes, list: ['Ivo', 'Tom'] });
  expect(told(book)[0]).toBe('One of two handed in. Missing: Tom.');
  expect(book.saved()).toBeUndefined();
  expect(await book.renew()).toBeUndefined();
  await book.add(dropped(tenB.unsealed(tenB.receipt('Ana', 2))));
  expect(book.open?.isDemo).toBe(false);
  expect(names(book)).toEqual(['Ana']);
  expect(book.roster).toBeUndefined();
});

describe('what was typed in from a form', () => {
  const typed = (name: string, response: string | undefined, number = 'P7-4MX') => ({
    ...{ name, number },
    responses: [response],
  });
  const [asked = ''] = firstCheck.filter((id) => items.get(id)?.kind === 'one-choice');
  const [right = '', wrong = ''] = Object.keys((items.get(asked) as { options?: object }).options ?? {});

  async function withRow(name: string) {
    const own = await aClass('k3x9q2ab', { asked: [asked] });
    const book = aGradebook();
    await book.openLink(own.yourLink, yes, yes);
    await book.takePaper(typed(name, right));
    return { book, own };
  }

  test('stays whose it was decided to be, whatever is corrected in it', async () => {
    const { book } = await withRow('Ben Okoye');
    book.useRoster(list('Ben Okoye', 'Ana Roy'));
    const mark = () => book.matching?.matched[0]?.receipts[0]?.mark ?? book.matching?.unmatched[0]?.mark ?? '';
    book.decide(mark(), 'nobody');
    expect(book.matching?.matched).toEqual([]);
    await book.takePaper(typed('Ben Okoye', wrong));
    expect(book.marked[0]?.receipt.answers[0]?.first?.response).toBe(wrong);
    expect(book.matching?.matched).toEqual([]);
  });

  test('is not brought back as it was by an earlier file of the gradebook', async () => {
    const { book } = await withRow('Ana');
    const earlier = book.saved() ?? '';
    await book.takePaper(typed('Ana', wrong));
    expect((await book.add(dropped(earlier))).facts).toContainEqual({ fact: 'copies', count: 1 });
    expect(book.marked.map(({ receipt }) => receipt.answers[0]?.first?.response)).toEqual([wrong]);
  });

  test('goes on in the class whose key is here, though the link on the paper page has none', async () => {
    const { book, own } = await withRow('Ana');
    const { key: _key, ...unsealedWork } = own.assignment;
    await book.openClassLink(writeLink({ ...unsealedWork, key: undefined }, codes), no);
    expect(book.open?.key?.group).toBe('10B');
    expect(numbers(book)).toEqual(['P7-4MX']);
  });
});

describe('a class that is left while something is read', () => {
  /** A reader that waits until it is told to go on. */
  function slow() {
    let go = () => {};
    const waits = new Promise<void>((resolve) => {
      go = resolve;
    });
    const reader = openReader();
    const read: typeof reader.read = async (...args) => {
      const all = await reader.read(...args);
      await waits;
      return all;
    };
    return { read, go: () => go() };
  }

  test('does not come back once it is forgotten', async () => {
    const tenB = await aClass('k3x9q2ab');
    const { read, go } = slow();
    const book = aGradebook({ read });
    await book.openLink(tenB.yourLink, yes, yes);
    const reading = book.add(dropped(tenB.unsealed(tenB.receipt('Ana', 1))));
    expect(await book.forget()).toBe(true);
    go();
    expect((await reading).facts).toContainEqual({ fact: 'stopped', count: 1 });
    expect(book.open).toBeUndefined();
    expect(book.marked).toEqual([]);
  });

  test('gives nothing of it to the one that is opened instead', async () => {
    const [tenB, tenC] = [await aClass('k3x9q2ab'), await aClass('zz9q2abc', { group: '10C' })];
    const { read, go } = slow();
    const book = aGradebook({ read });
    await book.openLink(tenB.yourLink, yes, yes);
    const reading = book.add(dropped(tenB.unsealed(tenB.receipt('Ana', 1))));
    await book.openLink(tenC.yourLink, yes, yes);
    go();
    await reading;
    expect(book.open?.assignment.group).toBe('10C');
    expect(book.marked).toEqual([]);
  });

  test('the invented one leaves its list to nobody', async () => {
    const tenB = await aClass('k3x9q2ab');
    const { read, go } = slow();
    const book = aGradebook({ read });
    const demo = await aClass('demo1234');
    const opening = book.openDemo({
      ...{ link: demo.classLink, list: ['Name', 'Invented'] },
      envelopes: [demo.unsealed(demo.receipt('Invented', 1))],
    });
    await vi.waitFor(() => expect(book.open?.isDemo).toBe(true));
    await book.openLink(tenB.yourLink, yes, yes);
    go();
    await opening;
    expect(book.open?.assignment.group).toBe('10B');
    expect([book.roster, book.marked]).toEqual([undefined, []]);
  });
});

test('the list that is open stays where an earlier file brings another, and so does what was decided about it', async () => {
  const tenB = await aClass('k3x9q2ab');
  const receipt = tenB.receipt('me', 1);
  const first = aGradebook();
  await first.openLink(tenB.yourLink, yes, yes);
  await first.add(dropped(tenB.unsealed(receipt)));
  first.useRoster(list('Ana Roy', 'Ben Okoye'));
  first.decide(first.matching?.unmatched[0]?.mark ?? '', 2);
  const earlier = first.saved() ?? '';
  const now = aGradebook();
  await now.openLink(tenB.yourLink, yes, yes);
  now.useRoster(list('Zoe Adam', 'Ana Roy', 'Ben Okoye'));
  await now.add(dropped(earlier));
  expect(now.roster?.people.map(({ name }) => name)).toEqual(['Zoe Adam', 'Ana Roy', 'Ben Okoye']);
  expect(now.matching?.matched).toEqual([]);
});

test('of a saved gradebook that is stopped while it is read, nothing is taken', async () => {
  const tenB = await aClass('k3x9q2ab');
  const first = aGradebook();
  await first.openLink(tenB.yourLink, yes, yes);
  await first.add(dropped(...['Ana', 'Ben'].map((name, seed) => tenB.unsealed(tenB.receipt(name, seed)))));
  first.useRoster(list('Ana', 'Ben', 'Uma'));
  const saved = first.saved() ?? '';
  const reader = openReader();
  let readings = 0;
  const book: GradebookState = aGradebook({
    async read(...args) {
      const all = await reader.read(...args);
      readings++;
      // the second reading is that of what is in the file
      if (readings === 2) book.stop();
      return all;
    },
  });
  expect((await book.add(dropped(saved))).facts).toEqual([
    { fact: 'stopped', count: 1 },
    { fact: 'nothing', count: 1 },
  ]);
  expect([book.open, book.roster, book.marked]).toEqual([undefined, undefined, []]);
  expect(readings).toBe(2);
});

test('what is read is not saved while the class is still worked out', async () => {
  const tenB = await aClass('k3x9q2ab');
  const book = aGradebook();
  await book.openLink(tenB.yourLink, yes, yes);
  const seen: boolean[] = [];
  const reading = book.add(
    dropped(...['Ana', 'Ben', 'Cem'].map((name, seed) => tenB.unsealed(tenB.receipt(name, seed)))),
  );
  const watch = setInterval(() => book.progress?.doing === 'analysing' && seen.push(book.isSaved), 0);
  await reading;
  clearInterval(watch);
  expect(book.isSaved).toBe(false);
  expect(seen).not.toContain(true);
});
