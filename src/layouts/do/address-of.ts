import { href } from '#i18n/href.ts';
import { presetNames } from '#classroom/pick/presets.ts';

/** The address of an assignment's page by its link, or of the ready-made one of this name. */
export const addressOf = (locale: string, link: string): string =>
  href(presetNames.includes(link) ? `/${locale}/do/${link}/` : `/${locale}/do/#a=${link}`);
