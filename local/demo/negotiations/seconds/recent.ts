import type { Second } from './second';

/** Second outcomes that wait for somebody: for a report, for a review of either side, for an agreement. */

export const SWAPS: Second = {
  team: 'RHY',
  workItem: 'RHY-129',
  label: 'Q-1',
  measure: {
    name: 'Shift swaps that staff settle among themselves',
    unit: '%',
    direction: 'higher',
    definition: 'Changes of a shift that no owner touched, of all changes of a shift in a month',
    source: 'Usage warehouse, monthly',
  },
  figures: {
    baseline: 12,
    leaderNeed: 30,
    forecast: { p10: 13, p50: 18, p90: 25 },
    agreedTarget: 18,
    rounds: 2,
    daysToAgree: 8,
  },
  words: {
    matters: 'Staff change shifts without the owner in between',
    why: 'Owners spend an hour of their evening on who works when',
    offers: [
      'Below our median: one assumption about it was wrong already',
      'Your median. If it is wrong again, we stop it',
    ],
    learned: ['Staff ask each other on paper first, and write it down afterwards'],
  },
};

export const BACK_AGAIN: Second = {
  team: 'NDG',
  workItem: 'NDG-95',
  label: 'Q-1',
  measure: {
    name: 'Clients who rebook within a week after a no-show',
    unit: '%',
    direction: 'higher',
    definition: 'Clients with a new booking in the same studio within seven days, of all who did not come',
    source: 'Appointments warehouse, monthly',
  },
  figures: {
    baseline: 17,
    leaderNeed: 25,
    forecast: { p10: 17.5, p50: 20, p90: 24 },
    agreedTarget: 20,
    rounds: 2,
    daysToAgree: 7,
  },
  words: {
    matters: 'Clients who missed an appointment find their way back',
    why: 'Who stays away once is ashamed and goes elsewhere; a studio loses two clients a week like that',
    question: ['Should the studio know that we write to them?', 'Yes, and be able to say no'],
    offers: ['Below our median, as we have never written to them before', 'Your median. Be kind to them'],
    learned: ['A kind message on the day after is answered by one in four', 'Two days later nobody answers any more'],
    review: {
      team: 'Reached. The day after is the only day on which a message is welcome.',
      leader: '',
      learnings: ['Shame lasts two days', ''],
    },
  },
};

export const TRUST: Second = {
  team: 'LAN',
  workItem: 'LAN-108',
  label: 'Q-1',
  measure: {
    name: 'Answers that owners rate as helpful',
    unit: '%',
    direction: 'higher',
    definition: 'Answers with a thumb up, of all that were rated in a month',
    source: 'Help analytics, monthly',
  },
  figures: {
    baseline: 61,
    leaderNeed: 70,
    forecast: { p10: 61.5, p50: 65, p90: 69 },
    agreedTarget: 65,
    rounds: 2,
    daysToAgree: 7,
  },
  words: {
    matters: 'Owners believe the answer that they find',
    why: 'An answer that is read and not believed ends in a ticket all the same',
    offers: ['Below our median: who rates is who is angry', 'Your median. Angry owners count as well'],
    learned: ['Who wrote an answer, and when, matters more to owners than how long it is'],
    review: {
      team: '',
      leader: 'Not reached, and I would do it again. Trust takes more than a quarter.',
      learnings: ['', 'Ask for trust for a year, not for a quarter'],
    },
  },
};

export const OWN_WEBSITES: Second = {
  team: 'SLP',
  workItem: 'SLP-386',
  label: 'Q0',
  measure: {
    name: 'Started bookings on the websites of studios that are completed',
    unit: '%',
    direction: 'higher',
    definition: 'Bookings confirmed within 30 minutes, of all that were started on a website other than ours',
    source: 'Booking funnel, monthly',
  },
  figures: {
    baseline: 48,
    leaderNeed: 58,
    forecast: { p10: 48.5, p50: 50, p90: 53 },
    agreedTarget: 53,
    rounds: 3,
    daysToAgree: 10,
  },
  opensOn: -20,
  words: {
    matters: 'Clients finish a booking wherever they have started it',
    why: 'A third of all bookings begin on the website of a studio, and fewer of them are finished than on ours',
    offers: [
      'Our median. We do not see what these websites do before they hand over to us',
      'Half-way to what we need; studios pay for these bookings as for all others',
      'Three points above our median, and no further: it is not our website',
    ],
    learned: [
      'Large studios change their websites every month, and we break with them',
      'One line of advice to web designers helped more than we thought',
    ],
  },
};
