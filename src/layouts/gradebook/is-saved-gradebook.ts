/** Whether a text is a gradebook that this page saved, by its head. */
export const isSavedGradebook = (text: string): boolean =>
  /^\s*\{\s*"site"\s*:\s*"common-knowledge",\s*"gradebook"\s*:/.test(text.slice(0, 200));
