import './outcome.css';
import type { OutcomePage } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { GoalPart } from '../goal/GoalPart';
import { outcomeWords } from '../words/outcome';
import { AttemptsPart } from './attempts/AttemptsPart';
import { MeasurePart } from './measure/MeasurePart';
import { OutcomeSkeleton } from './OutcomeSkeleton';
import { OutcomeTitle } from './OutcomeTitle';
import { ReadingsPart } from './readings/ReadingsPart';
import { useOpened } from './useOpened';
import { useOutcome } from './useOutcome';

type Props = { outcomeId: string; onRoom: () => void };

const Parts = ({ page, onRoom }: { page: OutcomePage; onRoom: () => void }) => {
  const opening = useOpened(page);
  return (
    <>
      {page.viewer !== 'team' && <p className="outcome-quiet">{outcomeWords.readOnly}</p>}
      <GoalPart page={page} />
      <div className="outcome-parts">
        <MeasurePart page={page} opening={opening} onRoom={onRoom} />
        <ReadingsPart page={page} opening={opening} />
        <AttemptsPart page={page} opening={opening} />
      </div>
    </>
  );
};

/** What an outcome remembers of its measure over many quarters: the definition, readings, and what was tried. */
export const Outcome = ({ outcomeId, onRoom }: Props) => {
  const query = useOutcome(outcomeId);
  const measure = query.data?.ok ? (query.data.value.measures.at(-1)?.measure ?? null) : null;
  return (
    <main className="outcome">
      <OutcomeTitle outcomeId={outcomeId} measure={measure} />
      <Loaded query={query} skeleton={<OutcomeSkeleton />}>
        {page => <Parts page={page} onRoom={onRoom} />}
      </Loaded>
    </main>
  );
};
