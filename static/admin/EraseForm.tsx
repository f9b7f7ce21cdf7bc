import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { failureOf } from '../backend';
import { RefusalWords } from '../frame/RefusalWords';
import { eraseWords as words } from '../words/admin';
import { CopyWay } from './CopyWay';
import type { Copy } from './useCopy';
import type { Erasing } from './useErasing';

type Props = { copy: Copy; erasing: Erasing; onCancel: () => void };

/** A copy is offered, then a word is typed, then it happens (RULES 9). */
const EraseForm = ({ copy, erasing: { erased, isUnderWay, refusal, error, start }, onCancel }: Props) => {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [needsNoCopy, setNeedsNoCopy] = useState(false);
  const [typed, setTyped] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const hasChosen = copy.file !== null || needsNoCopy;
  const mayErase = hasChosen && !copy.isUnderWay && typed.trim().toLowerCase() === words.word;
  const known = copy.file ? Math.max(copy.file.records, erased) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (mayErase) start();
  };
  return (
    <form className="admin-erase" onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {words.sure}
      </h3>
      <p>{words.copyFirst}</p>
      <CopyWay copy={copy} />
      {!copy.file && (
        <label className="admin-check">
          <input type="checkbox" checked={needsNoCopy} onChange={event => setNeedsNoCopy(event.target.checked)} />
          {words.noCopy}
        </label>
      )}
      <div className="admin-field">
        <label htmlFor={id}>{words.confirm}</label>
        <Textfield
          id={id}
          value={typed}
          isDisabled={!hasChosen || isUnderWay}
          autoComplete="off"
          spellCheck={false}
          width="small"
          onChange={event => setTyped(event.currentTarget.value)}
        />
      </div>
      {(refusal || error) && (
        <p className="admin-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : failureOf(error, false).message}{' '}
          {erased > 0 && words.partly(erased)}
        </p>
      )}
      <p className="admin-quiet numbers" aria-live="polite">
        {isUnderWay && (
          <>
            <progress
              className="admin-progress"
              aria-label={words.title}
              {...(known === null ? {} : { value: erased, max: known })}
            />
            {words.erasing(erased, known)}
          </>
        )}
      </p>
      <div className="admin-ways">
        <Button type="submit" appearance="danger" isDisabled={!mayErase} isLoading={isUnderWay}>
          {erased > 0 ? words.goOn : words.erase}
        </Button>
        <Button appearance="subtle" isDisabled={isUnderWay} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
};

export default EraseForm;
