import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attachment, Orphan } from '../../src/api';
import { useOutside } from '../frame/outside';

export type Gone = { orphans: Orphan[]; attached: Attachment[] };

/** Looks page by page for what lost its work item, until there is no next page. */
export const useOrphans = () => {
  const { ask } = useOutside();
  const [found, setFound] = useState(0);
  const looking = useMutation({
    mutationFn: async () => {
      const gone: Gone = { orphans: [], attached: [] };
      let from: string | null = null;
      setFound(0);
      do {
        const answer: Awaited<ReturnType<typeof ask<'orphans'>>> = await ask('orphans', { from });
        if (!answer.ok) return answer;
        gone.orphans.push(...answer.value.orphans);
        gone.attached.push(...answer.value.attached);
        setFound(gone.orphans.length);
        from = answer.value.next;
      } while (from !== null);
      return { ok: true as const, value: gone };
    },
  });
  return {
    gone: looking.data?.ok ? looking.data.value : null,
    found,
    isLooking: looking.isPending,
    refusal: looking.data?.ok === false ? looking.data.refusal : null,
    error: looking.error,
    look: () => looking.mutate(),
  };
};
