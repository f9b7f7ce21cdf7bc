import { standingLabels } from '../standing';

export const tourWords = {
  intro:
    'Die Firma ist erfunden, ihre Zahlen auch. Nichts davon wird auf dieser Site gespeichert, und nichts lässt sich hier ändern.',
  whole:
    'Um mit einer ganzen Firma dieser Art zu spielen, die App auf dem eigenen Rechner starten: npm start in ihrem Repository braucht kein Jira.',
  who: { leader: 'Leitung', team: 'Team', both: 'Leitung und Team' },
  packages: 'Die Pakete auf dem Tisch',
  package: 'Paket',
  target: standingLabels.target,
  chance: 'Chance',
  result: (range: 'below' | 'in' | 'above', isReached: boolean) =>
    `${{ below: 'Unter der', in: 'In der', above: 'Über der' }[range]} Spanne, und das Ziel ist ${isReached ? 'erreicht' : 'nicht erreicht'}.`,
};

export const tourSteps = {
  shared: {
    who: tourWords.who.leader,
    title: 'Teilt eine Priorität mit',
    what: 'Was am meisten zählt: Neue Konten erleben in ihren ersten zwei Wochen, dass eine Kundin von selbst bucht. Warum jetzt: Vier von zehn Konten, die gehen, hatten nie eine Buchung. Es dient dem Self-Service-Umsatz. Ein Bedarf ist genannt und versiegelt.',
  },
  assessed: {
    who: tourWords.who.team,
    title: 'Schätzt ein',
    what: 'Wo die Messgröße steht, was versucht wurde (eine Checkliste: ohne Wirkung; Import der Kundenliste: hat sie bewegt) und eine Spanne für das Ende des Quartals.',
  },
  opened: {
    who: tourWords.who.both,
    title: 'Sehen Bedarf und Prognose im selben Moment',
    what: 'Keine der Zahlen ließ sich zur anderen hinbiegen. Die Lücke ist offen, und hier beginnt die eigentliche Aushandlung.',
  },
  offered: {
    who: tourWords.who.team,
    title: 'Bietet drei Wege hinüber an',
    what: 'Jeder ist vollständig, mit einer eigenen Prognose: was er braucht, was er wagt, was er verspricht.',
  },
  agreed: {
    who: tourWords.who.leader,
    title: 'Nimmt Paket B an und gewährt dessen Bitte namentlich',
    what: 'Milan Okoye, Data Engineer, bis 11. Januar. Beide haben denselben Text unterzeichnet; er wird nie geändert. Ein Gegengewicht bewacht ihn: Konten, die nach 60 Tagen aktiv sind, bleiben über 61\u00A0%.',
  },
  running: {
    who: tourWords.who.team,
    title: 'Gibt alle zwei Wochen einen Zwischenstand',
    what: 'Ein Messwert, die Chance jetzt und was gelernt wurde: Wer die eigene Kundenliste mitbringt, hat die erste Buchung vier Tage früher.',
  },
  ended: {
    who: tourWords.who.both,
    title: 'Blicken zurück, jede Seite, bevor sie die andere liest',
    what: 'Niemand wird daran gemessen: Die Chance war bekannt, als beide unterzeichneten. Gelernt wurde: Gebucht wird, wo man bekannt ist, also kommt die Kundenliste zuerst. Dieses Ergebnis behalten; von hier beginnt das nächste Quartal.',
  },
};
