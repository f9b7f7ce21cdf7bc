import { type FormEvent, type ReactNode, useRef } from 'react';
import type { SignalsView } from '../../../src/api';
import { useOutside } from '../../frame/outside';
import { RefusalWords } from '../../frame/RefusalWords';
import { signalWords as words } from '../../words/signals';
import { SaveRow } from '../settings/SaveRow';
import { Switch } from '../settings/Switch';
import { Ticks } from '../settings/Ticks';
import { useDraft } from '../settings/useDraft';
import { differing, settingsOf, toSave } from './settings';
import { signalsKey } from './useSignals';
import { WordingField } from './WordingField';
import { unknownIn } from './wording';

const quiet = ['property', 'labels', 'field'] as const;

const occasions = (['phase', 'turn', 'gap', 'clause', 'check-in'] as const).map(value => ({
  value,
  ...words.occasion[value],
}));

/** Why a wording would be refused; null where it would not. */
const troubleWith = (wording: string): ReactNode => {
  if (wording.trim() === '') return words.noWording;
  const unknown = unknownIn(wording);
  return unknown.length > 0 ? <RefusalWords refusal={{ code: 'placeholder-unknown', about: unknown }} /> : null;
};

/** In which ways Jira is told, and how a comment reads. */
export const SignalsForm = ({ signals }: { signals: SignalsView }) => {
  const { ask } = useOutside();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft({
    queryKey: signalsKey,
    view: signals,
    settingsOf,
    save: (settings, seen) => ask('setSignals', { settings, seen }),
    differing,
  });
  const { settings, change } = draft;
  const { comment } = settings;
  const changeComment = (next: Partial<typeof comment>) => change({ ...settings, comment: { ...comment, ...next } });
  const isOfWording = draft.refusal?.code === 'placeholder-unknown';
  const refused = isOfWording && draft.refusal ? <RefusalWords refusal={draft.refusal} /> : null;
  const trouble = comment.on ? (troubleWith(comment.wording) ?? refused) : null;
  const isBarred = comment.on && (trouble !== null || comment.occasions.length === 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBarred) draft.save(toSave(settings, settingsOf(signals)));
    else form.current?.querySelector<HTMLElement>(trouble ? 'textarea' : 'fieldset input')?.focus();
  };
  return (
    <form ref={form} className="settings" onSubmit={submit}>
      {quiet.map(name => (
        <Switch
          key={name}
          words={words.switches[name]}
          isOn={settings[name]}
          onChange={isOn => change({ ...settings, [name]: isOn })}
        />
      ))}
      <Switch words={words.switches.comment} isOn={comment.on} onChange={on => changeComment({ on })}>
        {comment.on && (
          <div className="setting-more">
            <Ticks
              legend={words.occasions}
              all={occasions}
              chosen={comment.occasions}
              onChange={chosen => changeComment({ occasions: chosen })}
              trouble={comment.occasions.length === 0 ? words.noOccasion : null}
            />
            <WordingField
              wording={comment.wording}
              onChange={wording => changeComment({ wording })}
              trouble={trouble}
            />
          </div>
        )}
      </Switch>
      <p>{words.effect}</p>
      <SaveRow
        label={words.save}
        draft={{ ...draft, refusal: isOfWording ? null : draft.refusal }}
        names={words.part}
      />
    </form>
  );
};
