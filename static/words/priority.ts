/** The form in which a leader shares a priority, part by part. */
export const priorityForm = {
  title: 'Share your priority',
  intro: 'The team reads this as soon as you share it, then says where the measure stands and what it can forecast.',
  send: 'Share priority',

  matters: 'What matters',
  mattersHelp: 'Say what should change for customers and the business. How to get there is the team’s part.',
  whyNowHelp: 'What makes this quarter the right one.',
  room: 'Room to move',
  roomHelp: 'What the team can count on when it looks for a way.',
  mayBeGivenHelp: 'People, money, time: what you could grant if the team asks.',
  noConstraint: 'None',
  constraintHelp: 'Only what leaves no choice: a law, a contract or a date.',
  whichConstraint: 'Which one',

  timeRunsOut: 'If time runs out',
  deadlineHelp: (ends: string) => `Agree by this day, at the latest ${ends}. Before the quarter begins is best.`,
  fallbackHelp: 'What happens without an agreement by then.',
  otherFallback: 'What happens then',

  need: 'Need',
  needHelp:
    'The level the business could use. It stays sealed: the team sees only what it is stated in, and reads the number in the same moment in which you see the team’s forecast. So neither number pulls the other.',
  hasNeed: 'Do you have a level in mind?',
  noNeed: 'No',
  sealNeed: 'Yes, seal a number',
  needMeasureHelp: 'The team sees this at once, so that it assesses the same measure.',
  needLevel: 'Need',
  needLevelHelp: 'Sealed until the team’s forecast is given.',
  needUnitHelp: 'Such as % or days. The team sees this at once.',
};

/** What is said beside a field while it is written. */
export const liveAdvice = {
  /** Behind what blocks (N2): that it is refused as it stands. */
  refused: 'Sharing is refused as long as it says so.',
  /** A9, by the field that was left empty. */
  empty: {
    mattersMost: {
      seen: 'Without it the team would have to guess what to work towards.',
      todo: 'Say what should change for customers.',
    },
    whyNow: {
      seen: 'Nobody can weigh a priority that does not say why now.',
      todo: 'Say what happens if it waits a quarter.',
    },
    businessOutcome: {
      seen: 'The team cannot tell what its outcome would feed.',
      todo: 'Name the business outcome.',
    },
  },
};
