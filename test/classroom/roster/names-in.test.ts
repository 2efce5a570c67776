import { expect, test } from 'vitest';
import { namesIn } from '#classroom/roster/names-in.ts';

test.each<[string, string, readonly string[]]>([
  ['one name a line', ' Amira Khalil\r\n\r\nBen Okafor \n', ['Amira Khalil', 'Ben Okafor']],
  ['last names first', 'Khalil, Amira\nOkafor, Ben', ['Amira Khalil', 'Ben Okafor']],
  ['all in one line', 'Amira Khalil; Ben Okafor; Yara Lind', ['Amira Khalil', 'Ben Okafor', 'Yara Lind']],
  ['a column under its head', 'No\tName\n1\tAmira Khalil\n2\tBen Okafor', ['Amira Khalil', 'Ben Okafor']],
  ['two of one name', 'Amira\nAmira', ['Amira', 'Amira']],
  ['what is hostile, as it stands', '<img src=x onerror=alert(1)>\nأميرة', ['<img src=x onerror=alert(1)>', 'أميرة']],
  ['what is no name to a list', '<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
  ['nothing', ' \n ', []],
])('names are found in %s', (_what, text, names) => {
  expect(namesIn(text)).toEqual(names);
});
