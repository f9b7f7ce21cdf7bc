import { MOST_AGREEMENTS } from '../../src/negotiation/thresholds';
import type { WayName } from '../start/ways';
import { list } from './numbers';

/** Where nothing was negotiated yet: ways to begin. */
export const startWords = {
  title: 'Nothing has been negotiated on this site yet',
  leader: 'A leader and a team set the team’s outcome of a quarter together. Begin with one of these.',
  observer:
    'A leader and a team set the team’s outcome of a quarter together. You lead no team yet: a project administrator names you as the leader on the project’s Negotiations page.',
  ways: 'Ways to begin',
  back: 'Negotiations',
};

export const ways: Record<WayName, { title: string; what: string }> = {
  quarter: {
    title: 'Set up the first quarter',
    what: 'What to do, in which order, and where.',
  },
  tour: {
    title: 'See a finished quarter',
    what: 'One negotiation of a made-up company, from the priority to the review.',
  },
  audit: {
    title: 'Audit last quarter’s goals',
    what: 'Paste them, and read which are outcomes and what to ask of the others. Nothing is stored.',
  },
};

export const firstQuarter = {
  intro: 'In this order. You can stop after any step: what is done stays.',
  done: (names: string[]) => `Done for ${list(names)}.`,
  projects: 'Go to the projects',
  toTeam: (name: string) => `Negotiations of ${name}`,
  toProject: (name: string) => `Epics of ${name}`,
  note: `One outcome is plenty for a team’s first quarter. At ${MOST_AGREEMENTS} agreements the team is warned; one more is refused.`,
  steps: {
    team: {
      title: 'Name the leader and the team',
      what: 'A project administrator does this once for each team, on the Negotiations page of its project: one leader, and usually the trio of product manager, designer and engineer.',
    },
    open: {
      title: 'Open an outcome',
      what: 'An outcome is a change in what customers do. It has an epic in the team’s project. On the epic, find Two-way negotiation and press Open negotiation.',
    },
    share: {
      title: 'Share a priority',
      what: 'The leader says what matters most, why now, and which business outcome it serves; never how to solve it. A need is optional and stays sealed until the team has given its forecast.',
    },
    assess: {
      title: 'Assess',
      what: 'The team says where the measure stands, what it tried before, and what it expects by quarter end. In that moment both sides see need and forecast.',
    },
    sign: {
      title: 'Negotiate until both sign',
      what: 'More resources, a bigger risk, a changed ask, or as things are: offers go back and forth until both have signed the same terms.',
    },
  },
};

export const auditWords = {
  intro:
    'Paste what one team was given for one quarter, one goal a line. A unit may follow after a tab or a semicolon. The words are looked through here in your browser: nothing is stored, and nothing is sent.',
  field: 'Goals, one a line',
  example: 'Launch the new booking page\nAccounts with a first booking in 14 days; %',
  audit: 'Audit these goals',
  nothing: 'Paste at least one goal.',
  report: 'What stands out',
  left: (count: number, most: number) =>
    `Only the first ${most} are read; ${count === 1 ? '1 more is' : `${count} more are`} left out.`,
  caution: 'It goes by words alone, so it may be wrong about a line. You know what was meant.',
  tooMany: {
    warn: (count: number) =>
      `${count} goals for one team. Say which comes first when both need the same people, or let one wait.`,
    block: (count: number) =>
      `${count} goals for one team are too many at once. No more than ${MOST_AGREEMENTS} can be signed for a quarter here: which of these mattered most?`,
  },
};

const by = (words: string[]): string => (words.length > 0 ? ` (${words.join(', ')})` : '');

/** One for each sign of a goal that is no product outcome, and for a goal without any (A3, A4, A5, A6). */
export const signs = {
  output: {
    counted: (count: number) => (count === 1 ? '1 output' : `${count} outputs`),
    seen: (words: string[]) => `Something to ship${by(words)}`,
    ask: 'What changes for customers when it ships? Count that.',
  },
  solution: {
    counted: (count: number) => (count === 1 ? '1 dictated solution' : `${count} dictated solutions`),
    seen: (words: string[]) => `Tells the team what to make${by(words)}`,
    ask: 'What should change for customers? Or which law, contract or date leaves no choice?',
  },
  business: {
    counted: (count: number) => (count === 1 ? '1 business outcome' : `${count} business outcomes`),
    seen: (words: string[]) => `A business outcome: more than one team moves it${by(words)}`,
    ask: 'What do customers do before it moves? Make that the team’s measure, and this what it serves.',
  },
  traction: {
    counted: (count: number) => (count === 1 ? '1 traction metric' : `${count} traction metrics`),
    seen: (words: string[]) => `The use of one feature${by(words)}`,
    ask: 'What do customers get done with it? Or which second measure must not get worse?',
  },
  clear: {
    counted: (count: number) => `${count} without such a sign`,
    seen: () => 'None of these signs',
    ask: 'Do customers do it, can it be counted, and where did it stand before?',
  },
};
