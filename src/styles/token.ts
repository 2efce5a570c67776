import css from './tokens.css?raw';

const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

/** A colour of tokens.css in one scheme, for what no style sheet reaches; throws where there is no such token. */
export function token(name: string, scheme: 'light' | 'dark'): string {
  const colour = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(scheme === 'light' ? light : dark)?.[1];
  if (!colour) throw new RangeError(`tokens.css has no colour --${name} in the ${scheme}`);
  return colour;
}
