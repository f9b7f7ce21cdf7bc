import './long.css';
import type { ReactNode } from 'react';
import { listWords } from '../words/leader';
import { longHeight } from './long';
import type { useRows } from './useRows';

type Props = {
  quarter: string;
  rows: Pick<ReturnType<typeof useRows>, 'scroller' | 'onFocus' | 'onBlur'>;
  children: ReactNode;
};

/** What a long list scrolls in, for the frame itself grows with its content. */
export const LongScroller = ({ quarter, rows: { scroller, onFocus, onBlur }, children }: Props) => (
  <section
    ref={scroller}
    className="lines-long"
    aria-label={listWords.scrolls(quarter)}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    tabIndex={0}
    style={{ height: longHeight() }}
    onFocus={onFocus}
    onBlur={onBlur}
  >
    {children}
  </section>
);
