import type { Forecast } from '../../src/negotiation/forecast';
import type { Letter } from '../../src/negotiation/offer';
import type { NegotiationView } from '../../src/negotiation/view';

export type Target = { letter: Letter | null; level: number; chance: number | null };

/** The figures of a negotiation that may be shown beside each other: all in the measure's unit. */
export type Figures = {
  unit: string;
  direction: 'higher' | 'lower';
  baseline: { value: number; on: string; source: string };
  forecast: Forecast;
  /** Null where no need is stated, or it is in another unit than the measure. */
  need: number | null;
  targets: Target[];
  isAgreed: boolean;
};

const targetsOf = ({ agreement, standing }: NegotiationView): Target[] => {
  if (agreement) return [{ letter: null, level: agreement.terms.target, chance: agreement.chanceOfTarget }];
  const packages = standing?.packages ?? [];
  return packages.map(each => ({
    letter: packages.length > 1 ? each.letter : null,
    level: each.terms.target,
    chance: each.chanceOfTarget,
  }));
};

/** Null until the team has assessed: before that there is nothing to compare. */
export const figuresOf = (view: NegotiationView): Figures | null => {
  const { assessment, need, gap, agreement } = view;
  if (!assessment) return null;
  return {
    unit: assessment.measure.unit,
    direction: assessment.measure.direction,
    baseline: assessment.baseline,
    forecast: agreement?.terms.forecast ?? assessment.forecast,
    need: need.state === 'open' && gap ? need.level : null,
    targets: targetsOf(view),
    isAgreed: agreement !== null,
  };
};
