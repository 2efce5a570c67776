import type { Rule, Strategy } from './strategy.ts';

// the bundler fills this in; so this file, alone in the library, wants a build
const files = import.meta.glob<Record<string, Rule>>('./strategies/*.ts', { eager: true });

/** Every rule of the library by its file's name, such as `tit-for-tat`; throws where a file does not export exactly one. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries(files).map(([path, file]) => {
    const [rule, ...others] = Object.values(file);
    if (!rule || others.length) throw new Error(`${path} must export one rule`);
    return [path.slice('./strategies/'.length, -'.ts'.length), rule];
  }),
);

/** The deterministic ones. */
export const strategies: readonly Strategy[] = [...rules.values()].filter((rule): rule is Strategy => !rule.tosses);
