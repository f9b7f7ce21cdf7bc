import Button from '@atlaskit/button/new';
import type { BusinessOutcomeView } from '../../src/api';
import { Woven } from '../frame/Woven';
import { PersonName } from '../people';
import { countedAndKept, countedIn } from '../words/business-outcome';
import { portfolioWords as words } from '../words/portfolio';
import { Contributions } from './Contributions';
import { Readings } from './Readings';
import type { Open } from './sections';

type Props = {
  outcome: BusinessOutcomeView;
  quarter: string;
  /** Projects of the teams that this leader leads. */
  led: ReadonlySet<string>;
  /** Null where another leader keeps it. */
  onEdit: ((form: 'change' | 'readings') => void) | null;
  onOpen: Open;
};

/** One business outcome: where it stands, where it should go, and what the teams add. */
export function OutcomeCard({ outcome, quarter, led, onEdit, onOpen }: Props) {
  const { id, name, leaderId, contributions } = outcome;
  return (
    <>
      <header className="portfolio-card-head">
        <div className="portfolio-card-name">
          <h3>{name}</h3>
          <p className="portfolio-note">
            {onEdit ? (
              countedIn(outcome)
            ) : (
              <Woven
                say={keeper => countedAndKept(outcome, keeper)}
                parts={[<PersonName key={leaderId} accountId={leaderId} />]}
              />
            )}
          </p>
        </div>
        {onEdit && (
          <div className="portfolio-ways">
            <Button
              id={`${id}-readings`}
              spacing="compact"
              aria-label={words.addReadingsOf(name)}
              onClick={() => onEdit('readings')}
            >
              {words.addReadings}
            </Button>
            <Button
              id={`${id}-change`}
              spacing="compact"
              appearance="subtle"
              aria-label={words.changeOf(name)}
              onClick={() => onEdit('change')}
            >
              {words.change}
            </Button>
          </div>
        )}
      </header>
      <div className="outcome-halves">
        <Readings of={outcome} isOwn={onEdit !== null} />
        <Contributions of={contributions} quarter={quarter} led={led} onOpen={onOpen} />
      </div>
    </>
  );
}
