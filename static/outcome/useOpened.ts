import { useEffect, useRef, useState } from 'react';
import type { OutcomePage } from '../../src/api';
import type { RememberedAttempt } from '../../src/negotiation/outcome';
import type { Setting } from './useChangeForm';

/** The one form that is open on the page; an attempt as it was when it was opened, or null for a new one. */
export type Opened = { form: 'measure' | 'reading' | 'import' } | { form: 'attempt'; of: RememberedAttempt | null };

/** Where on the page something happened. */
export type PartName = 'measure' | 'readings' | 'attempts';

const partOf: Record<Opened['form'], PartName> = {
  measure: 'measure',
  reading: 'readings',
  import: 'readings',
  attempt: 'attempts',
};

export type Opening = {
  opened: Opened | null;
  /** What the last change came to, where it was made. */
  noteIn: (part: PartName) => string;
  /** Null for those who may not write here. */
  open: ((form: Opened) => void) | null;
  setting: Setting;
  say: (part: PartName, said: string) => void;
};

/** Which form is open. Focus comes back to the button that opened it, where that is still there. */
export const useOpened = (page: OutcomePage): Opening => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [note, setNote] = useState<{ part: PartName; said: string } | null>(null);
  const [closed, setClosed] = useState(0);
  const opener = useRef<string | null>(null);
  useEffect(() => {
    const id = opener.current;
    if (closed > 0 && id) document.getElementById(id)?.focus();
  }, [closed]);
  const close = (said: string) => {
    setNote(opened && { part: partOf[opened.form], said });
    setOpened(null);
    setClosed(closed + 1);
  };
  return {
    opened: page.viewer === 'team' ? opened : null,
    noteIn: part => (note?.part === part ? note.said : ''),
    open:
      page.viewer === 'team'
        ? form => {
            opener.current = document.activeElement?.id ?? null;
            setNote(null);
            setOpened(form);
          }
        : null,
    setting: { page, onDone: close, onCancel: () => close('') },
    say: (part, said) => setNote({ part, said }),
  };
};
