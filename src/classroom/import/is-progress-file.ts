/** Whether a text is a progress file of this site, by its head. */
export const isProgressFile = (text: string): boolean =>
  /^\s*\{[^{}]{0,200}"site"\s{0,9}:\s{0,9}"common-knowledge"/.test(text.slice(0, 1000)) &&
  /"events"\s{0,9}:/.test(text.slice(0, 2000));
