import type { PastResult } from '../../src/negotiation/calibration';

/** A goal to move from 30 to 40 that ended exactly as forecast; a test overrides what it is about. */
export const pastResult = (over: Partial<PastResult> = {}): PastResult => ({
  quarter: '2026-Q1',
  measureName: 'Appointments paid online',
  direction: 'higher',
  baseline: 30,
  forecast: { p10: 35, p50: 40, p90: 45 },
  target: 40,
  originalTarget: 40,
  stated: 0.5,
  actual: 40,
  ...over,
});

/** The same result as seen by a team for which less is better. */
export const mirrored = (result: PastResult): PastResult => ({
  ...result,
  direction: result.direction === 'higher' ? 'lower' : 'higher',
  baseline: -result.baseline,
  forecast: { p10: -result.forecast.p10, p50: -result.forecast.p50, p90: -result.forecast.p90 },
  target: -result.target,
  originalTarget: -result.originalTarget,
  actual: -result.actual,
});

type Figures = [
  quarter: string,
  baseline: number,
  p10: number,
  p50: number,
  p90: number,
  target: number,
  stated: number,
  actual: number,
];

const quartersOf = (measureName: string, direction: PastResult['direction'], rows: Figures[]): PastResult[] =>
  rows.map(([quarter, baseline, p10, p50, p90, originalTarget, stated, actual]) => ({
    quarter,
    measureName,
    direction,
    baseline,
    forecast: { p10, p50, p90 },
    target: originalTarget,
    originalTarget,
    stated,
    actual,
  }));

/** The demo company's closed performance goals: thirty of them, by team. */
export const bramblebook = {
  HRB: quartersOf('New accounts with a first client-made booking within 14 days', 'higher', [
    ['2025-Q4', 31, 31.5, 34, 37, 35, 0.42, 33.6],
    ['2026-Q1', 33.6, 34, 36, 39, 36.5, 0.45, 37.1],
    ['2026-Q2', 37.1, 37.5, 39.5, 42, 39.5, 0.5, 38.6],
    ['2026-Q3', 38.6, 39, 41, 43.5, 41, 0.5, 41.8],
  ]),
  SLP: quartersOf('Started bookings that are completed', 'higher', [
    ['2025-Q4', 58.2, 58, 60, 62.5, 60.5, 0.4, 61.3],
    ['2026-Q1', 61.3, 62.3, 63, 65, 63, 0.5, 62.2],
    ['2026-Q2', 62.2, 62.5, 64, 66, 64, 0.5, 64.6],
    ['2026-Q3', 64.6, 65, 66, 67.5, 66, 0.5, 66.3],
  ]),
  RHY: quartersOf('Active accounts with 3 or more staff-active days a week', 'higher', [
    ['2026-Q2', 46.9, 47.5, 49.5, 52.5, 49.5, 0.5, 50.8],
    ['2026-Q3', 50.8, 51, 52.5, 55, 53, 0.4, 52.1],
  ]),
  TIL: quartersOf('Appointments paid online', 'higher', [
    ['2025-Q4', 19.5, 20, 22, 25, 22.5, 0.42, 21.2],
    ['2026-Q1', 21.2, 23, 24.5, 25.8, 24.5, 0.5, 26],
    ['2026-Q2', 26, 26, 29, 35, 33, 0.18, 28.4],
    ['2026-Q3', 28.4, 29.8, 31, 32.5, 31, 0.5, 32.7],
  ]),
  NDG: quartersOf('Appointments that end as a no-show', 'lower', [
    ['2025-Q4', 11.8, 11.6, 10.9, 10, 10.8, 0.48, 10.4],
    ['2026-Q1', 10.4, 10.3, 9.8, 9.1, 9.8, 0.5, 9.9],
    ['2026-Q2', 9.9, 9.8, 9.3, 8.6, 9.3, 0.5, 9.1],
    ['2026-Q3', 9.1, 9, 8.6, 8, 8.6, 0.5, 8.8],
  ]),
  PKT: [
    ...quartersOf('Owners active in the mobile app in a week', 'higher', [
      ['2025-Q4', 38, 38.5, 40.5, 43.5, 41, 0.4, 40.2],
    ]),
    ...quartersOf('App-store rating', 'higher', [['2026-Q1', 4.1, 4.1, 4.3, 4.5, 4.4, 0.35, 4.3]]),
    ...quartersOf('Push opt-in rate', 'higher', [['2026-Q2', 52, 52, 56.5, 63, 60, 0.25, 57]]),
    ...quartersOf('Owners active in the mobile app in a week', 'higher', [
      ['2026-Q3', 41, 41.5, 43, 45, 43, 0.5, 44.2],
    ]),
  ],
  KEY: [
    ...quartersOf('Accounts with at least one healthy integration', 'higher', [
      ['2025-Q4', 24, 25.3, 26, 29, 27, 0.35, 25.1],
      ['2026-Q1', 25.1, 26.2, 27, 30, 28, 0.35, 25.9],
      ['2026-Q2', 25.9, 26.5, 28, 30.5, 28, 0.5, 28.6],
    ]),
    ...quartersOf('Accounts with at least one healthy integration', 'higher', [
      ['2026-Q3', 28.6, 29, 31, 33.5, 31, 0.5, 30.2],
    ]).map(result => ({ ...result, target: 30 })),
  ],
  LAN: quartersOf('Help sessions resolved without contacting support', 'higher', [
    ['2025-Q4', 41, 43, 44, 45.5, 44.5, 0.35, 46.2],
    ['2026-Q1', 46.2, 48.3, 49, 50.2, 49, 0.5, 48.1],
    ['2026-Q2', 48.1, 49.8, 50.5, 51.5, 50.5, 0.5, 52.4],
    ['2026-Q3', 52.4, 54.2, 55, 56, 55, 0.5, 53.2],
  ]),
};
