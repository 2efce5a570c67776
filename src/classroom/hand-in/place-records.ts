import type { AssignmentState } from '#progress/assignments.ts';
import type { Happening } from '#progress/event.ts';
import { inAssignment } from '#progress/in-assignment.ts';
import { recordName } from '#progress/record-name.ts';
import type { AnsweredItem, Receipt, Try } from '../receipt.ts';

/** A record to be told of under a name that is the same wherever the place is opened. */
export interface NamedRecord {
  readonly id: string;
  readonly happening: Happening;
}

/** What is to be known of the browser that a place comes to. */
export interface Arrival {
  readonly state: AssignmentState | undefined;
  /** answers are only marked as yet, since it is not shown how it went */
  readonly isMarked: boolean;
  readonly isFinished: boolean;
  /** how right a response is, from 0 to 1; undefined where it is none to this question */
  readonly score: (answered: AnsweredItem, response: string) => Promise<number | undefined>;
}

const took = (milliseconds: number | undefined) =>
  milliseconds === undefined ? undefined : Math.round(milliseconds / 1000);

/**
 * What the log is still to be told so that it knows all that came with a place, and that whoever brought it goes on at the first question
 * that is open; nothing of it is told twice.
 */
export async function placeRecords(
  { assignment, answers }: Receipt,
  { state, isMarked, isFinished, score }: Arrival,
): Promise<readonly NamedRecord[]> {
  const context = inAssignment(assignment);
  const records: NamedRecord[] = [];
  for (const answered of answers) {
    const { item, rev, seed, first, last } = answered;
    const known = state?.tries.get(item) ?? [];
    const isKnown = (each: Try) =>
      known.some(
        (other) =>
          other.rev === rev &&
          other.seed === seed &&
          other.response === each.response &&
          took(other.took) === each.took &&
          other.sure === each.sure,
      );
    for (const [part, each] of [first, last].entries()) {
      if (!each) continue;
      const name = (what: string) =>
        recordName('place', assignment, what, item, String(rev), String(seed), String(part), each.response);
      const { response } = each;
      const beside = {
        ...(each.sure !== undefined && { sure: each.sure }),
        ...(each.took !== undefined && { took: 1000 * each.took }),
      };
      const given = { item, rev, seed, response, ...beside, context };
      if (isMarked) {
        if (!state?.items.get(item)?.response)
          records.push({ id: name('marked'), happening: { type: 'marked', ...given } });
        continue;
      }
      if (isKnown(each)) continue;
      const scored = await score(answered, response);
      if (scored === undefined) continue;
      records.push({ id: name('answered'), happening: { type: 'answered', ...given, score: scored } });
    }
  }
  const next = answers.find(({ first }) => !first)?.item;
  if (records.length > 0 && next !== undefined && state?.turned === undefined)
    records.push({
      id: recordName('place', assignment, 'turned', next),
      happening: { type: 'turned', chapter: next.slice(0, next.indexOf('/')), item: next, context },
    });
  if (isFinished && state?.finished === undefined)
    records.push({
      id: recordName('place', assignment, 'finished'),
      happening: { type: 'finished', sitting: context },
    });
  return records;
}
