import { useEffect, useRef, useState } from 'react';
import type { NegotiationView } from '../../src/negotiation/view';
import { turnChange } from '../words/states';

/** Says aloud that the turn or the stage has changed while the page was open. */
export const TurnAnnouncement = ({ of }: { of: NegotiationView }) => {
  const key = `${of.turn}:${of.stage}`;
  const before = useRef(key);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    setSaid(`${of.quarter}: ${turnChange(of)}`);
  }, [key, of]);
  return (
    <p className="said-only" aria-live="polite">
      {said}
    </p>
  );
};
