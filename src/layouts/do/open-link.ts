import type { Assignment } from '#classroom/assignment.ts';
import type { LinkProblem } from '#classroom/link/link-problem.ts';
import type { AssignmentState } from '#progress/assignments.ts';
import { addressOf } from './address-of.ts';
import { bareLink, readBare } from './read-assigned.ts';

/** What stands in an address between a class’s link and the place of a learner. */
export const placeSign = '&w=';

/** What the address of an assignment's page opens. */
export type Opened =
  | {
      readonly is: 'read';
      readonly assignment: Assignment;
      readonly link: string;
      /** where the learner was in another browser, as it stands in the address; undefined where that says nothing of it */
      readonly place: string | undefined;
    }
  | {
      readonly is: 'problem';
      /** `none`: the address has no link */
      readonly problem: LinkProblem | 'none';
      /** what was opened in this browser before */
      readonly known: readonly { readonly title: string; readonly href: string }[];
    };

/** A fragment without what programs that pass links on put into it: escapes, white space, marks behind it. */
function plain(fragment: string): string {
  let text = fragment;
  try {
    text = decodeURIComponent(fragment);
  } catch {
    // a sign of a percentage that is no escape: it is damaged as it is
  }
  return text
    .replace(/^#/, '')
    .replace(/\s/g, '')
    .replaceAll('&amp;', '&')
    .replace(/[^\w-]+$/, '');
}

/** Opens what `fragment` holds, or `preset`, the link of a ready-made assignment; `known` are those that the log knows. */
export function openLink(
  locale: string,
  fragment: string,
  preset: string | undefined,
  known: ReadonlyMap<string, AssignmentState>,
): Opened {
  const [text = '', place] = preset === undefined ? plain(fragment).split(placeSign) : [preset];
  const link = bareLink(text);
  const reading = readBare(link);
  if (text !== link && reading.ok) return { is: 'read', assignment: reading.assignment, link, place };
  const before = [...known.values()].flatMap(({ id, link }) => {
    const earlier = readBare(link);
    return earlier.ok ? [{ title: earlier.assignment.title || id, href: addressOf(locale, id, link) }] : [];
  });
  return { is: 'problem', problem: text === link || reading.ok ? 'none' : reading.problem, known: before };
}
