import type { LeaderPage, Listed } from '../../src/api';
import { QuarterSwitch } from '../standing/QuarterSwitch';
import { withNotes } from '../standing/quarterNotes';
import { SwitchSkeleton } from '../standing/SwitchSkeleton';
import { listWords } from '../words/leader';
import { quarterWords } from '../words/quarter';
import { isYours } from './line';

type Props = {
  /** Null while it is on its way. */
  page: LeaderPage | null;
  /** The last page that came: its quarters stay to choose from meanwhile. */
  known: LeaderPage | null;
  quarter: string | undefined;
  /** Nothing has come yet, and it still may. */
  isComing: boolean;
  /** More lines are coming: only the last count is said aloud. */
  readsOn: boolean;
  onQuarter: (quarter: string) => void;
};

const countOf = (lines: Listed[], readsOn: boolean): string =>
  readsOn ? listWords.reading(lines.length) : quarterWords.all(lines.length, lines.filter(isYours).length);

/** What the page shows, and of which quarter. */
export const QuarterHead = ({ page, known, quarter, isComing, readsOn, onQuarter }: Props) => (
  <header className="quarter-head">
    <div>
      <h1>{quarterWords.title}</h1>
      <p className="quarter-count" aria-live={readsOn ? 'off' : 'polite'}>
        {page && page.lines.length > 0 && countOf(page.lines, readsOn)}
      </p>
    </div>
    {known && quarter ? (
      <QuarterSwitch
        label={quarterWords.quarters}
        choices={withNotes(known.choices, known.quarters)}
        chosen={quarter}
        onChoose={onQuarter}
      />
    ) : (
      isComing && <SwitchSkeleton />
    )}
  </header>
);
