import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { GoalView } from '../../src/api';
import { LINE_LENGTH } from '../../src/negotiation/thresholds';
import { failureOf } from '../backend';
import { RefusalWords } from '../frame/RefusalWords';
import { goalWords as words } from '../words/goal';
import { useGoal } from './useGoal';

type Props = { outcomeId: string; goal: GoalView; onDone: () => void };

/** Names the goal that an outcome serves, or none. */
const GoalForm = ({ outcomeId, goal: { goal, seen }, onDone }: Props) => {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [link, setLink] = useState(goal?.link ?? '');
  const [title, setTitle] = useState(goal?.title ?? '');
  const { save, refusal, error, isSaving } = useGoal(outcomeId, seen, onDone);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({ link, title });
  };
  return (
    <form className="goal-form" onSubmit={submit} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {words.formTitle}
      </h2>
      <div className="goal-field">
        <label htmlFor={`${id}-link`}>{words.address}</label>
        <Textfield
          id={`${id}-link`}
          value={link}
          autoComplete="off"
          spellCheck={false}
          isInvalid={refusal?.about.includes('link') ?? false}
          aria-describedby={`${id}-help`}
          onChange={event => setLink(event.currentTarget.value)}
        />
        <p id={`${id}-help`} className="goal-help">
          {words.addressHelp}
        </p>
      </div>
      <div className="goal-field">
        <label htmlFor={`${id}-title`}>{words.title}</label>
        <Textfield
          id={`${id}-title`}
          value={title}
          autoComplete="off"
          maxLength={LINE_LENGTH}
          isInvalid={refusal?.about.includes('title') ?? false}
          onChange={event => setTitle(event.currentTarget.value)}
        />
      </div>
      {(refusal || error) && (
        <p className="goal-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : failureOf(error, false).message}
        </p>
      )}
      <div className="goal-ways">
        <Button type="submit" appearance="primary" isLoading={isSaving}>
          {words.save}
        </Button>
        {goal && (
          <Button isDisabled={isSaving} onClick={() => save(null)}>
            {words.take}
          </Button>
        )}
        <Button appearance="subtle" isDisabled={isSaving} onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};

export default GoalForm;
