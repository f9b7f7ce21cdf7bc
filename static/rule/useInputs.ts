import { useEffect, useRef, useState } from 'react';
import type { ActionName, InputName } from '../words/rule';
import { onAsked, onValidating, submit } from './automation';
import { complaintsOf, type Values, valuesOf } from './form';

/**
 * The inputs of an action while its rule is written. Automation has them after every change, for only then does it let people go
 * on, and again whenever it asks; a complaint goes once its field is changed.
 */
export const useInputs = (action: ActionName, context: unknown) => {
  const [values, setValues] = useState<Values>(() => valuesOf(action, context));
  const [complaints, setComplaints] = useState<Values>(() => complaintsOf(action, context));
  const [isValidating, setValidating] = useState(false);
  const [isTaken, setTaken] = useState(true);
  const latest = useRef(values);
  latest.current = values;
  const [hand] = useState(() => () => {
    submit(latest.current).then(
      () => setTaken(true),
      () => setTaken(false),
    );
  });
  useEffect(() => {
    hand();
    const stops = [onAsked(hand), onValidating(setValidating)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [hand]);
  const change = (next: Values) => {
    latest.current = next;
    setValues(next);
    hand();
  };
  const changed = (name: InputName) => setComplaints(({ [name]: _gone, ...others }) => others);
  return { values, complaints, isValidating, isTaken, change, changed };
};
