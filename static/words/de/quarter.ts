import type { Forecast } from '../../../src/negotiation/forecast';
import { amount, list } from '../numbers';
import { forecastPart } from '../standing';

export const quarterWords = {
  title: 'Aushandlungen',
  quarters: 'Quartal',
  loading: 'Aushandlungen des Quartals werden geladen',
  yours: 'Jetzt am Zug',
  others: 'Alles andere',
  none: (quarter: string) => `Für ${quarter} ist keine Aushandlung eröffnet`,
  howToOpen:
    'So wird eine eröffnet: in Jira zum Epic gehen, „Two-way negotiation“ suchen und „Aushandlung eröffnen“ wählen.',
  noTeams:
    'Noch leiten Sie kein Team. Die Projektadministration benennt die Leitung eines Teams auf der Projektseite „Negotiations“.',
  withoutTitle: 'Teams ohne Aushandlung',
  without: (names: string[]) =>
    `${list(names)} ${names.length === 1 ? 'hat' : 'haben'} für dieses Quartal keine Aushandlung. Sie lässt sich aus einem Epic des Teams eröffnen.`,
  more: 'Mehr laden',
  soFar: (count: number) => `${count} bisher angezeigt`,
  all: (count: number, yours: number) => {
    const lines = count === 1 ? '1 Aushandlung' : `${count} Aushandlungen`;
    if (yours === 0) return `${lines}, keine wartet auf Sie`;
    return `${lines}, ${yours === 1 ? '1 wartet' : `${yours} warten`} auf Sie`;
  },
  sortBy: 'Sortieren nach',
  filter: 'Filtern und gruppieren',
  team: 'Team',
  allTeams: 'Alle Teams',
  stage: 'Phase',
  allStages: 'Alle Phasen',
  asksOpen: 'Offene Bitten',
  groupBy: 'Gruppieren nach',
  groupings: { turn: 'Wer am Zug ist', outcome: 'Geschäftsergebnis' },
  noOutcome: 'Noch kein Geschäftsergebnis zu sehen',
  passing: (shown: number, count: number) => `${shown} von ${count} angezeigt`,
  passingSoFar: (shown: number, count: number) => `${shown} angezeigt von bisher ${count} geladenen`,
  nonePasses: 'Keine Aushandlung passt zum Filter',
  loosen: 'Ein anderes Team oder eine andere Phase wählen oder den Filter aufheben.',
  clear: 'Filter aufheben',
  caption: (quarter: string) => `Aushandlungen für ${quarter}. Jede Zeile öffnet ihren Raum.`,
  overdue: 'überfällig',
  checkIn: 'Zwischenstand',
  endedAt: (value: string) => `endete bei ${value}`,
  nowAt: (value: string) => `jetzt bei ${value}`,
  spark: (forecast: Forecast, need: number | null, target: number | null, unit: string) =>
    [
      forecastPart(forecast, unit),
      ...(need === null ? [] : [`Bedarf ${amount(need, unit)}`]),
      ...(target === null ? [] : [`Ziel ${amount(target, unit)}`]),
    ].join(', '),
  download: 'Als CSV herunterladen',
  downloadAll: 'Alle als CSV herunterladen',
  downloading: (count: number) => `${count} bisher geladen`,
  downloaded: (count: number) => (count === 1 ? '1 Aushandlung in der Datei' : `${count} Aushandlungen in der Datei`),
  notDownloaded:
    'Das Quartal ließ sich nicht vollständig laden, daher entstand keine Datei. Bitte noch einmal versuchen.',
  noGap: 'keine',
  asksInFull: (count: number) => (count === 1 ? '1 offene Bitte' : `${count} offene Bitten`),
  goTo: (key: string) => `${key} in Jira öffnen`,
  project: (id: string) => `Projekt ${id}`,
  unknown: '–',
};

export const columns = {
  workItem: 'Vorgang',
  status: 'Status',
  until: 'Bis',
  need: 'Bedarf',
  forecast: 'Prognose',
  gap: 'Lücke',
  chance: 'Chance',
  target: 'Ziel',
  asks: 'Bitten',
};
export type Column = keyof typeof columns;
