import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOutside } from '../frame/outside';

/** Erases call by call until nothing is left. What was erased before a failure stays erased, and is counted. */
export const useErasing = () => {
  const { ask } = useOutside();
  const queries = useQueryClient();
  const [erased, setErased] = useState(0);
  const erasing = useMutation({
    mutationFn: async () => {
      for (;;) {
        const answer = await ask('erase', { confirmed: 'erase' });
        if (!answer.ok) return answer;
        setErased(before => before + answer.value.erased);
        if (answer.value.done) return answer;
      }
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return {
    erased,
    isUnderWay: erasing.isPending,
    isDone: erasing.data?.ok === true,
    refusal: erasing.data?.ok === false ? erasing.data.refusal : null,
    error: erasing.error,
    start: () => erasing.mutate(),
  };
};

export type Erasing = ReturnType<typeof useErasing>;
