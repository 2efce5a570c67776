import { fill, type Values } from '#i18n/fill.ts';
import { languageMark } from '#i18n/language-mark.ts';

/** A text of the page with a chapter’s `{section}` in it, whose title is marked where its `language` is not that of the page. */
export function withSection(template: string, title: string, language: string, values: Values = {}): DocumentFragment {
  const section = document.createElement('span');
  section.textContent = title;
  Object.assign(section, languageMark(language, document.documentElement.lang));
  const [before = '', after = ''] = template.split('{section}');
  const text = document.createDocumentFragment();
  text.append(fill(before, values), section, fill(after, values));
  return text;
}
