import type { Component } from 'svelte';
import type { CheckText } from '#check/check-text.ts';
import type { ReaderQuestionOf } from '#quiz/for-readers.ts';
import type { KindName } from '#quiz/question.ts';
import type { PaperFormText } from './paper-form-text.ts';

/** What the part of a form that asks a question of one kind is given: the question with words in its language. */
export interface OnPaperProps<Name extends KindName> {
  readonly question: ReaderQuestionOf<Name>;
  readonly text: CheckText;
  readonly words: PaperFormText;
  readonly locale: string;
}

/** The part of a form that asks a question, under its prompt. */
export type OnPaper = Component<OnPaperProps<KindName>>;
