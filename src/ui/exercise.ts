import { getContext, setContext } from 'svelte';

const key = Symbol('exercise');
type Listener = (state: string) => void;

/** Makes the figures inside an exercise of a question: they tell `onstate` their state, as in a link, and touch no address. */
export const provideExercise = (onstate: Listener): void => void setContext(key, onstate);

/** The exercise that this figure is part of, if it is. */
export const surroundingExercise = (): Listener | undefined => getContext<Listener | undefined>(key);
