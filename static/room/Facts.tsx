import type { ReactNode } from 'react';
import { ClampedText } from '../standing/ClampedText';
import './facts.css';

/** Label and value pairs, one beneath the other. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>;

/** One fact; `from` is where it comes from. Left out altogether where there is nothing to say. */
export const Fact = ({ label, from, children }: { label: string; from?: ReactNode; children: ReactNode }) =>
  children === '' || children === null ? null : (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        {children}
        {from && <span className="fact-from">{from}</span>}
      </dd>
    </div>
  );

/** A text that may be long: three lines of it until somebody wants more. */
export const longer = (text: string): ReactNode => (text === '' ? '' : <ClampedText>{text}</ClampedText>);
