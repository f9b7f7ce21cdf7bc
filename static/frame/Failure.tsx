import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { pageFailure } from '../words/failures';

type Props = {
  title: string;
  sentence: ReactNode;
  id?: string | null;
  onTryAgain?: () => void;
  isTrying?: boolean;
  /** Nothing else is on the page, so this is what it is about. */
  isWhole?: boolean;
};

/** What happened, and what to do. Plain markup instead of a section message, since every page carries it. */
export const Failure = ({ title, sentence, id = null, onTryAgain, isTrying = false, isWhole = false }: Props) => (
  <section className="failure" role="alert">
    <svg className="failure-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1.2 15.2 14H.8L8 1.2Zm-.75 4.6v4h1.5v-4h-1.5Zm0 5.2v1.5h1.5V11h-1.5Z" fillRule="evenodd" />
    </svg>
    <div className="failure-words">
      {isWhole ? <h1 className="failure-title">{title}</h1> : <h2 className="failure-title">{title}</h2>}
      <p>{sentence}</p>
      {id && <p className="failure-id">{pageFailure.id(id)}</p>}
      {onTryAgain && (
        <Button onClick={onTryAgain} isLoading={isTrying}>
          {pageFailure.again}
        </Button>
      )}
    </div>
  </section>
);
