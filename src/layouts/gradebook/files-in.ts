import type { Dropped } from './worker.ts';

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** What lies in a folder: browsers give it out in parts, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function filesOf(entry: FileSystemEntry): Promise<readonly Dropped[]> {
  try {
    if (entry.isFile) return [{ name: entry.fullPath.slice(1), file: await fileOf(entry as FileSystemFileEntry) }];
    const inside = await entriesOf(entry as FileSystemDirectoryEntry);
    return (await Promise.all(inside.map(filesOf))).flat();
  } catch {
    // one that the system does not give out keeps no other from being read
    return [];
  }
}

/** Every file in what was dropped, folders gone through to their end; the text where it is no file. */
export async function filesIn(dropped: DataTransfer | null): Promise<readonly Dropped[]> {
  if (!dropped) return [];
  // what was dropped is gone after the first wait
  const text = dropped.getData('text/plain');
  const plain = [...dropped.files].map((file) => ({ name: file.name, file }));
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const all = entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : plain;
  if (all.length > 0) return all;
  return text.trim() ? [{ name: '', file: new Blob([text]) }] : [];
}
