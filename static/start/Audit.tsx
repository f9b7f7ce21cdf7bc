import Button from '@atlaskit/button/new';
import { type FormEvent, lazy, Suspense, useId, useState } from 'react';
import { auditWords as words } from '../words/start';

const AuditReport = lazy(() => import('./AuditReport'));

/** A look at goals that were set elsewhere. They stay in this page: no call carries them. */
export const Audit = () => {
  const id = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(text);
  };
  const isMissing = asked?.trim() === '';
  return (
    <>
      <form className="start-audit" onSubmit={submit} noValidate>
        <p id={`${id}-help`}>{words.intro}</p>
        <label htmlFor={id}>{words.field}</label>
        <textarea
          id={id}
          className="start-goals"
          rows={8}
          value={text}
          placeholder={words.example}
          aria-describedby={`${id}-help`}
          aria-invalid={isMissing}
          spellCheck={false}
          onChange={event => setText(event.target.value)}
        />
        {isMissing && (
          <p className="start-trouble" role="alert">
            {words.nothing}
          </p>
        )}
        <div>
          <Button type="submit" appearance="primary">
            {words.audit}
          </Button>
        </div>
      </form>
      {asked !== null && !isMissing && (
        <Suspense fallback={null}>
          <AuditReport text={asked} />
        </Suspense>
      )}
    </>
  );
};
