import type { Measure } from './measure';

/**
 * Words by which an output gives itself away (N2, N5). They decide only where the grammar points the same way: a verb of
 * shipping as a command, or its noun, and no customer behaviour beside it.
 */
const shippingVerbs = [
  'launch',
  'ship',
  'build',
  'rebuild',
  'migrate',
  'redesign',
  'release',
  'roll ?out',
  'implement',
  'deploy',
  'rewrite',
  'refactor',
  'develop',
  'deliver',
  'introduce',
  'integrate',
  'automate',
  'replatform',
  'create',
  'add',
  'install',
  'finish',
];
const shippingNouns = [
  'launch',
  'migration',
  'redesign',
  'roll-?out',
  'rewrite',
  'refactoring',
  'implementation',
  'go-?live',
];
const yesNoUnits = [
  'done',
  'yes/no',
  'y/n',
  'boolean',
  'shipped',
  'launched',
  'live',
  'delivered',
  'complete',
  'completed',
];
const behaviours = [
  'customers?',
  'users?',
  'accounts?',
  'clients?',
  'members?',
  'visitors?',
  'owners?',
  'people',
  'studios?',
  'sessions?',
  'patients?',
  'teams? (who|that)',
  'who',
  'share of',
  'rate',
  'ratio',
  'per',
  'time to',
  'retention',
  'activation',
  'conversion',
];

/** Words that make even a command read like a measure, as in "Add-to-cart rate". */
const rates = ['share of', 'rate', 'ratio', 'per', 'time to', 'percentage', 'number of'];

const word = (list: string[]): string => `(?:${list.join('|')})`;
const command = new RegExp(`^\\s*(?:we |to |please )*${word(shippingVerbs)}\\b`, 'i');
const ordered = new RegExp(
  `(?:^|[.;:!?\\n]\\s*|\\b(?:must|should|shall|need(?:s)? to|have to|has to|want (?:you|them|the team|us) to|let us|let's|please|will|going to)\\s+(?:now\\s+|finally\\s+)?)${word(shippingVerbs)}\\s+(?:a|an|the|our|new|this|that|your|\\S+)`,
  'i',
);
const noun = new RegExp(`^\\s*(?:the )?(?:\\S+ ){0,4}${word(shippingNouns)}\\b`, 'i');
const behaviour = new RegExp(`\\b${word(behaviours)}\\b`, 'i');

const rate = new RegExp(`\\b${word(rates)}\\b`, 'i');

/** True for something shipped, false for a change in customer behaviour (N5). */
export const isOutput = ({ name, unit, definition }: Pick<Measure, 'name' | 'unit' | 'definition'>): boolean => {
  if (command.test(name)) return !rate.test(name);
  const shipping = noun.test(name) || yesNoUnits.includes(unit.trim().toLowerCase());
  return shipping && !behaviour.test(`${name} ${definition}`);
};

/** True where a text tells the team what to make instead of what matters (N2). */
export const dictatesSolution = (text: string): boolean => ordered.test(text);
