import { presetNames } from '#classroom/pick/presets.ts';
import { href } from '#i18n/href.ts';
import { bareLink, readBare } from './read-assigned.ts';

/** The address of an assignment's page: a plain one where it is ready-made and not sealed for anybody, else by its link as the log keeps it. */
export function addressOf(locale: string, id: string, link: string): string {
  const bare = bareLink(link);
  const reading = readBare(bare);
  const isPlain = presetNames.some((name) => name === id) && reading.ok && reading.assignment.key === undefined;
  return href(isPlain ? `/${locale}/do/${id}/` : `/${locale}/do/#a=${bare}`);
}
