import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { stepWords } from '../../words/assessment';
import { formWords } from '../../words/form';
import type { Filled } from '../useForm';
import { KeepingNote, OtherDraft } from './DraftNotes';
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
  /** Where the form is filled in step by step. */
  way?: Way;
  children: ReactNode;
};

/** A form in steps: `next` is null on the last one, which sends, and `back` on the first. */
export type Way = {
  back: (() => void) | null;
  next: (() => void) | null;
  /** Goes to the first step in which one of these fields is. */
  show: (fields: string[]) => void;
};

/** A form in its frame: heading, fields, what stands in the way, and the two ways out. Focus comes in and goes to what is wrong. */
export function Form({ title, intro, send, onCancel, form, barred = null, way, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLFormElement>(null);
  const trouble = useRef<HTMLDivElement>(null);
  const { problem, errors, isSending, isOvertaken, submit, kept } = form;
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());

  /** How often somebody was led to what is marked. */
  const [sought, setSought] = useState(0);
  const leadToMarked = useRef<() => boolean>(() => false);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  useEffect(() => {
    if (!problem) return;
    setMended(new Set());
    if (!leadToMarked.current()) trouble.current?.focus();
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

  const marked = Object.keys(errors).filter(name => errors[name] !== '' && !mended.has(name));
  const goToMarked = () => {
    way?.show(marked);
    setSought(sought + 1);
  };
  // After the step that holds the field is there: in the same commit as its number here, and before this effect.
  useEffect(() => {
    if (sought === 0) return;
    const field = frame.current?.querySelector('.field-error')?.closest('.field, .part');
    field?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [sought]);

  // A form in steps leads to the field at once: it may be out of sight altogether.
  leadToMarked.current = () => {
    const names = Object.keys(errors).filter(name => errors[name] !== '');
    if (!way || names.length === 0) return false;
    way.show(names);
    setSought(sought + 1);
    return true;
  };

  return (
    <form
      className="form"
      ref={frame}
      aria-labelledby={`${id}title`}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (way?.next) way.next();
        else if (!isSending && !barred) void submit();
      }}
    >
      <div className="form-head">
        <h2 id={`${id}title`} ref={heading} tabIndex={-1} className="form-title">
          {title}
        </h2>
        {intro && <div className="form-intro">{intro}</div>}
      </div>
      {kept && <OtherDraft of={kept} />}
      {isOvertaken && problem?.code !== 'moved-on' && (
        <div role="status">
          <SectionMessage appearance="warning">
            <p>{formWords.overtaken}</p>
          </SectionMessage>
        </div>
      )}
      <ErrorsContext.Provider value={known}>{children}</ErrorsContext.Provider>
      <div className="form-foot">
        {problem && (
          <div ref={trouble} tabIndex={-1} className="form-problem" role="alert">
            <SectionMessage appearance={problem.code === 'moved-on' ? 'warning' : 'error'}>
              <p>{problem.sentence}</p>
              {marked.length > 0 && (
                <div className="form-marked">
                  <Button spacing="compact" onClick={goToMarked}>
                    {formWords.goToMarked}
                  </Button>
                </div>
              )}
            </SectionMessage>
          </div>
        )}
        {barred && <p className="form-barred">{barred}</p>}
        <div className="form-ways">
          {way?.back && <Button onClick={way.back}>{stepWords.back}</Button>}
          <Button type="submit" appearance="primary" isLoading={isSending} isDisabled={barred !== null && !way?.next}>
            {way?.next ? stepWords.next : send}
          </Button>
          <Button appearance="subtle" onClick={onCancel} isDisabled={isSending}>
            {formWords.cancel}
          </Button>
          {kept && <KeepingNote of={kept.keeping} />}
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
