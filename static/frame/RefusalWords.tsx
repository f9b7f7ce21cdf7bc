import { lazy, Suspense } from 'react';
import type { Refusal } from '../../src/negotiation/refusal';

const Sentence = lazy(async () => {
  const { refusalSentence } = await import('../words/refusals');
  return { default: ({ refusal }: { refusal: Refusal }) => <>{refusalSentence(refusal)}</> };
});

/** The sentence for a refusal. Most pages never need one, so the sentences load when the first is needed. */
export const RefusalWords = ({ refusal }: { refusal: Refusal }) => (
  <Suspense fallback={null}>
    <Sentence refusal={refusal} />
  </Suspense>
);
