import { allFound, firstFound, grammar, pluralsOf, type Rule, type Sentence, withPlurals } from './grammar';
import type { Measure } from './measure';
import * as words from './words';

const { shippingVerbs, projectVerbs, looseVerbs, makingVerbs } = words;

/** What is made and shipped, by whom, and what customers do. */
const { read, rule } = grammar({
  ship: shippingVerbs.orders,
  project: projectVerbs.orders,
  build: looseVerbs.orders,
  make: makingVerbs.orders,
  shipping: [...shippingVerbs.doing, ...projectVerbs.doing],
  making: [...looseVerbs.doing, ...makingVerbs.doing],
  there: [...shippingVerbs.done, ...projectVerbs.done, ...looseVerbs.done, ...words.doneWords],
  ready: words.readyWords,
  complete: ['complete'],
  over: [...words.endWords, ...makingVerbs.done],
  undertaking: words.projectNouns,
  work: withPlurals(words.workWords),
  thing: withPlurals(words.things),
  we: words.ours,
  people: [...pluralsOf(words.people), ...words.crowds],
  person: words.people,
  who: words.relatives,
  rate: words.rates,
  manner: words.manners,
  goods: withPlurals(words.goods),
  intangible: words.intangibles,
  a: words.articles,
  the: words.determiners,
  number: words.numbers,
  period: words.periods,
  please: words.pleas,
  must: words.modals,
  now: words.openers,
  more: words.changes,
  by: ['by'],
  with: words.means,
  need: words.needs,
  be: ['be', 'is', 'are', 'was', 'were'],
  it: ['it'],
  to: ['to'],
  of: ['of'],
  in: words.links,
  percent: ['%', 'percent'],
  goal: words.aims,
  pain: words.pains,
});

/** Parts of rules; how a rule is written is said in `grammar.ts`. */
const given = '[ a the number ]*';
const small = '[ in of to by with ]';
const further = `${given} (?: ${small} ${given} any{1,2})?`;
const arrived = '[ there ready ]';
const ended = '[ over complete ]';
const finished = '[ there ready over complete ]';
const front = '^ [^ people who rate manner in of to by with ]{0,4}';
const subject = '[ thing undertaking project work ]';
const start = '^ [ now please to we must ]*';

/** Names that are orders: "Launch the shift planner". */
const orders = [
  `${start} (ship) (?! ${given} goods)`,
  `${start} (project) (?! period)`,
  `${start} (build) (?: of | any? number | [ a the ] (?! any? people) | any{0,2} thing)`,
  `${start} (make) [^ people goods intangible who ]{0,4} [ thing undertaking project ]`,
  `${start} (complete) ${given} any? ${subject}`,
].map(rule);

/** Names of a project, of a thing that is there, of a team's own work: "Migration of the ledger", "Portal live". */
const projects = [
  `${front} ([ undertaking project ]) (?! of any? people) (?: ${small} | ${finished} | $)`,
  `${subject} ${further} (${arrived})`,
  `[ undertaking project work ] ${further} (${ended})`,
  `(work) (?: ${small} | any? ${finished} | $)`,
].map(rule);

/** Units of progress and of work: "% of the migration complete", "features". */
const progress = [`^ (?: percent (?: of ${given} any{1,2})?)? (${finished}) $`].map(rule);
const pieces = ['^ (?: percent of)? ([ thing work ]) $'].map(rule);

const rates = ['(rate) (?! any? thing)'].map(rule);
const behaviours = ['(who)', '(manner)', 'by any? (people)', '^ [ a the ]* any? (people) (?! there)'].map(rule);
const peopleWho = ['^ [ a the ]* any? (people) any{0,3} who'].map(rule);

const finds = (rules: readonly Rule[], sentences: readonly Sentence[]): boolean =>
  firstFound(rules, sentences).length > 0;

/** The words by which a measure names something shipped, not a change in behaviour (A3, N5). None: it does not. */
export const outputWords = ({ name, unit, definition }: Pick<Measure, 'name' | 'unit' | 'definition'>): string[] => {
  const title = read(name);
  if (finds(rates, title)) return [];
  const ordered = firstFound(orders, title);
  if (ordered.length > 0) return ordered;
  if (finds(behaviours, title)) return [];
  const progressed = words.yesNoUnits.includes(unit.toLowerCase()) ? [unit] : firstFound(progress, read(unit));
  if (finds(peopleWho, read(definition))) return progressed;
  const named = [...firstFound(projects, title), ...progressed];
  return named.length > 0 ? named : firstFound(pieces, read(unit));
};

/** True for something shipped, false for a change in customer behaviour (N5). */
export const isOutput = (measure: Pick<Measure, 'name' | 'unit' | 'definition'>): boolean =>
  outputWords(measure).length > 0;

