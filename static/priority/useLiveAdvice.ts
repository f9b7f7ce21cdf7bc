import { useEffect, useState } from 'react';
import type { WrittenPriority } from '../../src/negotiation/advice/priority-patterns';
import type { Finding } from '../../src/negotiation/finding';

/** How long somebody pauses before advice looks at what they wrote, in milliseconds. */
const PAUSE = 400;

/** Advice on what is being written, by the rules that judge it when it is shared. They load once something is written. */
export const useLiveAdvice = (written: WrittenPriority): Finding[] => {
  const [findings, setFindings] = useState<Finding[]>([]);
  const text = JSON.stringify(written);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      import('../../src/negotiation/advice/priority-patterns').then(
        ({ priorityAdvice }) => {
          if (!isGone) setFindings(priorityAdvice(JSON.parse(text) as WrittenPriority));
        },
        () => {
          // Without the rules there is no advice here; sharing is judged all the same.
        },
      );
    }, PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [text]);
  return findings;
};
