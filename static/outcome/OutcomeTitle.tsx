import { useEffect, useRef } from 'react';
import type { Measure } from '../../src/negotiation/measure';
import { useOutside } from '../frame/outside';
import { Bar } from '../frame/Skeleton';
import { outcomeWords } from '../words/outcome';
import { useWorkItemName } from './useOutcome';

type Props = { outcomeId: string; measure: Measure | null };

/** The work item's own name, with its key as the way to it; the page takes the focus, since it came in place of another. */
export const OutcomeTitle = ({ outcomeId, measure }: Props) => {
  const { goTo } = useOutside();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useWorkItemName(outcomeId);
  useEffect(() => heading.current?.focus(), []);
  const address = name.data ? `/browse/${encodeURIComponent(name.data.key)}` : null;
  return (
    <header className="outcome-head">
      <p className="outcome-origin">
        <span>{outcomeWords.title}</span>
        {name.data && address && (
          <a
            href={address}
            title={outcomeWords.goTo(name.data.key)}
            onClick={event => {
              event.preventDefault();
              void goTo(address);
            }}
          >
            {name.data.key}
          </a>
        )}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {name.isPending ? (
          <Bar width="24rem" height="28px" />
        ) : (
          (name.data?.summary ?? measure?.name ?? outcomeWords.nameless)
        )}
      </h1>
    </header>
  );
};
