import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Orphan } from '../../src/api';
import { failureOf } from '../backend';
import { useOutside } from '../frame/outside';
import { RefusalWords } from '../frame/RefusalWords';
import { orphanWords as words } from '../words/orphans';

type Props = { orphan: Orphan; onDone: (said: string) => void; onCancel: () => void };

/** A word is typed, then it happens. */
export const EraseOrphan = ({ orphan: { outcomeId }, onDone, onCancel }: Props) => {
  const id = useId();
  const { ask } = useOutside();
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const erasing = useMutation({
    mutationFn: () => ask('eraseOrphan', { outcomeId, confirmed: 'erase' }),
    onSuccess: answer => answer.ok && onDone(words.erased),
  });
  const mayErase = typed.trim().toLowerCase() === words.word;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (mayErase) erasing.mutate();
  };
  const refusal = erasing.data?.ok === false ? erasing.data.refusal : null;
  return (
    <form className="admin-card-form" onSubmit={submit}>
      <h4 ref={heading} tabIndex={-1}>
        {words.eraseTitle}
      </h4>
      <p>{words.eraseWhat}</p>
      <div className="admin-field">
        <label htmlFor={id}>{words.confirm}</label>
        <Textfield
          id={id}
          value={typed}
          width="small"
          autoComplete="off"
          spellCheck={false}
          onChange={event => setTyped(event.currentTarget.value)}
        />
      </div>
      {(refusal || erasing.error) && (
        <p className="admin-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : failureOf(erasing.error, false).message}
        </p>
      )}
      <div className="admin-ways">
        <Button type="submit" appearance="danger" isDisabled={!mayErase} isLoading={erasing.isPending}>
          {words.eraseIt}
        </Button>
        <Button appearance="subtle" isDisabled={erasing.isPending} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};
