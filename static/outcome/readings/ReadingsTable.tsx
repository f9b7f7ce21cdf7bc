import Button, { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { Fragment, useState } from 'react';
import type { OutcomePage } from '../../../src/api';
import type { Measure } from '../../../src/negotiation/measure';
import type { Reading } from '../../../src/negotiation/outcome';
import { Said } from '../../room/Said';
import { amount, day, shortUnit } from '../../words/numbers';
import { readingWords } from '../../words/outcome';
import { download } from './download';
import { ForgetReading } from './ForgetReading';

const SHOWN_AT_FIRST = 8;

type Props = { page: OutcomePage; measure: Measure; onForgotten: ((note: string) => void) | null };

type RowProps = { reading: Reading; unit: string; onForget: (() => void) | null };

const Row = ({ reading, unit, onForget }: RowProps) => (
  <tr>
    <th scope="row" className="readings-day">
      <time dateTime={reading.on}>{day(reading.on)}</time>
    </th>
    <td className="readings-value numbers">{amount(reading.value, unit)}</td>
    <td className="readings-source">
      {reading.source}
      <Said by={reading.by} />
    </td>
    {onForget && (
      <td className="readings-remove">
        <IconButton
          id={`forget-${reading.on}`}
          icon={DeleteIcon}
          label={readingWords.remove(reading.on)}
          appearance="subtle"
          spacing="compact"
          onClick={onForget}
        />
      </td>
    )}
  </tr>
);

/** Readings, newest first, with who entered each and when (N27). */
export const ReadingsTable = ({ page, measure, onForgotten }: Props) => {
  const [isWhole, setWhole] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const newest = page.readings.toReversed();
  const shown = isWhole ? newest : newest.slice(0, SHOWN_AT_FIRST);
  const unit = shortUnit(measure.unit);
  const keep = (on: string) => {
    setAsked(null);
    document.getElementById(`forget-${on}`)?.focus();
  };
  return (
    <>
      <table className="readings">
        <caption className="said-only">{readingWords.caption(measure.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{readingWords.on}</th>
            <th scope="col" className="readings-value">
              {readingWords.valueIn(measure.unit)}
            </th>
            <th scope="col">{readingWords.columnSource}</th>
            {onForgotten && (
              <th scope="col">
                <span className="said-only">{readingWords.removeThis}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(reading => (
            <Fragment key={reading.on}>
              <Row reading={reading} unit={unit} onForget={onForgotten && (() => setAsked(reading.on))} />
              {asked === reading.on && onForgotten && (
                <tr>
                  <td colSpan={4}>
                    <ForgetReading
                      page={page}
                      reading={reading}
                      unit={unit}
                      onDone={note => {
                        setAsked(null);
                        document.getElementById('outcome-open-reading')?.focus();
                        onForgotten(note);
                      }}
                      onKeep={() => keep(reading.on)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <div className="readings-more">
        {newest.length > SHOWN_AT_FIRST && (
          <Button appearance="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? readingWords.showFewer : readingWords.showAll(newest.length)}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => void download(page.readings, readingWords.file(measure.name))}>
          {readingWords.download}
        </Button>
      </div>
    </>
  );
};
