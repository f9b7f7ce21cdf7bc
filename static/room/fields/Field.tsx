import { type ReactNode, useId } from 'react';
import { formWords } from '../../words/form';
import { useErrors } from './errors';
import './fields.css';

/** What ties an input to its label, help and error. */
export type Tied = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean };

export type FieldProps = {
  name: string;
  label: string;
  help?: ReactNode;
  isOptional?: boolean /** The heading above already says it: the label is for screen readers only. */;
  isTitled?: boolean;
};

export const ErrorText = ({ id, text }: { id: string; text: string | undefined }) =>
  text === undefined ? null : (
    <p id={id} className="field-error">
      {text}
    </p>
  );

/** A labelled input with its help beneath the label and its error beneath the input. */
export function Field({
  name,
  label,
  help,
  isOptional = false,
  isTitled = false,
  className = '',
  children,
}: FieldProps & { className?: string; children: (tied: Tied) => ReactNode }) {
  const id = useId();
  const error = useErrors().of(name);
  const described = [help ? `${id}help` : '', error ? `${id}error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`field ${className}`}>
      <label className={isTitled ? 'said-only' : 'field-label'} htmlFor={id}>
        {label}
        {isOptional && <span className="field-optional"> {formWords.optional}</span>}
      </label>
      {help && (
        <p id={`${id}help`} className="field-help">
          {help}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error !== undefined })}
      <ErrorText id={`${id}error`} text={error} />
    </div>
  );
}
