import type { ProgressEvent } from './event.ts';
import type { ItemState } from './fold.ts';
import { inAssignment } from './in-assignment.ts';

/** One checked answer to a question of an assignment. */
export type Answered = Extract<ProgressEvent, { type: 'answered' }>;

/** How an assignment stands with the learner. */
export interface AssignmentState {
  readonly id: string;
  /** the link that it was opened with last */
  readonly link: string;
  /** what its numbers were drawn with when it was opened first */
  readonly seed: number;
  /** when it was opened first */
  readonly at: number;
  /** the question turned to last */
  readonly turned: string | undefined;
  /** since when it shows how it went, where it did not do so from the start */
  readonly finished: number | undefined;
  /** by question: the last answer, as it stands */
  readonly items: ReadonlyMap<string, ItemState>;
  /** by question: every answer that was checked, oldest first */
  readonly tries: ReadonlyMap<string, readonly Answered[]>;
  /** the receipts made of it, oldest first */
  readonly handed: readonly { readonly receipt: string; readonly at: number }[];
}

interface Open extends AssignmentState {
  link: string;
  turned: string | undefined;
  finished: number | undefined;
  readonly items: Map<string, ItemState>;
  readonly tries: Map<string, Answered[]>;
  readonly handed: { receipt: string; at: number }[];
}

/** What the log says of assignments that were opened, by id, the one opened first before the others. */
export function foldAssignments(events: readonly ProgressEvent[]): ReadonlyMap<string, AssignmentState> {
  const byId = new Map<string, Open>();
  const byContext = new Map<string, Open>();
  for (const event of events) {
    const within = byContext.get(('context' in event && event.context) || '');
    switch (event.type) {
      case 'assigned': {
        const { assignment: id, link, seed, at } = event;
        const known = byId.get(id);
        if (known) {
          known.link = link;
          break;
        }
        const opened: Open = {
          ...{ id, link, seed, at, turned: undefined, finished: undefined },
          ...{ items: new Map(), tries: new Map(), handed: [] },
        };
        byId.set(id, opened);
        byContext.set(inAssignment(id), opened);
        break;
      }
      case 'turned':
        if (within) within.turned = event.item;
        break;
      case 'marked': {
        const { item, rev, seed, response, sure, took, language } = event;
        within?.items.set(item, { rev, seed, response, score: undefined, sure, took, ...(language && { language }) });
        break;
      }
      case 'answered': {
        const { item, rev, seed, response, score } = event;
        within?.items.set(item, { rev, seed, response, score });
        within?.tries.set(item, [...(within.tries.get(item) ?? []), event]);
        break;
      }
      case 'cleared':
        within?.items.delete(event.item);
        break;
      case 'finished': {
        const ended = byContext.get(event.sitting);
        if (ended) ended.finished ??= event.at;
        break;
      }
      case 'handed':
        byId.get(event.assignment)?.handed.push({ receipt: event.receipt, at: event.at });
        break;
    }
  }
  return byId;
}
