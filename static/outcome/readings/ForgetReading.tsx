import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import type { OutcomePage } from '../../../src/api';
import type { Reading } from '../../../src/negotiation/outcome';
import { readingWords } from '../../words/outcome';
import { useChange } from '../useChange';

type Props = { page: OutcomePage; reading: Reading; unit: string; onDone: (note: string) => void; onKeep: () => void };

/** Asks once more before a reading goes. Those entered together may go together: a wrong import is taken back at once. */
export const ForgetReading = ({ page, reading, unit, onDone, onKeep }: Props) => {
  const { send, problem, isSending } = useChange(page);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), []);
  const together = page.readings.filter(({ by }) => by.at === reading.by.at && by.account === reading.by.account);
  const forget = async (readings: Reading[]) => {
    if (await send({ call: 'forgetReadings', days: readings.map(({ on }) => on) }))
      onDone(readingWords.removed(readings.length));
  };
  return (
    <div
      ref={frame}
      className="readings-ask"
      role="alertdialog"
      aria-label={readingWords.removeWhich(reading.value, reading.on, unit)}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <p>
        <strong>{readingWords.removeWhich(reading.value, reading.on, unit)}</strong> {readingWords.removeWhy}
      </p>
      {problem && (
        <p className="readings-trouble" role="alert">
          {problem.sentence}
        </p>
      )}
      <div className="outcome-ways">
        <Button appearance="danger" isLoading={isSending} onClick={() => void forget([reading])}>
          {readingWords.removeThis}
        </Button>
        {together.length > 1 && (
          <Button isDisabled={isSending} onClick={() => void forget(together)}>
            {readingWords.removeAll(together.length)}
          </Button>
        )}
        <Button appearance="subtle" isDisabled={isSending} onClick={onKeep}>
          {readingWords.keep}
        </Button>
      </div>
    </div>
  );
};
