import type { Issue } from '../jira/site';
import { account } from './people';

const epic = (issue: Omit<Issue, 'type' | 'status' | 'priority' | 'comments'> & Partial<Issue>): Issue => ({
  type: 'Epic',
  status: 'In Progress',
  priority: 'High',
  comments: [],
  ...issue,
});

/** The outcomes the teams work for. */
export const EPICS: Issue[] = [
  epic({
    id: '10101',
    key: 'HRB-230',
    projectId: '10001',
    summary: 'New studios get their first client-made booking within 14 days',
    description: [
      'A studio that sees a client book by themselves in the first two weeks stays. Today four in ten get there.',
      'Measure: new accounts with a first client-made booking within 14 days.',
    ],
    reporter: account('tomasz'),
    assignee: account('odile'),
    labels: ['onboarding', 'activation'],
    createdDaysAgo: 61,
    comments: [
      {
        author: account('tomasz'),
        text: 'Self-serve revenue hangs on this one. What would it take to reach half of all new studios?',
        daysAgo: 12,
      },
      {
        author: account('odile'),
        text: 'We look at the assumptions this week and come back with a range, not a number.',
        daysAgo: 10,
      },
    ],
  }),
  epic({
    id: '10201',
    key: 'SLP-380',
    projectId: '10002',
    summary: 'Clients finish the booking they started',
    description: [
      'One in three started bookings is abandoned, most often on small phones between choosing a time and confirming it.',
      'Measure: started bookings that are completed.',
    ],
    reporter: account('tomasz'),
    assignee: account('renske'),
    labels: ['booking'],
    createdDaysAgo: 58,
    comments: [
      { author: account('anahit'), text: 'Funnel numbers for the last 12 weeks are in the assessment.', daysAgo: 9 },
    ],
  }),
  epic({
    id: '10202',
    key: 'SLP-391',
    projectId: '10002',
    summary: 'Returning clients rebook without searching',
    description: ['Half of all bookings are the same service with the same person. They should take one tap.'],
    reporter: account('renske'),
    labels: ['booking', 'loyalty'],
    status: 'To Do',
    priority: 'Medium',
    createdDaysAgo: 22,
  }),
  epic({
    id: '10301',
    key: 'TIL-300',
    projectId: '10003',
    summary: 'Studios get paid online',
    description: [
      'Money that arrives at booking time is money that does not have to be asked for. New studios must not be hurt in their first month.',
      'Measure: appointments paid online.',
    ],
    reporter: account('willemijn'),
    assignee: account('ngozi'),
    labels: ['payments', 'deposits'],
    createdDaysAgo: 64,
    comments: [
      {
        author: account('willemijn'),
        text: 'Payments revenue pays for the clinic expansion in spring. Knowing early matters more than the last point.',
        daysAgo: 6,
      },
      {
        author: account('katya'),
        text: 'Deposits over 60 minutes moved it last quarter; studios with a till of their own are slower.',
        daysAgo: 5,
      },
      { author: account('ngozi'), text: 'Our median is written down with its reasons. Your turn.', daysAgo: 3 },
    ],
  }),
  epic({
    id: '10302',
    key: 'TIL-311',
    projectId: '10003',
    summary: 'Clinics take insurance payments through us',
    description: ['Under talks with two insurers. Not for the whole company before the contracts are signed.'],
    reporter: account('willemijn'),
    assignee: account('ngozi'),
    labels: ['payments', 'clinics'],
    status: 'To Do',
    securityLevel: '10100',
    createdDaysAgo: 15,
    comments: [
      {
        author: account('willemijn'),
        text: 'Please keep this between us until the contracts are signed.',
        daysAgo: 14,
      },
    ],
  }),
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
    createdDaysAgo: 55,
    comments: [
      {
        author: account('ines'),
        text: 'Retention is the company goal this year, and this is the nearest lever we know.',
        daysAgo: 4,
      },
    ],
  }),
];
