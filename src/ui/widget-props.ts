import type { LanguageMark } from '#i18n/language-mark.ts';

/** What the page's edge hands to every widget: its language, with its marks where the page may be in another, and where its sandbox, its embed page and its model's card are. */
export interface WidgetEdge extends LanguageMark {
  readonly locale: string;
  readonly sandbox: string;
  readonly embed: string;
  readonly model: string;
  /** some of the page's text opens once its guess was tried */
  readonly opens?: boolean;
  /** it stands before the page's first heading */
  readonly lead?: boolean;
}

/** What every widget is given. */
export interface WidgetProps<State> extends WidgetEdge {
  /** unique on its page, and kept for good: links and guesses hang on it */
  readonly id: string;
  readonly start: State;
  /** ask for a guess before anything can be moved */
  readonly predict: boolean;
  /** show every control, as in the sandbox */
  readonly full: boolean;
}
