import { useState } from 'react';
import type { Which } from '../../src/api';
import type { OutsideView } from '../../src/negotiation/outside-view';
import { failureOf } from '../backend';
import { useOutside } from '../frame/outside';
import { refusalSentence } from '../words/refusals';
import type { OwnRange } from './steps';

type Asked = { of: string; view: OutsideView } | { of: string; trouble: string };

/**
 * The outside view of one range, asked for by a press and never before (RULES 6). It belongs to the very range it was asked
 * for: once a number changes it is gone, until it is asked for again.
 */
export const useOutsideView = (which: Which, own: OwnRange | null) => {
  const { ask } = useOutside();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isAsking, setAsking] = useState(false);
  const of = own && JSON.stringify(own);
  const show = async () => {
    if (!own || !of || isAsking) return;
    setAsking(true);
    try {
      const answer = await ask('outside', { ...which, ...own });
      setAsked(answer.ok ? { of, view: answer.value.outside } : { of, trouble: refusalSentence(answer.refusal) });
    } catch (cause) {
      setAsked({ of, trouble: failureOf(cause).message });
    } finally {
      setAsking(false);
    }
  };
  const answered = asked && asked.of === of ? asked : null;
  return {
    view: answered && 'view' in answered ? answered.view : null,
    trouble: answered && 'trouble' in answered ? answered.trouble : null,
    isAsking,
    show,
  };
};
