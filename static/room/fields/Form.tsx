import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Filled } from '../useForm';
import { ErrorsContext } from './errors';
import './form.css';

type Props = {
  title: string;
  intro?: ReactNode;
  /** Words on the button that sends. */
  send: string;
  onCancel: () => void;
  form: Filled;
  /** Why it cannot be sent at the moment, if so. */
  barred?: string | null;
  children: ReactNode;
};

const OVERTAKEN =
  'The other side, or a colleague, has moved since you began. Look at where it stands now, then decide whether what you wrote still fits. Nothing you wrote is lost.';

/** A form in its frame: heading, fields, what stands in the way, and the two ways out. Focus comes in and goes to what is wrong. */
export function Form({ title, intro, send, onCancel, form, barred = null, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLFormElement>(null);
  const trouble = useRef<HTMLDivElement>(null);
  const { problem, errors, isSending, isOvertaken, submit } = form;
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  useEffect(() => {
    if (!problem) return;
    setMended(new Set());
    trouble.current?.focus();
  }, [problem]);

  const known = useMemo(
    () => ({
      of: (name: string) => (mended.has(name) ? undefined : errors[name]),
      changed: (name: string) => {
        if (errors[name] !== undefined) setMended(before => new Set(before).add(name));
      },
    }),
    [errors, mended],
  );

  const goToMarked = () =>
    frame.current
      ?.querySelector('.field-error')
      ?.closest('.field, .part')
      ?.querySelector<HTMLElement>('input, textarea, select')
      ?.focus();
  const isMarked = Object.keys(errors).some(name => errors[name] !== '' && !mended.has(name));

  return (
    <form
      className="form"
      ref={frame}
      aria-labelledby={`${id}title`}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (!isSending && !barred) void submit();
      }}
    >
      <div className="form-head">
        <h2 id={`${id}title`} ref={heading} tabIndex={-1} className="form-title">
          {title}
        </h2>
        {intro && <div className="form-intro">{intro}</div>}
      </div>
      {isOvertaken && problem?.code !== 'moved-on' && (
        <div role="status">
          <SectionMessage appearance="warning">
            <p>{OVERTAKEN}</p>
          </SectionMessage>
        </div>
      )}
      <ErrorsContext.Provider value={known}>{children}</ErrorsContext.Provider>
      <div className="form-foot">
        {problem && (
          <div ref={trouble} tabIndex={-1} className="form-problem" role="alert">
            <SectionMessage appearance={problem.code === 'moved-on' ? 'warning' : 'error'}>
              <p>{problem.sentence}</p>
              {isMarked && (
                <div className="form-marked">
                  <Button spacing="compact" onClick={goToMarked}>
                    Go to the marked field
                  </Button>
                </div>
              )}
            </SectionMessage>
          </div>
        )}
        {barred && <p className="form-barred">{barred}</p>}
        <div className="form-ways">
          <Button type="submit" appearance="primary" isLoading={isSending} isDisabled={barred !== null}>
            {send}
          </Button>
          <Button appearance="subtle" onClick={onCancel} isDisabled={isSending}>
            Cancel
          </Button>
        </div>
      </div>
    </form>
  );
}

/** A part of a long form, under a heading of its own with one line of help. */
export const Part = ({ title, help, children }: { title: string; help?: ReactNode; children: ReactNode }) => (
  <section className="part">
    <div className="part-head">
      <h3 className="part-title">{title}</h3>
      {help && <p className="part-help">{help}</p>}
    </div>
    <div className="part-fields">{children}</div>
  </section>
);
