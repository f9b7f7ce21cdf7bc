import type { LeaderPage } from '../../src/api';
import { Bar } from '../frame/Skeleton';
import { QuarterSwitch } from '../standing/QuarterSwitch';
import { withNotes } from '../standing/quarterNotes';
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
  onQuarter: (quarter: string) => void;
};

/** What the page shows, and of which quarter. */
export const QuarterHead = ({ page, known, quarter, isComing, onQuarter }: Props) => (
  <header className="quarter-head">
    <div>
      <h1>{quarterWords.title}</h1>
      <p className="quarter-count" aria-live="polite">
        {page && page.lines.length > 0 && quarterWords.all(page.lines.length, page.lines.filter(isYours).length)}
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
      isComing && <Bar width="300px" height="34px" />
    )}
  </header>
);
