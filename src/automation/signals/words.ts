import type { Stage } from '../../negotiation';

/** What Jira is told, in words of the glossary: read on boards, in searches and in comments, where no page of ours is. */
export const stageNames: Record<Stage, string> = {
  intent: 'Priority awaited',
  assessment: 'Assessing',
  bargaining: 'Bargaining',
  parked: 'Parked',
  agreed: 'Agreed',
  running: 'Running',
  'not-agreed': 'Not agreed',
  reopened: 'Re-opened',
  'report-due': 'Report due',
  review: 'In review',
  closed: 'Closed',
};

/** Whose turn it is, where people cannot be named. */
export const turnNames = { leader: 'leader’s turn', team: 'team’s turn' } as const;

/** In a comment, who is to move where there is nobody to mention. */
export const moverNames = { leader: 'the leader', team: 'the team', none: 'nobody' } as const;
