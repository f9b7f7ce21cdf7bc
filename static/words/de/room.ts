import type { Ask } from '../../../src/negotiation/offer';
import type { Party } from '../../../src/negotiation/shape';
import { day } from '../numbers';

export const roomWords = {
  unnamed: 'Ergebnis (Outcome)',
  close: 'Schließen',
  stages: 'Phasen',
  readOffer: 'Angebot lesen',
  notOpen:
    'Dieser Zug ist Ihnen zurzeit nicht möglich. Was Sie geschrieben haben, bleibt, bis es gesendet oder dieser Tab geschlossen wird.',
};

export const pressingWords = {
  parkedBy: 'Pausiert von',
  stopAskedBy: 'Erbeten von',
  reopenedBy: 'Neu eröffnet von',
  promised: ({ what, howMuch }: Pick<Ask, 'what' | 'howMuch'>, by: string) => `${what}: ${howMuch}, bis ${day(by)}`,
  more: (count: number) => `Darunter noch ${count}, gemeinsam zu beantworten.`,
};

export const howItGoes = {
  title: 'Wie beide Seiten zu einer Vereinbarung kommen',
  steps: [
    'Die Leitung teilt mit, was am meisten zählt und warum jetzt, und kann einen versiegelten Bedarf dazulegen.',
    'Das Team sagt, wo die Messgröße steht und was es prognostiziert. In diesem Moment öffnet sich der versiegelte Bedarf.',
    'Angebote gehen hin und her: mehr Ressourcen, ein größeres Risiko oder eine andere Erwartung.',
    'Ein Angebot trägt beide Unterschriften. Seine Bedingungen sind die Vereinbarung.',
  ],
};

export const moveList = {
  title: 'Verlauf',
  about: 'Jeder Zug: wer, wann, was',
  none: 'Noch kein Zug.',
  clock: 'Die Uhr',
  sides: { leader: '(Leitung)', team: '(Team)' } satisfies Record<Party, string>,
};

export const questionWords = {
  title: 'Fragen',
  none: 'Noch keine Frage. Jede Seite darf jederzeit fragen.',
  ask: 'Frage stellen',
  answer: 'Antworten',
  asks: { leader: 'Die Leitung fragt', team: 'Das Team fragt' } satisfies Record<Party, string>,
  answers: { leader: 'Die Leitung antwortet', team: 'Das Team antwortet' } satisfies Record<Party, string>,
  blocking: 'Wartet auf Antwort, bevor es weitergeht',
  open: 'Offen',
};
