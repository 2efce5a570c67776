import { presetNames } from '#classroom/pick/presets.ts';
import { href } from '#i18n/href.ts';

/** The address of an assignment's page: a plain one where it is ready-made, else by its link as the log keeps it. */
export const addressOf = (locale: string, id: string, link: string): string =>
  href(presetNames.some((name) => name === id) ? `/${locale}/do/${id}/` : `/${locale}/do/#a=${link}`);
