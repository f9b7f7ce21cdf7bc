import type { Forecast } from '../../src/negotiation/forecast';
import type { Baseline, Measure } from '../../src/negotiation/measure';
import type { Letter } from '../../src/negotiation/offer';
import type { NegotiationView } from '../../src/negotiation/view';

export type Target = { letter: Letter | null; level: number; chance: number | null };

/** The figures of a negotiation that may be shown beside each other: all in the measure's unit. */
export type Figures = {
  measure: Measure;
  baseline: Baseline;
  forecast: Forecast;
  /** Null where no need is stated, or it is in another unit than the measure. */
  need: number | null;
  targets: Target[];
  /** Null while targets are only offered. */
  agreed: boolean | null;
  /** The newest reading since the baseline, and what was reported in the end. */
  reading: Baseline | null;
  actual: Baseline | null;
};

const offered = ({ standing }: NegotiationView): Target[] => {
  const packages = standing?.packages ?? [];
  return packages.map(({ letter, terms, chanceOfTarget }) => ({
    letter: packages.length > 1 ? letter : null,
    level: terms.target,
    chance: chanceOfTarget,
  }));
};

/** The newest of some readings that is newer than the baseline; null where none is. */
export const newest = (readings: Baseline[], baseline: Baseline): Baseline | null =>
  readings.reduce<Baseline | null>((last, each) => (each.on > (last ?? baseline).on ? each : last), null);

/** What the quarter runs on, else what the team assessed; null until there is something to compare. */
export const figuresOf = (view: NegotiationView): Figures | null => {
  const { assessment, need, gap, agreed, lived } = view;
  const { course, checkIns, report } = lived;
  const base = course ?? assessment;
  if (!base) return null;
  const { measure, baseline, forecast } = base;
  const ofCourse =
    course && course.target !== null ? [{ letter: null, level: course.target, chance: course.chanceOfTarget }] : [];
  const actual = report?.final ?? null;
  return {
    measure,
    baseline,
    forecast,
    need: need.state === 'open' && gap ? need.level : null,
    targets: course ? ofCourse : offered(view),
    agreed,
    reading: actual
      ? null
      : newest(
          checkIns.flatMap(each => each.reading ?? []),
          baseline,
        ),
    actual,
  };
};
