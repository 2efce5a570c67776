import { texts } from '#i18n/texts.ts';
import type en from '#text/en/strategies.json';

/** What a rule of the repeated game is called, and what it does. */
export interface RuleWords {
  readonly name: string;
  readonly does: string;
}

/** The words of the library's rules and of their groups; each rule's stand under the name of its file. */
export interface StrategyText {
  readonly groups: typeof en.groups;
  readonly rules: Readonly<Record<string, RuleWords>>;
}

/** Those words in a language. */
export const strategyText = await texts<StrategyText>(
  import.meta.glob<StrategyText>('/content/*/strategies.json', { import: 'default' }),
  { shared: true },
);

/** One rule's words; throws where the language lacks them. */
export function ruleWords(rule: string, locale: string): RuleWords {
  const words = strategyText(locale).rules[rule];
  if (!words) throw new Error(`content/${locale}/strategies.json has no ${rule}`);
  return words;
}
