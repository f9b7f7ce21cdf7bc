import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Result } from '../../src/negotiation/refusal';
import { useOutside } from '../frame/outside';
import { collect, type Progress } from './collect';

/** A finished export, kept by the browser under an address of its own. */
export type CopyFile = { url: string; name: string; bytes: number; records: number; at: string };

/** An export of everything: how far it has come, and the file it ends in. */
export const useCopy = () => {
  const { ask, place } = useOutside();
  const [progress, setProgress] = useState<Progress | null>(null);
  const copying = useMutation({
    mutationFn: async (): Promise<Result<CopyFile>> => {
      const collected = await collect(ask, (await place()).siteUrl, setProgress);
      if (!collected.ok) return collected;
      const { everything, records } = collected.value;
      const file = new Blob([JSON.stringify(everything, null, 2)], { type: 'application/json' });
      const at = everything.exportedAt;
      const name = `negotiations-${at.slice(0, 10)}.json`;
      return { ok: true, value: { url: URL.createObjectURL(file), name, bytes: file.size, records, at } };
    },
  });
  const { data } = copying;
  const file = data?.ok ? data.value : null;
  useEffect(() => (file ? () => URL.revokeObjectURL(file.url) : undefined), [file]);
  return {
    file,
    progress: copying.isPending ? progress : null,
    isUnderWay: copying.isPending,
    refusal: data?.ok === false ? data.refusal : null,
    error: copying.error,
    start: () => copying.mutate(),
  };
};

export type Copy = ReturnType<typeof useCopy>;
