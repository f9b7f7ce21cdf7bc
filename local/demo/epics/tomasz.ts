import type { Issue } from '../../jira/site';
import { account } from '../people';
import { epic } from './epic';

/** What the teams that Tomasz leads work for: growth: Harbor and Slipstream. */
export const TOMASZ: Issue[] = [
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
    createdDaysAgo: 470,
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
    id: '10102',
    key: 'HRB-185',
    projectId: '10001',
    summary: 'New studios bring their old calendar along',
    description: [
      'A studio that still keeps a paper diary books twice and blames us.',
      'Measure: new accounts that bring a calendar in the first week.',
    ],
    reporter: account('tomasz'),
    assignee: account('femi'),
    labels: ['onboarding'],
    status: 'Done',
    priority: 'Medium',
    createdDaysAgo: 280,
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
    createdDaysAgo: 470,
    comments: [
      { author: account('anahit'), text: 'Funnel numbers for the last 12 weeks are in the assessment.', daysAgo: 9 },
    ],
  }),
  epic({
    id: '10203',
    key: 'SLP-386',
    projectId: '10002',
    summary: 'Clients finish bookings on the studio’s own website',
    description: [
      'A third of all bookings start on the website of the studio, and fewer of them are finished than on ours.',
      'Measure: started bookings on the websites of studios that are completed.',
    ],
    reporter: account('tomasz'),
    assignee: account('mateo'),
    labels: ['booking'],
    priority: 'Medium',
    createdDaysAgo: 115,
    comments: [
      { author: account('mateo'), text: 'We go on at our median; the talk about the target is open.', daysAgo: 20 },
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
];
