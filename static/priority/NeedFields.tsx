import { NAME_LENGTH } from '../../src/negotiation/thresholds';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { needFields } from '../words/fields';
import { priorityForm as words } from '../words/priority';
import { Advised } from './Advised';
import type { PriorityValues } from './values';

type Need = Pick<PriorityValues, 'measure' | 'level' | 'unit'>;
type Props = { values: Need; onChange: (need: Need) => void };

/** What a need is stated in, and its sealed level. */
export const NeedFields = ({ values: { measure, level, unit }, onChange }: Props) => {
  const need = { measure, level, unit };
  return (
    <>
      <Advised field="needMeasure">
        <TextLine
          name="needMeasure"
          label={needFields.measure}
          help={words.needMeasureHelp}
          value={measure}
          onChange={value => onChange({ ...need, measure: value })}
        />
      </Advised>
      <div className="field-row">
        <NumberField
          name="level"
          label={words.needLevel}
          help={words.needLevelHelp}
          value={level}
          onChange={value => onChange({ ...need, level: value })}
        />
        <TextLine
          name="needUnit"
          label={needFields.unit}
          help={words.needUnitHelp}
          value={unit}
          most={NAME_LENGTH}
          onChange={value => onChange({ ...need, unit: value })}
        />
      </div>
    </>
  );
};
