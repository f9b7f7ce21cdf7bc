import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Which } from '../../src/api';
import type { Move } from '../../src/negotiation/move';
import type { RefusalCode } from '../../src/negotiation/refusal';
import { failureOf } from '../backend';
import { loadingKeys } from '../frame/loading';
import { useOutside } from '../frame/outside';
import { refusalSentence } from '../words/refusals';

type Unaddressed<M> = M extends Move ? Omit<M, 'id' | 'seen'> : never;
/** What somebody proposes, before it is given an id and the version it was written against. */
export type Content = Unaddressed<Move>;
export type ContentOf<K extends Content['kind']> = Extract<Content, { kind: K }>;

/** Why a move did not come about: refused by the rules (with a code), or not answered at all (without). */
export type Problem = { sentence: string; code: RefusalCode | null; about: string[] };

/**
 * The one way in which the room sends a move. On success, and where somebody moved first, the room that comes back takes
 * the place of the one on screen. A second try of the same content keeps its id, so that it stays one move (N26).
 */
export const useMove = (which: Which, seen: number) => {
  const { ask } = useOutside();
  const client = useQueryClient();
  const tried = useRef<{ text: string; id: string } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);

  const send = async (content: Content): Promise<boolean> => {
    const key = loadingKeys.room(which);
    const text = JSON.stringify(content);
    const id = tried.current?.text === text ? tried.current.id : crypto.randomUUID();
    tried.current = { text, id };
    setSending(true);
    setProblem(null);
    try {
      await client.cancelQueries({ queryKey: key });
      const answer = await ask('play', { ...which, move: { ...content, id, seen } });
      tried.current = null;
      if (answer.ok) {
        client.setQueryData(key, answer);
        void client.invalidateQueries({ queryKey: loadingKeys.history(which) });
        return true;
      }
      const { code, about, fresh } = answer.refusal;
      if (fresh) client.setQueryData(key, { ok: true, value: fresh });
      setProblem({ sentence: refusalSentence(answer.refusal), code, about });
    } catch (cause) {
      setProblem({ sentence: failureOf(cause).message, code: null, about: [] });
    } finally {
      setSending(false);
    }
    return false;
  };

  return { send, problem, isSending, put: setProblem };
};
