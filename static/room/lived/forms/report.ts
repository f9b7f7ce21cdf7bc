import type { NegotiationView } from '../../../../src/negotiation/view';
import { reportForm } from '../../../words/lived-forms';
import { type Errors, type Read, reading } from '../../fields/reading';
import { typed } from '../../fields/typedNumber';
import type { ContentOf, Problem } from '../../useMove';
import { readCounterweights, typedCounterweights } from './CounterweightFields';
import { markReading, type ReadingValues, readReading } from './ReadingFields';

/** A report as it is typed. */
export type ReportValues = ReadingValues & {
  isMeasured: 'yes' | 'no';
  unmeasured: string;
  counterweights: string[];
  reason: string;
};

/** The first one starts blank but for its source; a correction starts from what was reported. */
export const reportFrom = ({ lived: { course, report } }: NegotiationView): ReportValues => ({
  isMeasured: report && !report.final ? 'no' : 'yes',
  value: report?.final ? typed(report.final.value) : '',
  on: report?.final?.on ?? '',
  source: report?.final?.source ?? course?.baseline.source ?? '',
  unmeasured: report?.unmeasured ?? '',
  counterweights: typedCounterweights(course?.counterweights ?? [], report?.counterweights ?? []),
  reason: '',
});

export const readReport = (values: ReportValues): Read<ContentOf<'report'>> => {
  const from = reading();
  const isMeasured = values.isMeasured === 'yes';
  return from.done({
    kind: 'report' as const,
    report: {
      final: isMeasured ? readReading(from, values) : null,
      unmeasured: isMeasured ? '' : values.unmeasured,
      counterweights: readCounterweights(from, values.counterweights),
      reason: values.reason,
    },
  });
};

/** The fields that a refusal of `report` names. */
export const markReport = ({ code, about }: Problem): Errors => {
  if (code === 'reason-missing') return { reason: reportForm.noReason };
  if (code !== 'report-incomplete') return {};
  return {
    ...markReading(about, { on: reportForm.notTheEnd }),
    ...(about.includes('unmeasured') ? { unmeasured: reportForm.noWhy } : {}),
  };
};
