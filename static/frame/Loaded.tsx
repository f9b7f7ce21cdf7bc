import type { ReactNode } from 'react';
import type { Answer } from '../../src/api';
import { failureOf } from '../backend';
import { answerFailure } from '../words/failures';
import { Failure } from './Failure';
import { RefusalWords } from './RefusalWords';

type Props<T> = {
  query: { data: Answer<T> | undefined; error: Error | null; refetch: () => unknown; isFetching: boolean };
  /** Of the final height, so that nothing jumps. */
  skeleton: ReactNode;
  /** The page's own heading comes with the answer. */
  isWhole?: boolean;
  children: (value: T) => ReactNode;
};

/** A call while it is under way, once it is answered, and when it is refused or fails. What was shown before stays. */
export function Loaded<T>({ query, skeleton, isWhole = false, children }: Props<T>) {
  const { data, error, refetch, isFetching } = query;
  if (data?.ok) return <>{children(data.value)}</>;
  if (!data && !error) return <>{skeleton}</>;
  const failure = error && failureOf(error);
  return (
    <Failure
      title={answerFailure.title}
      sentence={data ? <RefusalWords refusal={data.refusal} /> : failure?.message}
      id={failure?.id ?? null}
      onTryAgain={() => void refetch()}
      isTrying={isFetching}
      isWhole={isWhole}
    />
  );
}
