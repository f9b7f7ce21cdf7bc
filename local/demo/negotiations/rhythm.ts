import { type OnDay, priority, type Story } from './story';

/** Assessment: the leader shared a priority; the team has not answered yet. */
export const rhythm = (on: OnDay): Story => ({
  workItem: 'RHY-140',
  outcomeId: '10401',
  openedBy: 'ines',
  daysAgo: 4,
  steps: [
    {
      by: 'ines',
      daysAgo: 4,
      move: {
        kind: 'shareIntent',
        priority: priority({
          mattersMost: 'Studios whose whole staff rely on us every working day',
          whyNow: 'Retention is the company goal this year, and multi-staff studios decide about renewal in February',
          businessOutcome: 'Gross revenue retention',
          mayBeGiven: 'A researcher for four weeks',
          mustNotGetWorse: 'Notifications muted per active staff',
          deadline: on(14),
        }),
        need: { level: 57, unit: '%', measure: 'Active accounts with 3 or more staff-active days a week' },
      },
    },
  ],
});
