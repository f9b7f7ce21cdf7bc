import { day, list } from '../numbers';

export const openingWords = {
  door: 'Ein Quartal mit Ihren Teams beginnen',
  title: 'Ein Quartal mit Ihren Teams beginnen',
  back: 'Aushandlungen',
  quarter: 'Quartal, das beginnt',
  loading: 'Was Ihre Teams zuvor ausgehandelt haben, wird gesucht',

  formTitle: (quarter: string) => `Teams und Priorität für ${quarter}`,
  formIntro:
    'Die Ergebnisse wählen, eine Priorität schreiben und allen mitteilen. Was hier steht, bleibt in diesem Tab erhalten, bis es mitgeteilt ist.',
  look: 'Noch einmal ansehen',

  teams: 'Teams und ihre Ergebnisse',
  teamsHelp:
    'Ein Ergebnis (Outcome) ist ein Vorgang im Projekt des Teams. Eines je Team ist reichlich; aus jedem wird eine eigene Aushandlung.',
  notYet: 'Mindestens ein Ergebnis wählen.',
  waits: 'Vom Team eröffnet, wartet auf Ihre Priorität',
  before: (quarter: string) => `Ausgehandelt für ${quarter}`,
  found: 'Im Projekt gefunden',
  busy: (names: string[]) => `Schon im Gange: ${list(names)}.`,
  noneBefore: 'Im Quartal davor wurde hier nichts ausgehandelt. Ein Ergebnis im Projekt suchen.',
  find: (team: string) => `Ein weiteres Ergebnis von ${team} suchen`,
  findHelp: 'Nach Wörtern der Zusammenfassung oder nach dem Schlüssel.',
  searching: 'Die Suche läuft',
  noneFound: 'Kein Epic dieses Projekts passt.',
  searchFailed: 'Jira ließ sich nicht durchsuchen. Weitertippen, um erneut zu suchen.',
  several:
    'Mehr als ein Ergebnis teilt die Aufmerksamkeit des Teams: sagen, welches vorgeht, wenn beide dieselben Leute brauchen.',

  own: (name: string) => `Bedarf, Frist und Auffanglösung von ${name}`,
  ownDeadline: 'Eine eigene Frist',
  ownDeadlineHelp: (common: string) => (common ? `Sonst ${day(common)}, wie für alle.` : 'Sonst die Frist für alle.'),
  ownFallback: 'Auffanglösung',
  sameFallback: 'Wie für alle',
  stateNeed: 'Für dieses Ergebnis einen Bedarf nennen',

  over: (quarter: string) => `Womit ${quarter} beginnt`,
  overIntro: (teams: number) =>
    teams === 1 ? 'Ein Team liest das.' : `${teams} Ergebnisse erhalten diese Priorität, als ein und dieselbe.`,
  noNeed: 'Kein Bedarf genannt',
  need: (amount: string, measure: string) => `Bedarf versiegelt: ${amount}, ${measure}`,
  change: 'Etwas ändern',
  changeRest: 'Ändern, was noch übrig ist',
  start: (count: number) => (count === 1 ? 'Eröffnen und mitteilen' : `Alle ${count} eröffnen und mitteilen`),
  goOn: (count: number) =>
    count === 1 ? 'Mit dem einen übrigen weitermachen' : `Mit den ${count} übrigen weitermachen`,
  again: (name: string) => `Noch einmal versuchen für ${name}`,
  tryAgain: 'Noch einmal versuchen',
  done: 'Fertig',
  progress: 'Wie weit es ist',
  soFar: (done: number, of: number) => `${done} von ${of} erledigt`,
  lost: 'Ob die neue Priorität gespeichert wurde, ist nicht bekannt. Weitermachen klärt es; nichts geschieht doppelt.',
};

export const steps = {
  ready: 'Noch nicht mitgeteilt',
  running: 'Wird eröffnet und mitgeteilt',
  shared: 'Mitgeteilt: Das Team kann jetzt einschätzen',
  taken: 'Schon im Gange: Jemand hat sie eröffnet, und ihre Priorität ist mitgeteilt',
  cutOff: 'Abgebrochen, bevor die Antwort kam. Noch einmal versuchen; nichts geschieht doppelt.',
};

export const stillNeeds = (fields: number): string =>
  `${fields === 1 ? 'Ein Feld ist' : `${fields} Felder sind`} vor dem Mitteilen noch anzusehen.`;
