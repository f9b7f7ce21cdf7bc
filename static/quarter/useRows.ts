import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { drawn, type Row } from './rows';

/** Rows drawn beyond those in sight, on either side: the next ones are there when Tab or an arrow key reaches them. */
const BEYOND = 6;

/** A row to draw, with the empty space in front of it, in pixels. */
export type Drawn = { row: Row; index: number; space: number };

const withSpaces = (items: VirtualItem[], rows: Row[]): Drawn[] => {
  let end = 0;
  return items.flatMap(({ index, start, end: itsEnd }) => {
    const space = Math.max(0, start - end);
    end = itsEnd;
    const row = rows[index];
    return row ? [{ row, index, space }] : [];
  });
};

type Scroller = {
  scroller: RefObject<HTMLDivElement>;
  /** In the order of the list; what is left out is empty space. */
  shown: Drawn[];
  /** Empty space behind the last row, in pixels. */
  rest: number;
  /** Takes the height of a row that carries its `data-index`. */
  measure: (element: Element | null) => void;
  /** For the scroller: what has the focus stays drawn, however far it is scrolled away. */
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
};

/**
 * Draws of a long list what is in sight. The list scrolls in itself: the frame that Jira gives a page grows with its content.
 * In another `order` it begins at the top again.
 */
export const useRows = (rows: Row[], estimate: { heading: number; lines: number }, order: string): Scroller => {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => estimate[rows[index]?.kind ?? 'lines'],
    getItemKey: index => rows[index]?.key ?? index,
    rangeExtractor: range => drawn(defaultRangeExtractor(range), rows, focused),
    overscan: BEYOND,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said anew is the order alone
  useEffect(() => {
    // After the new rows have been measured: where they move the list, they start from where it was.
    const frame = requestAnimationFrame(() => virtual.scrollToOffset(0));
    return () => cancelAnimationFrame(frame);
  }, [order]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1);
  return {
    scroller,
    shown: withSpaces(items, rows),
    rest: last ? Math.max(0, virtual.getTotalSize() - last.end) : 0,
    measure: virtual.measureElement,
    onFocus: event => {
      const index = event.target.closest('[data-index]')?.getAttribute('data-index');
      setFocused(index === null || index === undefined ? null : Number(index));
    },
    onBlur: () => setFocused(null),
  };
};
