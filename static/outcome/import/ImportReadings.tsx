import './import.css';
import { useMemo } from 'react';
import type { Measure } from '../../../src/negotiation/measure';
import { useErrors } from '../../room/fields/errors';
import { ErrorText } from '../../room/fields/Field';
import { Form } from '../../room/fields/Form';
import { TextLine } from '../../room/fields/TextLine';
import { importWords } from '../../words/outcome';
import { type Setting, useChangeForm } from '../useChangeForm';
import { PreviewTable } from './PreviewTable';
import { isFlawed, takenFrom } from './preview';
import { RowsField } from './RowsField';
import { explainImport, importFrom, markImport, previewIn, readImport } from './values';
import { WaysFields } from './WaysFields';

const LeaveOut = ({
  count,
  isChosen,
  onChange,
}: {
  count: number;
  isChosen: boolean;
  onChange: (is: boolean) => void;
}) => {
  const errors = useErrors();
  const error = errors.of('leaveOut');
  return (
    <div className="field">
      <label className="choice-label">
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={error ? 'leave-out-error' : undefined}
          onChange={event => {
            errors.changed('leaveOut');
            onChange(event.currentTarget.checked);
          }}
        />
        {importWords.leaveOut(count)}
      </label>
      <ErrorText id="leave-out-error" text={error} />
    </div>
  );
};

/** Many readings at once: text in, what was read of each row beside it, and one call that takes all or none. */
const ImportReadings = ({ setting, measure }: { setting: Setting; measure: Measure }) => {
  const { page } = setting;
  const form = useChangeForm(setting, {
    name: 'import',
    initial: () => importFrom(page),
    read: values => readImport(values, page),
    mark: (problem, values) => markImport(problem, values, page),
    explain: (problem, values) => explainImport(problem, values, page),
    done: values => {
      const preview = previewIn(values, page);
      return importWords.done(takenFrom(preview).length, preview.rows.filter(isFlawed).length);
    },
  });
  const { values, change } = form;
  const preview = useMemo(() => previewIn(values, page), [values, page]);
  const taken = takenFrom(preview).length;
  const wrong = preview.rows.filter(isFlawed).length;
  const known = preview.rows.filter(row => row.isKnown).length;
  const isRead = preview.rows.length > 0 && preview.questions.length === 0;
  return (
    <Form
      title={importWords.title}
      intro={importWords.intro}
      send={importWords.send(taken)}
      onCancel={setting.onCancel}
      form={form}
    >
      <RowsField
        value={values.text}
        onChange={text => change({ ...values, text, leaveOut: false })}
        onFile={text => change({ ...values, text, columns: null, order: '', decimal: '', leaveOut: false })}
      />
      <TextLine
        name="source"
        label={importWords.source}
        value={values.source}
        onChange={source => change({ ...values, source, leaveOut: false })}
      />
      <WaysFields
        preview={preview}
        choices={values}
        onChoose={chosen => change({ ...values, ...chosen, leaveOut: false })}
      />
      {preview.rows.length > 0 && (
        <div className="import-preview">
          <p className="import-counts" role="status">
            {isRead && importWords.counts(taken, preview.rows.length, known)}
          </p>
          <PreviewTable preview={preview} unit={measure.unit} />
          {wrong > 0 && (
            <LeaveOut count={wrong} isChosen={values.leaveOut} onChange={leaveOut => change({ ...values, leaveOut })} />
          )}
        </div>
      )}
    </Form>
  );
};

export default ImportReadings;
