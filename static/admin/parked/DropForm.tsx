import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef } from 'react';
import { failureOf } from '../../backend';
import { useOutside } from '../../frame/outside';
import { RefusalWords } from '../../frame/RefusalWords';
import { parkedWords as words } from '../../words/signals';

type Props = { errandKey: string; onDropped: () => void; onCancel: () => void };

/** Asks before something is given up for good. */
export const DropForm = ({ errandKey, onDropped, onCancel }: Props) => {
  const { ask } = useOutside();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const dropping = useMutation({
    mutationFn: () => ask('dropErrand', { key: errandKey }),
    onSuccess: answer => answer.ok && onDropped(),
  });
  const refusal = dropping.data?.ok === false ? dropping.data.refusal : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    dropping.mutate();
  };
  return (
    <form className="admin-card-form" onSubmit={submit}>
      <h4 ref={heading} tabIndex={-1}>
        {words.sure}
      </h4>
      <p>{words.dropWhat}</p>
      {(refusal || dropping.error) && (
        <p className="admin-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : failureOf(dropping.error, false).message}
        </p>
      )}
      <div className="admin-ways">
        <Button type="submit" spacing="compact" appearance="danger" isLoading={dropping.isPending}>
          {words.dropIt}
        </Button>
        <Button spacing="compact" appearance="subtle" isDisabled={dropping.isPending} onClick={onCancel}>
          {words.keepIt}
        </Button>
      </div>
    </form>
  );
};
