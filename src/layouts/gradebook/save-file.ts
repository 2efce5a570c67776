/** Has the browser save these bytes, or this text, as a file of this name. */
export function saveFile(content: Uint8Array<ArrayBuffer> | string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
