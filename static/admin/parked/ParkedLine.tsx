import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { failureOf } from '../../backend';
import { useOutside } from '../../frame/outside';
import { RefusalWords } from '../../frame/RefusalWords';
import { parkedWords as words } from '../../words/signals';
import { DropForm } from './DropForm';
import type { Parked } from './useParked';

const Name = ({ parked: { outcomeId, workItem } }: { parked: Parked }) => {
  const { goTo } = useOutside();
  if (!workItem) return <>{workItem === null ? words.unnamed(outcomeId) : words.gone(outcomeId)}</>;
  const address = `/browse/${encodeURIComponent(workItem.key)}`;
  return (
    <>
      <a
        href={address}
        onClick={event => {
          event.preventDefault();
          void goTo(address);
        }}
      >
        {workItem.key}
      </a>{' '}
      {workItem.summary}
    </>
  );
};

type Props = { parked: Parked; onDropped: () => void };

/** One thing that Jira could not be told: where, when and why, and what can be done about it. */
export const ParkedLine = ({ parked, onDropped }: Props) => {
  const { ask } = useOutside();
  const { key, outcomeId, workItem, quarter, event, at, tries, failure } = parked;
  const [isAsking, setAsking] = useState(false);
  const drop = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) drop.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const retrying = useMutation({ mutationFn: () => ask('retryErrand', { key }) });
  const refusal = retrying.data?.ok === false ? retrying.data.refusal : null;
  const name = workItem?.key ?? words.unnamed(outcomeId);
  const isRetried = retrying.data?.ok === true;
  return (
    <li className="admin-card parked">
      <h3>
        <Name parked={parked} />
      </h3>
      <p>
        {words.event(event)} <span className="admin-quiet">({words.of(quarter, at)})</span>
      </p>
      <p>{words.why(failure?.status ?? null)}</p>
      <p className="admin-quiet">{words.tries(tries, failure?.reason ?? null)}</p>
      {(refusal || retrying.error) && (
        <p className="admin-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : failureOf(retrying.error, false).message}
        </p>
      )}
      <p aria-live="polite">{isRetried && <strong>{words.retried}</strong>}</p>
      {isAsking && <DropForm errandKey={key} onDropped={onDropped} onCancel={() => setAsking(false)} />}
      {!isAsking && !isRetried && (
        <div className="admin-ways">
          <Button
            spacing="compact"
            aria-label={words.retryOne(name)}
            isLoading={retrying.isPending}
            onClick={() => retrying.mutate()}
          >
            {words.retry}
          </Button>
          <Button
            ref={drop}
            spacing="compact"
            appearance="subtle"
            aria-label={words.dropOne(name)}
            isDisabled={retrying.isPending}
            onClick={() => setAsking(true)}
          >
            {words.drop}
          </Button>
        </div>
      )}
    </li>
  );
};
