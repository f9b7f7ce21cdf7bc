import { Component, type ReactNode } from 'react';
import { BackendFailure } from '../backend';
import { pageFailure } from '../words/failures';
import { Failure } from './Failure';

type Props = { children: ReactNode };
type State = { failure: Error | null };

/** Whatever breaks below is said in words, with a way on; the page is never left blank. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(failure: Error): State {
    return { failure };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    const known = failure instanceof BackendFailure ? failure : null;
    return (
      <div className="failure-page">
        <Failure
          title={pageFailure.title}
          sentence={known?.message ?? pageFailure.sentence}
          id={known?.id ?? null}
          onTryAgain={() => this.setState({ failure: null })}
        />
      </div>
    );
  }
}
