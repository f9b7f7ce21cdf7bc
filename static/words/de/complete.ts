/**
 * What is written in German, file by file. The compiler refuses a file that lacks one of the English exports or has it
 * with another type; a new file of sentences needs its twin beside this file and its line here, or a place among
 * those that are awaited.
 */
type Twin<English, German extends English> = [english: English, german: German];

export type Twins = {
  accept: Twin<typeof import('../accept'), typeof import('./accept')>;
  admin: Twin<typeof import('../admin'), typeof import('./admin')>;
  'admin-parts': Twin<typeof import('../admin-parts'), typeof import('./admin-parts')>;
  assessment: Twin<typeof import('../assessment'), typeof import('./assessment')>;
  failures: Twin<typeof import('../failures'), typeof import('./failures')>;
  fan: Twin<typeof import('../fan'), typeof import('./fan')>;
  fields: Twin<typeof import('../fields'), typeof import('./fields')>;
  form: Twin<typeof import('../form'), typeof import('./form')>;
  goal: Twin<typeof import('../goal'), typeof import('./goal')>;
  leader: Twin<typeof import('../leader'), typeof import('./leader')>;
  lived: Twin<typeof import('../lived'), typeof import('./lived')>;
  'lived-forms': Twin<typeof import('../lived-forms'), typeof import('./lived-forms')>;
  moved: Twin<typeof import('../moved'), typeof import('./moved')>;
  offer: Twin<typeof import('../offer'), typeof import('./offer')>;
  opening: Twin<typeof import('../opening'), typeof import('./opening')>;
  orphans: Twin<typeof import('../orphans'), typeof import('./orphans')>;
  'orphans-taken': Twin<typeof import('../orphans-taken'), typeof import('./orphans-taken')>;
  outcome: Twin<typeof import('../outcome'), typeof import('./outcome')>;
  panel: Twin<typeof import('../panel'), typeof import('./panel')>;
  people: Twin<typeof import('../people'), typeof import('./people')>;
  'people-changes': Twin<typeof import('../people-changes'), typeof import('./people-changes')>;
  'people-history': Twin<typeof import('../people-history'), typeof import('./people-history')>;
  portfolio: Twin<typeof import('../portfolio'), typeof import('./portfolio')>;
  priority: Twin<typeof import('../priority'), typeof import('./priority')>;
  quarter: Twin<typeof import('../quarter'), typeof import('./quarter')>;
  'quarter-line': Twin<typeof import('../quarter-line'), typeof import('./quarter-line')>;
  reasons: Twin<typeof import('../reasons'), typeof import('./reasons')>;
  room: Twin<typeof import('../room'), typeof import('./room')>;
  'room-lived': Twin<typeof import('../room-lived'), typeof import('./room-lived')>;
  rule: Twin<typeof import('../rule'), typeof import('./rule')>;
  sample: Twin<typeof import('../sample'), typeof import('./sample')>;
  sheet: Twin<typeof import('../sheet'), typeof import('./sheet')>;
  sides: Twin<typeof import('../sides'), typeof import('./sides')>;
  signals: Twin<typeof import('../signals'), typeof import('./signals')>;
  standing: Twin<typeof import('../standing'), typeof import('./standing')>;
  start: Twin<typeof import('../start'), typeof import('./start')>;
  table: Twin<typeof import('../table'), typeof import('./table')>;
  team: Twin<typeof import('../team'), typeof import('./team')>;
  terms: Twin<typeof import('../terms'), typeof import('./terms')>;
  then: Twin<typeof import('../then'), typeof import('./then')>;
  titles: Twin<typeof import('../titles'), typeof import('./titles')>;
  tour: Twin<typeof import('../tour'), typeof import('./tour')>;
  waiting: Twin<typeof import('../waiting'), typeof import('./waiting')>;
  'said/advice': Twin<typeof import('../said/advice'), typeof import('./said/advice')>;
  'said/deeds': Twin<typeof import('../said/deeds'), typeof import('./said/deeds')>;
  'said/moves': Twin<typeof import('../said/moves'), typeof import('./said/moves')>;
  'said/numbers': Twin<typeof import('../said/numbers'), typeof import('./said/numbers')>;
  'said/refusals': Twin<typeof import('../said/refusals'), typeof import('./said/refusals')>;
  'said/states': Twin<typeof import('../said/states'), typeof import('./said/states')>;
};

/** Files whose German is still to come: until then their readers see English there. */
export const awaited: string[] = [];

/** Files without a sentence: they find facts, or choose among what is said elsewhere. */
export const wordless = [
  'advice',
  'audit',
  'business-outcome',
  'deeds',
  'facts',
  'moves',
  'numbers',
  'refusals',
  'situation',
  'states',
];
