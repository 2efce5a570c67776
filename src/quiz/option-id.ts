import { partId } from './part-id.ts';

/** The id of an option: readers and what they send on may see it, so it does not begin by saying whether it is right. */
export const optionId = partId.refine(
  (id) => !/^(right|correct|true|wrong|false|answer)(-|$)/.test(id),
  'an option’s id must not say whether it is right',
);
