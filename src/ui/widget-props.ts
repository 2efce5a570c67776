/** What the page's edge hands to every widget: its language, and where its sandbox, its embed page and its model's card are. */
export interface WidgetEdge {
  readonly locale: string;
  readonly sandbox: string;
  readonly embed: string;
  readonly model: string;
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
