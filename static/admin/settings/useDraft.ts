import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer } from '../../../src/api';

/** A setting of the site as it was answered; `version` is null while nobody has set it. */
type Kept = { version: number | null };
type Draft<T> = { settings: T; seen: number | null };

type Calls<T, View extends Kept> = {
  queryKey: readonly string[];
  /** The setting as it is kept. */
  view: View;
  settingsOf: (view: View) => T;
  save: (settings: T, seen: number | null) => Promise<Answer<View>>;
  /** In which of its parts two settings differ. */
  differing: (one: T, other: T) => string[];
};

/**
 * Changes of a setting that are not saved yet. They name the version at which they were begun; where somebody was faster they stay,
 * and what was saved meanwhile is told.
 */
export const useDraft = <T, View extends Kept>({ queryKey, view, settingsOf, save, differing }: Calls<T, View>) => {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft<T> | null>(null);
  const kept = settingsOf(view);
  const settings = draft?.settings ?? kept;
  const saving = useMutation({
    mutationFn: (next: Draft<T>) => save(next.settings, next.seen),
    onSuccess: (answer, sent) => {
      const known = answer.ok ? answer.value : answer.refusal.fresh;
      if (!known) return;
      queries.setQueryData(queryKey, { ok: true, value: known });
      // What was changed while it was under way is still to be saved.
      setDraft(now => (!now || (answer.ok && now.settings === sent.settings) ? null : { ...now, seen: known.version }));
    },
  });
  const refusal = saving.data?.ok === false ? saving.data.refusal : null;
  const isBehind = refusal?.code === 'moved-on';
  return {
    settings,
    isChanged: differing(settings, kept).length > 0,
    /** Where somebody was faster: the parts in which they differ. */
    behind: isBehind ? differing(settings, kept) : null,
    refusal: isBehind ? null : refusal,
    error: saving.error,
    isSaving: saving.isPending,
    isSaved: saving.data?.ok === true,
    change: (next: T) => {
      if (!isBehind) saving.reset();
      setDraft(now => ({ settings: next, seen: now ? now.seen : view.version }));
    },
    save: (next: T) => {
      const sent = { settings: next, seen: draft ? draft.seen : view.version };
      setDraft(sent);
      saving.mutate(sent);
    },
    takeTheirs: () => {
      saving.reset();
      setDraft(null);
    },
  };
};
