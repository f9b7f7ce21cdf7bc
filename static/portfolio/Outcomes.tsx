import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useEffect, useRef, useState } from 'react';
import type { BusinessOutcomeView, Portfolio, TeamView } from '../../src/api';
import { Nothing } from '../frame/Nothing';
import { inOrder as byName } from '../words/numbers';
import { portfolioWords as words } from '../words/portfolio';
import { OutcomeCard } from './OutcomeCard';
import { OutcomeForm } from './OutcomeForm';
import { ReadingsForm } from './ReadingsForm';
import type { Open } from './sections';

type Props = {
  portfolio: Portfolio;
  leads: TeamView[];
  /** Projects of the teams that this leader leads. */
  led: ReadonlySet<string>;
  onOpen: Open;
};
type Form = 'new' | { id: string; form: 'change' | 'readings' };

const ADD = 'add-business-outcome';

/** The site's business outcomes; one form is open at a time, in the place of what it changes. */
export function Outcomes({ portfolio: { businessOutcomes, quarter }, leads, led, onOpen }: Props) {
  const [opened, setOpened] = useState<Form | null>(null);
  const opener = useRef<string | null>(null);
  const isOwn = (outcome: BusinessOutcomeView) => leads.some(({ leaderId }) => leaderId === outcome.leaderId);
  const inOrder = businessOutcomes.toSorted(
    (one, other) => Number(isOwn(other)) - Number(isOwn(one)) || byName(one.name, other.name),
  );
  const open = (form: Form) => {
    opener.current = form === 'new' ? ADD : `${form.id}-${form.form}`;
    setOpened(form);
  };
  const close = () => setOpened(null);
  // Back to the button that opened the form: it was not there while the form was.
  useEffect(() => {
    if (opened || !opener.current) return;
    document.getElementById(opener.current)?.focus();
    opener.current = null;
  }, [opened]);

  if (businessOutcomes.length === 0 && opened !== 'new')
    return (
      <div className="portfolio-empty">
        <Nothing title={words.noOutcomes}>{words.howToMake}</Nothing>
        <Button id={ADD} appearance="primary" onClick={() => open('new')}>
          {words.add}
        </Button>
      </div>
    );
  return (
    <>
      <div className="portfolio-head">
        <h2>{words.outcomes}</h2>
        {opened !== 'new' && (
          <Button id={ADD} iconBefore={AddIcon} onClick={() => open('new')}>
            {words.add}
          </Button>
        )}
      </div>
      {opened === 'new' && <OutcomeForm outcome={null} onClose={close} />}
      <ul className="portfolio-cards portfolio-cards-wide">
        {inOrder.map(outcome => {
          const form = typeof opened === 'object' && opened?.id === outcome.id ? opened.form : null;
          return (
            <li key={outcome.id} className={form ? undefined : 'portfolio-card'}>
              {form === 'change' && <OutcomeForm outcome={outcome} onClose={close} />}
              {form === 'readings' && <ReadingsForm outcome={outcome} onClose={close} />}
              {!form && (
                <OutcomeCard
                  outcome={outcome}
                  quarter={quarter}
                  led={led}
                  onEdit={isOwn(outcome) ? chosen => open({ id: outcome.id, form: chosen }) : null}
                  onOpen={onOpen}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
