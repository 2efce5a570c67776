import { stageProject } from '../support/languages/staged-project.ts';
import { extraBuild } from './extra-build.ts';

/** Builds a site of two chapters in English, Spanish (one of the chapters) and two pseudo-locales, once in a run; gives its folder. */
export async function languagesBuild(): Promise<string> {
  const folder = '.cache/languages';
  await extraBuild(folder, { CHAPTERS: 'usb,one-round' }, () => {
    const project = '.cache/languages-project';
    stageProject(project);
    return project;
  });
  return folder;
}
