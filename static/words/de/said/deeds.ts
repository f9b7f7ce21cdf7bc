import type { EventView } from '../../../../src/negotiation/history';
import type { Firing } from '../../../../src/negotiation/running';
import { bare, day, list, percent, shortened } from '../../numbers';
import { because } from '../lived';

const MOST = 160;
const told = (text: string): string => shortened(text, MOST);

const firingWords = (firing: Firing): string =>
  firing.kind === 'clause'
    ? `Klausel ${firing.place + 1} eingetreten (${bare(firing.reading.value)} am ${day(firing.reading.on)})`
    : `Bitte ${firing.place + 1}, zugesagt für den ${day(firing.by)}, nicht bestätigt`;

type Kinds = EventView['kind'];
type Of<K extends Kinds> = Extract<EventView, { kind: K }>;
export type Deeds = { [K in Kinds]: (event: Of<K>, isFirst: boolean) => string };

export const deeds: Deeds = {
  intentShared: ({ need }) =>
    need ? 'hat die Priorität mitgeteilt, mit versiegeltem Bedarf' : 'hat die Priorität mitgeteilt',
  handedBack: ({ question }) => `hat mit einer Frage zurückgegeben: ${told(question)}`,
  asked: ({ question }) => `hat gefragt: ${told(question)}`,
  answered: ({ answer }) => `hat geantwortet: ${told(answer)}`,
  assessed: (_, isFirst) =>
    isFirst
      ? 'hat die Einschätzung abgegeben, die das Siegel geöffnet hat'
      : 'hat nach der Neueröffnung eine neue Einschätzung abgegeben',
  offered: ({ offer: { number, packages, reason } }) =>
    `hat Angebot ${number} mit ${packages.length === 1 ? 'einem Paket' : `${packages.length} Paketen`} gemacht: ${told(reason)}`,
  accepted: ({ letter, offer }) =>
    `hat Paket ${letter} von Angebot ${offer} angenommen, sodass beide unterzeichnet haben`,
  parked: ({ reason }) => `hat die Aushandlung pausiert: ${told(reason)}`,
  resumed: ({ reason }) => `hat die Aushandlung fortgesetzt: ${told(reason)}`,
  fellBack: () => 'hat die Auffanglösung genutzt, sodass das Quartal ohne Vereinbarung weitergeht',
  checkedIn: ({ checkIn: { reading, noReading, chance, learned } }) => {
    const read = reading ? `mit ${bare(reading.value)} am ${day(reading.on)}` : `ohne Messwert (${told(noReading)})`;
    return `hat einen Zwischenstand gegeben ${read}, Chance ${percent(chance)}: ${told(learned)}`;
  },
  promiseKept: ({ ask, on }) => `hat gemeldet, dass Bitte ${ask + 1} am ${day(on)} erfüllt wurde`,
  fired: ({ firings }) => `hat gefunden: ${list(firings.map(firingWords))}`,
  reopened: ({ fact, reason }) => `hat neu eröffnet, ${because[fact]}: ${told(reason)}`,
  kept: ({ reason }) => `ist bei dem geblieben, was in Kraft ist: ${told(reason)}`,
  stopAsked: ({ reason }) => `hat darum gebeten, das Quartal zu beenden: ${told(reason)}`,
  stopped: ({ reason }) => `hat zugestimmt, das Quartal zu beenden: ${told(reason)}`,
  reported: ({ report: { final, unmeasured, reason } }) => {
    const what = final
      ? `${bare(final.value)} am ${day(final.on)}`
      : `dass nicht gemessen werden konnte (${told(unmeasured)})`;
    return reason === '' ? `hat berichtet: ${what}` : `hat den Bericht berichtigt, nun ${what}: ${told(reason)}`;
  },
  reviewed: ({ review }) =>
    review
      ? `hat einen Rückblick geschrieben: ${told(review.view || (review.learnings[0] ?? ''))}`
      : 'hat einen Rückblick geschrieben, der zu sehen ist, sobald beide vorliegen',
};
