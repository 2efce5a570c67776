import { contentData } from '../support/content.ts';

interface Tests {
  readonly tests: readonly { readonly id: string; readonly count: number; readonly pace: number }[];
}

/** How many questions a test has, and how many seconds each of them gets, by the file of the tests. */
export function testOf(id: string): { readonly count: number; readonly pace: number } {
  const found = (contentData('en/tests.yaml') as Tests).tests.find((test) => test.id === id);
  if (!found) throw new Error(`no test ${id}`);
  return found;
}