const object = `${given} [^ people who intangible goods be must in of to with thing ]{0,4} (thing)`;
const opening = '^ [ now please number ]* (?: to [^ people who we ]{1,4})?';
const bound = '(?: we (?: any? must | to) | please) [ now be ]*';
const better = '^ now* more [^ who ]{0,8}';

/** Orders to make something, and things given as the answer. */
const solutions = [
  // orders that begin a sentence
  `${opening} (ship) (?! ${given} goods)`,
  `${opening} (project) (?: [ a the number in ] | [^ period people who be rate pain ]{1,4} $)`,
  `${opening} ([ project build make ]) ${object}`,
  `${opening} ([ build make ]) it $`,
  `(?: ${opening} | ${bound}) ([ make complete ]) ${given} any? ([ undertaking project ])`,
  `^ any? (thing) ([ undertaking project ]) $`,
  // orders to us, plans of ours, wishes for a thing
  `${bound} ([ ship project ]) (?! ${given} goods)`,
  `${bound} ([ build make shipping making ]) ${object}`,
  `^ (?: the period)? we ([ ship project build ]) [ a the number ] ${object}`,
  `we be now* ([ shipping making ]) ${object}`,
  `we (need) ${object}`,
  // what a thing has to become
  '([ thing undertaking project ]) [^ people who ]{0,6} [ must to ] be ([ there over ])',
  '([ thing undertaking project ]) [^ people who ]{0,6} must ([ ship project ])',
  `^ [ a the ] ${object} [^ people who be must ]{0,5} (there)`,
  // the means to an outcome
  `${better} by ([ shipping making ]) ${object}`,
  `${better} by (shipping) any $`,
  `${better} with a ${object}`,
  // work as the subject, or as the aim
  `^ now* (shipping) (?: [ a the number with ] | any{0,2} thing) (?! any* pain)`,
  `^ now* (making) ${object} (?! any* pain)`,
  `(goal) any{0,3} be ${given} [^ people who ]{0,3} ([ undertaking project thing ])`,
].map(rule);

/** The words by which a text tells the team what to make instead of what matters (A4, N2). None: it does not. */
export const solutionWords = (text: string): string[] => allFound(solutions, read(text));

/** True where a text tells the team what to make instead of what matters (N2). */
export const dictatesSolution = (text: string): boolean => solutionWords(text).length > 0;

const money = grammar({
  money: words.businessWords,
  measure: words.measureWords,
  who: words.relatives,
  of: ['of', 'per', 'a', 'by', 'to', ...words.means, ...words.links],
  number: words.numbers,
});

/** "Payments revenue a quarter", "Growth in revenue", "Customers who churn", and not "Revenue reports opened". */
const businesses = [
  '^ [^ who of ]* (money) (?: of | measure | money | number | $)',
  '^ measure of any? (money)',
  'who (money)',
].map(money.rule);
const amounts = ['(money)'].map(money.rule);

/** The words by which a measure is a business outcome, which no team moves by itself (A5). None: it is not. */
export const businessWords = ({ name, unit }: Pick<Measure, 'name' | 'unit'>): string[] => {
  const named = firstFound(businesses, money.read(name));
  return named.length > 0 ? named : firstFound(amounts, money.read(unit));
};

/** True for a business outcome: what a product outcome serves (A5). */
export const isBusinessOutcome = (measure: Pick<Measure, 'name' | 'unit'>): boolean =>
  businessWords(measure).length > 0;

const use = grammar({
  feature: [...withPlurals(words.features), 'feature'],
  using: words.usings,
  use: withPlurals(words.uses),
  people: [...withPlurals(words.people), ...words.crowds],
  who: words.relatives,
  rate: ['rate'],
  on: ['of', 'on'],
  with: words.means,
});

/** "Clicks on the export button", "Users who tried the new editor". */
const counted = ['^ any? (use) rate? [ on with ] any{0,4} (feature)', '^ any? people who? (using) any{0,3} (feature)'];
/** "Dashboard views", "Searches with the map view". */
const featured = ['(feature) any? ([ use using ]) (?! who)', '([ with using ]) any{0,3} (feature)'];
const tractions = [...counted, ...featured].map(use.rule);
const countings = counted.map(use.rule);

/** The words by which a measure is the use of one feature (A6). None: it is not. */
export const tractionWords = ({ name, definition }: Pick<Measure, 'name' | 'definition'>): string[] => {
  const named = firstFound(tractions, use.read(name));
  return named.length > 0 ? named : firstFound(countings, use.read(definition));
};

/** True for a traction metric: too narrow unless it carries a counterweight (A6). */
export const isTraction = (measure: Pick<Measure, 'name' | 'definition'>): boolean => tractionWords(measure).length > 0;
