import { useMemo, useState } from 'react';
import { AdviceContext } from '../priority/Advised';
import { writtenIn } from '../priority/live';
import { NeedFields } from '../priority/NeedFields';
import { useLiveAdvice } from '../priority/useLiveAdvice';
import { Choice } from '../room/fields/Choice';
import { DayField } from '../room/fields/DayField';
import { ErrorsContext, useErrors } from '../room/fields/errors';
import { LongText } from '../room/fields/LongText';
import { fallbacks } from '../words/fields';
import { openingWords as words } from '../words/opening';
import { priorityForm } from '../words/priority';
import { nameIn, nothingOwn, type OpeningValues, type Own, type WorkItem } from './values';

type Props = { item: WorkItem; ends: string; values: OpeningValues; onChange: (values: OpeningValues) => void };

const fallbackChoices = { same: words.sameFallback, ...fallbacks };
const marked = ['level', 'needUnit', 'needMeasure', 'deadline', 'fallback'];

/** What is one negotiation's own: a need, and a deadline or fallback other than those for all. */
export const OwnTerms = ({ item, ends, values, onChange }: Props) => {
  const errors = useErrors();
  const its = useMemo(
    () => ({
      of: (field: string) => errors.of(nameIn(item.id, field)),
      changed: (field: string) => errors.changed(nameIn(item.id, field)),
    }),
    [errors, item.id],
  );
  const own = values.own[item.id] ?? nothingOwn;
  const [isOpen, setOpen] = useState(false);
  const put = (change: Partial<Own>) =>
    onChange({ ...values, own: { ...values.own, [item.id]: { ...own, ...change } } });
  const findings = useLiveAdvice(writtenIn(values.priority, own.hasNeed ? own : null));
  return (
    <details
      className="opening-more"
      open={isOpen || marked.some(field => its.of(field) !== undefined)}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{words.own(item.key)}</summary>
      <ErrorsContext.Provider value={its}>
        <AdviceContext.Provider value={findings}>
          <div className="part-fields">
            <label className="opening-tick">
              <input type="checkbox" checked={own.hasNeed} onChange={() => put({ hasNeed: !own.hasNeed })} />
              <span>{words.stateNeed}</span>
            </label>
            {own.hasNeed && <NeedFields values={own} onChange={put} />}
            <DayField
              name="deadline"
              label={words.ownDeadline}
              isOptional
              help={words.ownDeadlineHelp(values.priority.deadline)}
              last={ends}
              value={own.deadline}
              onChange={deadline => put({ deadline })}
            />
            <Choice
              name="fallback"
              label={words.ownFallback}
              options={fallbackChoices}
              value={own.fallback}
              onChange={fallback => put({ fallback })}
            />
            {own.fallback === 'other' && (
              <LongText
                name="fallback"
                label={priorityForm.otherFallback}
                value={own.fallbackText}
                onChange={fallbackText => put({ fallbackText })}
              />
            )}
          </div>
        </AdviceContext.Provider>
      </ErrorsContext.Provider>
    </details>
  );
};
