import { MOST_READINGS_AT_ONCE } from '../../../src/negotiation/thresholds';
import { useErrors } from '../../room/fields/errors';
import { typed } from '../../room/fields/typedNumber';
import { shortUnit } from '../../words/numbers';
import { importWords, readingWords } from '../../words/outcome';
import { isFlawed, type Preview, type PreviewRow } from './preview';

type Props = { preview: Preview; unit: string };

/** With every digit that will be stored. */
const exact = (value: number, unit: string): string => {
  const short = shortUnit(unit);
  return [typed(value), short].filter(Boolean).join(short === '%' ? '' : '\u00A0');
};

const resultOf = ({ flaws, replaces, isKnown }: PreviewRow, unit: string): string => {
  if (flaws.length > 0) return flaws.map(importWords.flaw).join('. ');
  if (isKnown) return importWords.known;
  return replaces === null ? importWords.fine : importWords.replaces(exact(replaces, unit));
};

const Row = ({ row, unit, isOpen }: { row: PreviewRow; unit: string; isOpen: boolean }) => {
  const errors = useErrors();
  // What the server said of a row is about the text as it was sent.
  const refused = errors.of('text') === undefined ? undefined : errors.of(`row.${row.number}`);
  const isWrong = isFlawed(row) || refused !== undefined;
  return (
    <tr className={isWrong ? 'preview-wrong' : undefined}>
      <th scope="row" className="numbers">
        {row.number}
      </th>
      <td className="preview-day">{row.on ?? row.day}</td>
      <td className="preview-value numbers">{row.value === null ? row.amount : exact(row.value, unit)}</td>
      <td className="preview-result">{isOpen ? '' : (refused ?? resultOf(row, unit))}</td>
      <td>{row.source}</td>
    </tr>
  );
};

/** Each row with what was read, or with what is wrong. */
export const PreviewTable = ({ preview, unit }: Props) => {
  const { rows, questions, heading } = preview;
  const hidden = rows.length - MOST_READINGS_AT_ONCE;
  return (
    <>
      {heading && <p className="outcome-quiet">{importWords.heading(heading.number)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard */}
      <section className="preview-frame" tabIndex={0} aria-label={importWords.caption}>
        <table className="preview">
          <caption className="said-only">{importWords.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{importWords.number}</th>
              <th scope="col">{readingWords.on}</th>
              <th scope="col" className="preview-value">
                {readingWords.valueIn(unit)}
              </th>
              <th scope="col">{importWords.outcome}</th>
              <th scope="col">{readingWords.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_READINGS_AT_ONCE).map(row => (
              <Row key={row.number} row={row} unit={unit} isOpen={questions.length > 0} />
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && <p className="outcome-quiet">{importWords.more(hidden)}</p>}
    </>
  );
};
