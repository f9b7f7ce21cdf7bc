import type { Issue } from '../../jira/site';
import { account } from '../people';
import { epic } from './epic';

/** What the teams that Ines leads work for: the company’s retention: Rhythm, Nudge and Pocket. */
export const INES: Issue[] = [
  epic({
    id: '10401',
    key: 'RHY-140',
    projectId: '10004',
    summary: 'Staff start their working day in Bramblebook',
    description: [
      'A studio whose staff open the tool every morning does not leave. The Today list was the first thing that moved this.',
      'Measure: active accounts with three or more staff-active days a week.',
    ],
    reporter: account('ines'),
    assignee: account('callum'),
    labels: ['retention', 'staff'],
    createdDaysAgo: 470,
    comments: [
      {
        author: account('ines'),
        text: 'Retention is the company goal this year, and this is the nearest lever we know.',
        daysAgo: 4,
      },
    ],
  }),
  epic({
    id: '10402',
    key: 'RHY-129',
    projectId: '10004',
    summary: 'Staff swap shifts without asking the owner',
    description: [
      'Owners spend an hour a week on who works when.',
      'Measure: shift swaps that staff settle among themselves.',
    ],
    reporter: account('ines'),
    assignee: account('sunniva'),
    labels: ['staff'],
    priority: 'Medium',
    createdDaysAgo: 185,
  }),
  epic({
    id: '10501',
    key: 'NDG-52',
    projectId: '10005',
    summary: 'Booked appointments take place',
    description: [
      'A chair that stays empty is money that nobody brings back. Every reminder costs patience, so more of them is not the answer.',
      'Measure: appointments that end as a no-show.',
    ],
    reporter: account('ines'),
    assignee: account('amadou'),
    labels: ['reminders', 'no-shows'],
    createdDaysAgo: 470,
    comments: [
      {
        author: account('priyesh'),
        text: 'The waiting list did nothing for no-shows. It filled chairs, which is another measure.',
        daysAgo: 40,
      },
      {
        author: account('amadou'),
        text: 'Our offer is with you, Ines. The deadline was the day before yesterday.',
        daysAgo: 1,
      },
    ],
  }),
  epic({
    id: '10502',
    key: 'NDG-95',
    projectId: '10005',
    summary: 'Clients come back after they missed an appointment',
    description: [
      'Who stays away once is ashamed and looks for another studio.',
      'Measure: clients who rebook within a week after a no-show.',
    ],
    reporter: account('ines'),
    assignee: account('lotte'),
    labels: ['no-shows', 'loyalty'],
    priority: 'Medium',
    createdDaysAgo: 185,
  }),
  epic({
    id: '10601',
    key: 'PKT-31',
    projectId: '10006',
    summary: 'Owners run their day from the phone',
    description: [
      'Owners are on their feet all day. The studio has to be in their pocket.',
      'Measure: owners active in the mobile app in a week.',
    ],
    reporter: account('ines'),
    assignee: account('isolde'),
    labels: ['mobile'],
    createdDaysAgo: 470,
    comments: [
      {
        author: account('kwabena'),
        text: 'We have measured three things in four quarters. This one is staying.',
        daysAgo: 45,
      },
    ],
  }),
  epic({
    id: '10602',
    key: 'PKT-93',
    projectId: '10006',
    summary: 'Owners close the day from the phone',
    description: [
      'Nobody knows yet what closing the day is for an owner, or how it could be counted. So we learn first.',
    ],
    reporter: account('isolde'),
    assignee: account('isolde'),
    labels: ['mobile', 'learning'],
    status: 'To Do',
    createdDaysAgo: 16,
  }),
];
