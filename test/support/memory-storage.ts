/** A storage of a browser, in memory. */
export function memoryStorage(): Storage {
  const texts = new Map<string, string>();
  return {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
    get length() {
      return texts.size;
    },
  } as Storage;
}
