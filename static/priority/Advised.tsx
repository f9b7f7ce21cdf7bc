import {
  createContext,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Finding } from '../../src/negotiation/finding';
import { useErrors } from '../room/fields/errors';
import './advised.css';

const LiveFindings = lazy(() => import('./LiveFindings'));

/** What advice finds in the form that is being written. */
export const AdviceContext = createContext<Finding[]>([]);

/** A little longer than the room for advice takes to close (`advised.css`), in milliseconds. */
const CLOSING = 250;

/** Findings to be seen: the last ones stay until their room has closed over them. */
const useLasting = (findings: Finding[]): Finding[] => {
  const [lasting, setLasting] = useState(findings);
  const text = JSON.stringify(findings);
  useEffect(() => {
    const next = JSON.parse(text) as Finding[];
    if (next.length > 0) return setLasting(next);
    const timer = setTimeout(() => setLasting([]), CLOSING);
    return () => clearTimeout(timer);
  }, [text]);
  return lasting;
};

/** True once somebody has been in a field and went on. */
const useIsLeft = (place: RefObject<HTMLDivElement>): boolean => {
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    const field = place.current;
    const leave = () => setLeft(true);
    field?.addEventListener('focusout', leave);
    return () => field?.removeEventListener('focusout', leave);
  }, [place]);
  return isLeft;
};

type Props = { field: string; children: ReactNode };

/** A field with the advice that concerns it beneath. That it is empty is said once somebody has left it. */
export const Advised = ({ field, children }: Props) => {
  const isMarked = useErrors().of(field) !== undefined;
  const place = useRef<HTMLDivElement>(null);
  const isLeft = useIsLeft(place);
  const saysEmpty = isLeft && !isMarked;
  const findings = useContext(AdviceContext).filter(
    ({ code, facts }) => facts.field === field && (code !== 'A9' || saysEmpty),
  );
  const lasting = useLasting(findings);
  return (
    <div className="advised" ref={place}>
      {children}
      <div className="advised-room" data-open={findings.length > 0}>
        <div className="advised-words" aria-live="polite">
          {lasting.length > 0 && (
            <Suspense fallback={null}>
              <LiveFindings of={lasting} />
            </Suspense>
          )}
        </div>
      </div>
    </div>
  );
};
