import { extraBuild } from './extra-build.ts';

/** The chapters of the relative build. */
export const relativeChapters = ['one-round', 'payoffs'];

/** Builds a site of two chapters and the gallery that works from any path, once in a run; gives its folder. */
export async function relativeBuild(): Promise<string> {
  const folder = '.cache/anywhere';
  await extraBuild(folder, { RELATIVE: '1', GALLERY: 'yes', CHAPTERS: relativeChapters.join(',') });
  return folder;
}
