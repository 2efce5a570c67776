/**
 * Puts a text on the clipboard, even one that is still being made: some browsers take only what is handed over in the very press. Says
 * whether the browser did it; rejects only where the text could not be made.
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
  const writing = write(text).then(
    () => true,
    () => false,
  );
  await text;
  return writing;
}

async function write(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const plain = text.then((made) => new Blob([made], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}
