import type { Shared } from '../negotiations/shared';

/** Priorities that a leader shared with more than one team: the same words for all of them. */

export const GROWTH: Shared = {
  label: 'Q0',
  workItems: ['HRB-230', 'SLP-380'],
  told: {
    mattersMost: 'Studios get booked by clients on their own, from the first week on and to the last click',
    whyNow: 'Sales hires nobody before summer, so self-serve revenue has to carry the spring',
    mayBeGiven: 'Ida Lund, our researcher, for a part of December',
    mustNotGetWorse: 'Studios that leave in their first month, and bookings that are cancelled within the hour',
    riskAppetite: 'moderate',
    bet: { words: 'A studio that is booked in its first two weeks pays for the second month', chance: 0.78 },
  },
};

export const RETENTION: Shared = {
  label: 'Q0',
  workItems: ['RHY-140', 'PKT-31'],
  told: {
    mattersMost: 'Whoever works in a studio relies on us every working day, owners and staff alike',
    whyNow: 'Nine in ten studios that left in autumn had been quiet for a month before they told us',
    mayBeGiven: '',
    mustNotGetWorse: 'How often we interrupt people at work',
    riskAppetite: 'small',
    bet: null,
  },
};

export const RENEWAL: Shared = {
  label: 'Q+1',
  workItems: ['RHY-140', 'PKT-93'],
  told: {
    mattersMost: 'Studios whose whole staff rely on us every working day',
    whyNow: 'Retention is the company goal this year, and multi-staff studios decide about renewal in February',
    mayBeGiven: 'A researcher for four weeks',
    mustNotGetWorse: 'Notifications muted per active staff',
    riskAppetite: 'moderate',
    bet: null,
  },
};
