import { amount, bare, day, list, month, percent } from '../numbers';

export const sectionWords = {
  negotiations: 'Aushandlungen',
  priorities: 'Prioritäten',
  asks: 'Bitten',
  outcomes: 'Geschäftsergebnisse',
  ledger: 'Ihre Bilanz',
};

export const listWords = {
  find: 'Suchen',
  findHelp: 'Schlüssel, Zusammenfassung oder Team',
  reading: (count: number) => `${count} geladen, weitere folgen`,
  stopped: (count: number) => `${count} geladen`,
  readOn: 'Mehr laden',
  scrolls: (quarter: string) => `Aushandlungen für ${quarter}, scrollbar`,
};

const asksOf = (count: number): string => (count === 1 ? '1 Bitte' : `${count} Bitten`);
const betsOf = (count: number): string => (count === 1 ? '1 Wette' : `${count} Wetten`);

/** „Von Ihnen angeboten“ mitten im Satz: nur der erste Buchstabe wird klein. */
const inside = (state: string): string => state.charAt(0).toLowerCase() + state.slice(1);

export const askWords = {
  given: (quarter: string) => `Was in ${quarter} gegeben werden kann`,
  givenHelp: 'In Ihren eigenen Worten, aus den mitgeteilten Prioritäten.',
  nothingGiven: 'Für dieses Quartal ist noch keine Priorität mitgeteilt, daher steht hier noch nichts.',
  asks: (quarter: string) => `Worum Teams in ${quarter} bitten`,
  none: (quarter: string) => `In ${quarter} bittet kein Team um etwas`,
  noneHelp: 'Bitten stehen hier, sobald ein Angebot auf dem Tisch oder eine Vereinbarung sie enthält.',
  groupBy: 'Gruppieren nach',
  groupings: { team: 'Team', month: 'Monat, für den gebeten wird' },
  monthOf: (text: string) => month(Number(text.slice(5, 7)), Number(text.slice(0, 4))),
  count: asksOf,
  states: {
    asked: 'Erbeten',
    offered: 'Von Ihnen angeboten',
    granted: 'Gewährt',
    overdue: 'Überfällig',
    kept: 'Gehalten',
    late: 'Verspätet gehalten',
  },
  counted: (count: number, parts: [name: string, count: number][]) =>
    `${asksOf(count)}: ${list(parts.map(([name, n]) => `${n} ${inside(name)}`))}`,
  askedFor: (by: string) => `Erbeten bis ${day(by)}`,
  promised: (name: string, by: string) => `${name}, zugesagt bis ${day(by)}`,
  keptOn: (name: string, by: string, on: string) => `${name}, zugesagt bis ${day(by)}, gehalten am ${day(on)}`,
  inSome: (letters: string[]) => `nur in ${letters.length === 1 ? 'Paket' : 'den Paketen'} ${list(letters)}`,
  sums: (sums: { amount: number; unit: string; of: number }[]) =>
    `Zusammen: ${list(sums.map(sum => `${amount(sum.amount, sum.unit)} (aus ${asksOf(sum.of)})`))}.`,
  sumsHelp:
    'Zusammengezählt werden nur Mengen mit derselben Einheit und nur Bitten, die gelten, welches Paket auch unterzeichnet wird. Alle anderen bleiben in Worten.',
};

export const rollUpWords = {
  teams: (count: number) => (count === 1 ? '1 Team' : `${count} Teams`),
  agreed: (count: number) => `${count} vereinbart`,
  fallenBack: (count: number) => `${count} ohne Vereinbarung`,
  open: (count: number) => `${count} noch nicht vereinbart`,
  reached: (reached: number, of: number) => `${reached} von ${of === 1 ? '1 Ziel' : `${of} Zielen`} erreicht`,
  expected: (expected: number, of: number) => {
    if (of === 1) return `Chance des Ziels ${percent(expected)}`;
    const whole = expected < 0.5 ? 'weniger als 1' : `etwa ${bare(Math.round(expected))}`;
    return `voraussichtlich ${whole} von ${of} Zielen erreicht`;
  },
  bets: betsOf,
  betsJudged: (count: number, cameTrue: number, judged: number) =>
    `${betsOf(count)}, ${cameTrue} von ${judged} beurteilten aufgegangen`,
};
