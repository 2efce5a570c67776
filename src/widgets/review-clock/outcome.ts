import { type ReviewOutcome, ruleReview } from '#model/rule-review/rule-review.ts';
import { growth, type State, years } from './state.ts';

/** What the model says of these reviews over the four years; areas are in points times years. */
export const outcome = ({ reviews, margin }: State): ReviewOutcome =>
  ruleReview({ g: growth, m: margin, tau: years / reviews, reviews });
