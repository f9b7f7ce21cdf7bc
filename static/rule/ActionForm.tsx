import { useMemo, useState } from 'react';
import { Choice } from '../room/fields/Choice';
import { ErrorsContext } from '../room/fields/errors';
import { LongText } from '../room/fields/LongText';
import { TextLine } from '../room/fields/TextLine';
import { type ActionName, actions, formWords as words } from '../words/rule';
import { type Extent, extentOf, type Field, fields, withExtent } from './form';
import { useInputs } from './useInputs';

type Props = { action: ActionName; context: unknown };

/** The form of one action, in the rule builder of Automation. */
export const ActionForm = ({ action, context }: Props) => {
  const { values, complaints, isValidating, isTaken, change, changed } = useInputs(action, context);
  const said = actions[action];
  // Kept, for a field that is being emptied says neither.
  const [extent, setExtent] = useState<Extent | null>(action === 'open-negotiations' ? extentOf(values) : null);
  const errors = useMemo(
    () => ({
      of: (name: string) => Object.entries(complaints).find(([known]) => known === name)?.[1],
      changed: (name: string) => {
        const field = fields[action].find(each => each.name === name);
        if (field) changed(field.name);
      },
    }),
    [action, complaints, changed],
  );
  const field = ({ name, kind, isOptional }: Field) => {
    const { label, help } = said.fields[name] ?? { label: name, help: '' };
    const value = values[name] ?? '';
    const shown = {
      name,
      label,
      help,
      isOptional,
      value,
      onChange: (text: string) => change({ ...values, [name]: text }),
    };
    return kind === 'text' ? <LongText key={name} {...shown} /> : <TextLine key={name} {...shown} />;
  };
  const isAsked = ({ name }: Field): boolean =>
    extent === null || (name !== 'issue' && name !== 'project') || name === extent;
  return (
    <main className="rule">
      <h1 className="said-only">{words.title}</h1>
      <p>{said.what}</p>
      <ErrorsContext.Provider value={errors}>
        <fieldset className="rule-fields" disabled={isValidating} aria-label={words.inputs}>
          {extent && (
            <Choice
              name="extent"
              label={words.extent}
              value={extent}
              options={words.extents}
              onChange={chosen => {
                setExtent(chosen);
                change(withExtent(values, chosen));
              }}
            />
          )}
          {fields[action].filter(isAsked).map(field)}
        </fieldset>
      </ErrorsContext.Provider>
      {!isTaken && (
        <p className="field-error" role="alert">
          {words.notTaken}
        </p>
      )}
      <p className="rule-quiet">{words.user}</p>
    </main>
  );
};
