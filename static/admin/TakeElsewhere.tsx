import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Orphan } from '../../src/api';
import { failureOf } from '../backend';
import { type Outside, useOutside } from '../frame/outside';
import { RefusalWords } from '../frame/RefusalWords';
import { orphanWords as words } from '../words/orphans';

type WorkItem = { id: string; key: string; summary: string };

/** The work item with a key, as Jira shows it to this person; null where it shows none. */
const find = async (jira: Outside['jira'], key: string): Promise<WorkItem | null> => {
  const answer = await jira(`/rest/api/3/issue/${encodeURIComponent(key.trim())}?fields=summary`);
  if (!answer.ok) return null;
  const { id, key: found, fields } = (await answer.json()) as Partial<WorkItem> & { fields?: { summary?: string } };
  return id && found ? { id, key: found, summary: fields?.summary ?? '' } : null;
};

type Props = { orphan: Orphan; onDone: (said: string) => void; onCancel: () => void };

/** First the other work item is found and shown, then what is gone is taken there. */
export const TakeElsewhere = ({ orphan: { outcomeId }, onDone, onCancel }: Props) => {
  const id = useId();
  const { ask, jira } = useOutside();
  const heading = useRef<HTMLHeadingElement>(null);
  const [key, setKey] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const finding = useMutation({ mutationFn: () => find(jira, key) });
  const taking = useMutation({
    mutationFn: (to: WorkItem) => ask('reattach', { outcomeId, to: to.id }),
    onSuccess: answer => answer.ok && onDone(words.taken(answer.value.toKey)),
  });
  const target = finding.data ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (target) taking.mutate(target);
    else if (key.trim() !== '') finding.mutate();
  };
  const refusal = taking.data?.ok === false ? taking.data.refusal : null;
  const error = taking.error ?? finding.error;
  return (
    <form className="admin-card-form" onSubmit={submit}>
      <h4 ref={heading} tabIndex={-1}>
        {words.takeTitle}
      </h4>
      <p>{words.takeWhat}</p>
      <div className="admin-field">
        <label htmlFor={id}>{words.key}</label>
        <Textfield
          id={id}
          value={key}
          width="small"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          onChange={event => {
            finding.reset();
            taking.reset();
            setKey(event.currentTarget.value);
          }}
        />
        <p id={`${id}-help`} className="admin-quiet">
          {words.keyHelp}
        </p>
      </div>
      <p aria-live="polite">{target && <strong>{words.sure(target.key, target.summary)}</strong>}</p>
      {(refusal || error || finding.data === null) && (
        <p className="admin-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : error ? failureOf(error, false).message : words.notFound}
        </p>
      )}
      <div className="admin-ways">
        <Button
          type="submit"
          appearance={target ? 'primary' : 'default'}
          isDisabled={key.trim() === ''}
          isLoading={finding.isPending || taking.isPending}
        >
          {target ? words.takeIt(target.key) : words.find}
        </Button>
        <Button appearance="subtle" isDisabled={taking.isPending} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};
