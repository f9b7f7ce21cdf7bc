import { useState } from 'react';

const stored = <V>(key: string): V | null => {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as V);
  } catch {
    return null;
  }
};

const store = (key: string, value: unknown): void => {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Where the browser keeps nothing for us, a draft lives as long as its form.
  }
};

/** Tells this tab from others of the same person for as long as it lives, a reload included. */
const tab = stored<string>('room/tab') ?? crypto.randomUUID();

export const thisTab = (): string => {
  store('room/tab', tab);
  return tab;
};

/** What is half written, kept in this tab until it is sent: a reload or a closed form loses nothing. */
export const useDraft = <V>(key: string, initial: () => V) => {
  const [found] = useState(() => stored<V>(key));
  const [values, setValues] = useState<V>(() => found ?? initial());
  return {
    values,
    /** It was there when the form opened. */
    isOld: found !== null,
    change: (next: V) => {
      setValues(next);
      store(key, next);
    },
    drop: () => store(key, null),
  };
};
