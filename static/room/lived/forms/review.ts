import type { Review } from '../../../../src/negotiation/review';
import { markWords } from '../../../words/assessment';
import { reviewForm } from '../../../words/lived-forms';
import { type Errors, type Read, reading } from '../../fields/reading';
import type { ContentOf, Problem } from '../../useMove';

/** A review as it is typed. */
export type ReviewValues = {
  view: string;
  learnings: string[];
  next: Review['next'] | '';
  bet: NonNullable<Review['bet']> | '';
};

export const blankReview = (): ReviewValues => ({ view: '', learnings: [''], next: '', bet: '' });

/** `asksBet`: only the leader judges the leader's bet, and only where there was one (N15). */
export const readReview =
  (asksBet: boolean) =>
  ({ view, learnings, next, bet }: ReviewValues): Read<ContentOf<'review'>> => {
    const from = reading();
    if (next === '') from.mark('next', markWords.choose);
    if (asksBet && bet === '') from.mark('bet', markWords.choose);
    return from.done({
      kind: 'review' as const,
      review: { view, learnings, next: next || 'keep', bet: asksBet && bet !== '' ? bet : null },
    });
  };

export const markReview = ({ code }: Problem): Errors =>
  code === 'learning-missing' ? { 'learnings.0': reviewForm.noLearning } : {};
