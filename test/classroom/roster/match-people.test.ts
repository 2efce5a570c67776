import { describe, expect, test } from 'vitest';
import { type Decided, matchPeople } from '#classroom/roster/match-people.ts';
import { nameKey } from '#classroom/roster/name-key.ts';
import { type Person, readRoster } from '#classroom/roster/read-roster.ts';

const classOf = (text: string): readonly Person[] => {
  const reading = readRoster(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.roster.people;
};
const people = classOf(
  'name,id,email\nAmira Khalil,10231,akhalil@s.example\nBen Otte,10232,ben@s.example\nBen Olsen,10233,bolsen@s.example\nCem Yıldız,10234,cem@s.example\nÅse Müller-Lüdenscheidt,10235,ase@s.example\nJosé García Márquez,10236,jose@s.example\nĐỗ Thị Hà,10237,ha@s.example\n王小明,10238,wang@s.example\nأميرة خليل,10239,amira2@s.example\nJamie Lee,10240,jl1@s.example\nJamie Lee,10241,jl2@s.example\nSiobhán O’Brien,10242,so@s.example\n',
);
const named = (name: string, number = 'K7-4MX', mark = number) => ({ name, number, mark });
const match = (name: string, decided?: Decided) => matchPeople([named(name)], people, decided);
const sure = (name: string) => match(name).matched.map(({ person }) => person.name);
const toCheck = (name: string) =>
  match(name).check.flatMap(({ candidates }) => candidates.map((person) => person.name));

describe('a receipt is somebody’s beyond doubt', () => {
  test.each([
    ['10231', 'Amira Khalil'],
    [' 10231 ', 'Amira Khalil'],
    ['１０２３１', 'Amira Khalil'],
    ['akhalil', 'Amira Khalil'],
    ['AKhalil@s.example', 'Amira Khalil'],
    ['Amira, 10231', 'Amira Khalil'],
    ['Amira Khalil', 'Amira Khalil'],
    ['amira  KHALIL', 'Amira Khalil'],
    ['Khalil, Amira', 'Amira Khalil'],
    ['Cem Yildiz', 'Cem Yıldız'],
    ['CEM YILDIZ', 'Cem Yıldız'],
    ['Ase Muller Ludenscheidt', 'Åse Müller-Lüdenscheidt'],
    ['Jose\u0301 Garci\u0301a Ma\u0301rquez', 'José García Márquez'],
    ['GARCIA MARQUEZ, JOSE', 'José García Márquez'],
    ['Do Thi Ha', 'Đỗ Thị Hà'],
    ['Hà Đỗ Thị', 'Đỗ Thị Hà'],
    ['小明 王', '王小明'],
    ['王 小明', '王小明'],
    ['اميره خليل', 'أميرة خليل'],
    ["siobhan o'brien", 'Siobhán O’Brien'],
    ['10241', 'Jamie Lee'],
    ['Amira K., 10231', 'Amira Khalil'],
    ['jl2', 'Jamie Lee'],
  ])('%s is %s', (typed, name) => {
    expect(sure(typed)).toEqual([name]);
  });
});

describe('a receipt may be somebody’s, and a teacher is asked', () => {
  test.each([
    ['A. Khalil', ['Amira Khalil']],
    ['Amira', ['Amira Khalil']],
    ['Ben O.', ['Ben Otte', 'Ben Olsen']],
    ['Ben', ['Ben Otte', 'Ben Olsen']],
    ['Amira Kahlil', ['Amira Khalil']],
    ['Amria Khalil', ['Amira Khalil']],
    ['Amira Khali', ['Amira Khalil']],
    ['amirakhalil', ['Amira Khalil']],
    ['Amira Sofia Khalil', ['Amira Khalil']],
    ['Amira Khalil (10B)', ['Amira Khalil']],
    ['Jamie Lee', ['Jamie Lee', 'Jamie Lee']],
    ['J. Garcia', ['José García Márquez']],
    ['Aase Müller-Lüdenscheit', ['Åse Müller-Lüdenscheidt']],
    ['小明', ['王小明']],
    ['Ben Otte 10233', ['Ben Olsen', 'Ben Otte']],
    ['Amira 10231 class a', ['Amira Khalil']],
    ['Cem 10231', ['Amira Khalil', 'Cem Yıldız']],
  ])('%s', (typed, candidates) => {
    expect(sure(typed)).toEqual([]);
    expect(toCheck(typed)).toEqual(candidates);
  });
});

describe('a receipt is nobody’s', () => {
  test.each([
    'me',
    '',
    '?',
    '10B',
    'Tom Sawyer',
    'constructor',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("x")',
    'A',
    '明王小李',
  ])('%s', (typed) => {
    const { matched, check, unmatched } = match(typed);
    expect(matched).toEqual([]);
    expect(check).toEqual([]);
    expect(unmatched).toEqual([named(typed)]);
  });
});

describe('matching', () => {
  test('shows two receipts of one person together, and merges none that are only alike', () => {
    const receipts = [
      named('Amira Khalil', 'A1'),
      named('Khalil Amira', 'A2'),
      named('A. Khalil', 'A3'),
      named('me', 'A4'),
    ];
    const { matched, check, unmatched, missing } = matchPeople(receipts, people);
    expect(matched.map(({ receipts: theirs }) => theirs.map(({ number }) => number))).toEqual([['A1', 'A2']]);
    expect(check.map(({ receipt }) => receipt.number)).toEqual(['A3']);
    expect(unmatched.map(({ number }) => number)).toEqual(['A4']);
    expect(missing).toHaveLength(people.length - 1);
  });

  test('says who is missing: nobody who may have handed in', () => {
    const { missing } = matchPeople([named('Ben'), named('10231', 'B')], people);
    expect(missing.map(({ number }) => number)).not.toContain('10231');
    expect(missing.map(({ name }) => name)).not.toContain('Ben Otte');
    expect(missing).toHaveLength(people.length - 3);
  });

  test('does what the teacher decided, for that receipt alone', () => {
    const row = (name: string) => people.find((person) => person.name === name)?.row ?? -1;
    const receipts = [named('Ben', 'B1'), named('Ben', 'B2'), named('Amira Khalil', 'A1')];
    const decided: Decided = new Map<string, number | 'nobody'>([
      ['B1', row('Ben Olsen')],
      ['A1', 'nobody'],
    ]);
    const { matched, check, unmatched } = matchPeople(receipts, people, decided);
    expect(matched.map(({ person, receipts: theirs }) => [person.name, theirs.map(({ number }) => number)])).toEqual([
      ['Ben Olsen', ['B1']],
    ]);
    expect(check.map(({ receipt }) => receipt.number)).toEqual(['B2']);
    expect(unmatched.map(({ number }) => number)).toEqual(['A1']);
  });

  test('asks again where a decision names a row that is no longer there', () => {
    expect(match('Ben', new Map([['K7-4MX', 999]])).check).toHaveLength(1);
  });

  test('puts each receipt in one place', () => {
    const receipts = ['Ben', 'Amira', '10231', 'me', 'Jamie Lee', 'x'].map((name, place) => named(name, String(place)));
    const { matched, check, unmatched } = matchPeople(receipts, people);
    const places = [
      ...matched.flatMap(({ receipts: theirs }) => theirs),
      ...check.map(({ receipt }) => receipt),
      ...unmatched,
    ];
    expect(places.map(({ number }) => number).toSorted()).toEqual(receipts.map(({ number }) => number));
  });

  test('of 500 with a list of 500, all of them a slip away, is quick', () => {
    const list = classOf(
      Array.from({ length: 500 }, (_each, place) => `${word(place)} ${word(place * 7 + 3)}`).join('\n'),
    );
    const receipts = list.map(({ name }, place) => named(`${name.slice(0, 3)}${name.slice(4)}`, String(place)));
    const began = performance.now();
    matchPeople(receipts, list);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

const word = (place: number) =>
  [3, 7, 11, 13, 17, 19].map((prime) => String.fromCharCode(97 + ((place * prime + (place >> 2)) % 26))).join('');

describe('a name’s key', () => {
  test('tells names with vowel signs and marks of their script apart', () => {
    expect(nameKey('राम')).not.toBe(nameKey('रमा'));
    expect(nameKey('かき')).not.toBe(nameKey('がき'));
    expect(nameKey('王小明')).not.toBe(nameKey('王明小'));
  });

  test('is the same with and without what may be left out', () => {
    expect(nameKey('مُحَمَّد')).toBe(nameKey('محمد'));
    expect(nameKey('दीपक\u200d')).toBe(nameKey('दीपक'));
    expect(nameKey('Strauß')).toBe(nameKey('STRAUSS'));
    expect(nameKey('Łukasz Øster')).toBe(nameKey('oster lukasz'));
  });
});
