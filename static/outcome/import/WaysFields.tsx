import { typed } from '../../room/fields/typedNumber';
import { day } from '../../words/numbers';
import { importWords } from '../../words/outcome';
import { decimals, readAmount } from './amounts';
import type { Columns } from './columns';
import { dayOrders, readDay } from './days';
import type { Choices, Preview } from './preview';
import { WaySelect } from './WaySelect';

type Props = { preview: Preview; choices: Choices; onChoose: (choices: Partial<Choices>) => void };

/** A way, with what it makes of the first cell of which the ways make different things. */
const optionsOf = <W extends string>(
  ways: readonly W[],
  names: Readonly<Record<W, string>>,
  texts: readonly string[],
  told: (text: string, way: W) => string | null,
) => {
  const example = texts.find(text => new Set(ways.map(way => told(text, way))).size > 1);
  return ways.map(way => {
    const meaning = example === undefined ? null : told(example, way);
    return { value: way, words: example && meaning ? importWords.example(names[way], example, meaning) : names[way] };
  });
};

const toldDay = (text: string, order: (typeof dayOrders)[number]): string | null => {
  const on = readDay(text, order);
  return on && day(on);
};

const toldAmount = (text: string, decimal: (typeof decimals)[number]): string | null => {
  const value = readAmount(text, decimal);
  return value === null ? null : typed(value);
};

const ColumnSelects = ({ preview, onChoose }: Omit<Props, 'choices'>) => {
  const { columns, width, heading } = preview;
  const all = Array.from({ length: width }, (_, at) => ({
    value: String(at),
    words: importWords.column(at, heading?.cells[at] ?? ''),
  }));
  const choose = (next: Partial<Columns>) => onChoose({ columns: { ...columns, ...next } });
  return (
    <>
      <WaySelect
        name="day"
        label={importWords.dayColumn}
        value={String(columns.day)}
        options={all}
        onChange={at => choose({ day: Number(at) })}
      />
      <WaySelect
        name="value"
        label={importWords.valueColumn}
        value={columns.value === null ? '' : String(columns.value)}
        options={all}
        onChange={at => choose({ value: Number(at) })}
      />
      <WaySelect
        name="source"
        label={importWords.sourceColumn}
        value={columns.source === null ? 'none' : String(columns.source)}
        options={[{ value: 'none', words: importWords.oneSource }, ...all]}
        onChange={at => choose({ source: at === 'none' ? null : Number(at) })}
      />
    </>
  );
};

const isOrder = (text: string): text is (typeof dayOrders)[number] => dayOrders.some(each => each === text);
const isDecimal = (text: string): text is (typeof decimals)[number] => decimals.some(each => each === text);

/** How the rows are read, where that is a question at all: what the rows show is chosen already, what they leave open is asked. */
export const WaysFields = ({ preview, choices, onChoose }: Props) => {
  const { order, decimal, width, rows } = preview;
  const chosenOrder = choices.order || (isOrder(order) ? order : '');
  const chosenDecimal = choices.decimal || (isDecimal(decimal) ? decimal : '');
  if (rows.length === 0 || (width <= 2 && order === 'any' && decimal === 'any')) return null;
  return (
    <fieldset className="import-ways">
      <legend className="field-label">{importWords.read}</legend>
      <p className="field-help" role="status">
        {preview.questions.length > 0 && importWords.asks}
      </p>
      <div className="import-ways-fields">
        {width > 2 && <ColumnSelects preview={preview} onChoose={onChoose} />}
        {order !== 'any' && (
          <WaySelect
            name="order"
            label={importWords.order}
            value={chosenOrder}
            options={optionsOf(
              dayOrders,
              importWords.orders,
              rows.map(row => row.day),
              toldDay,
            )}
            onChange={chosen => isOrder(chosen) && onChoose({ order: chosen })}
          />
        )}
        {decimal !== 'any' && (
          <WaySelect
            name="decimal"
            label={importWords.decimal}
            value={chosenDecimal}
            options={optionsOf(
              decimals,
              importWords.decimals,
              rows.map(row => row.amount),
              toldAmount,
            )}
            onChange={chosen => isDecimal(chosen) && onChoose({ decimal: chosen })}
          />
        )}
      </div>
    </fieldset>
  );
};
