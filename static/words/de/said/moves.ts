import { type FallenBack, fallbackWords } from '../../lived';

export type ReasonWords = { title: string; intro: string; label: string; send: string };

const label = 'Begründung';
const stays =
  'Nichts ändert sich. Alles, was auf die Antwort Ihrer Seite wartet, ist damit beantwortet, und die andere Seite liest Ihre Begründung.';

export const keeping = {
  stop: {
    title: 'Beenden ablehnen',
    intro: 'Das Quartal geht weiter wie zuvor. Die andere Seite liest Ihre Begründung.',
    label,
    send: 'Beenden ablehnen',
  },
  agreement: {
    title: 'Neueröffnung schließen',
    intro:
      'Die Vereinbarung bleibt, wie sie ist; was seither angeboten wurde, ist vom Tisch. Die andere Seite liest Ihre Begründung.',
    label,
    send: 'Neueröffnung schließen',
  },
  fallback: {
    title: 'Neueröffnung schließen',
    intro:
      'Die Auffanglösung bleibt, wie sie ist; was seither angeboten wurde, ist vom Tisch. Die andere Seite liest Ihre Begründung.',
    label,
    send: 'Neueröffnung schließen',
  },
  promise: { title: 'Ohne das Zugesagte weitermachen', intro: stays, label, send: 'Ohne es weitermachen' },
  clause: { title: 'Bei der Vereinbarung bleiben', intro: stays, label, send: 'Bei der Vereinbarung bleiben' },
};

export const stopping = {
  agree: {
    title: 'Zustimmen, das Quartal zu beenden',
    intro:
      'Mit Ihrer Zustimmung haben es beide Seiten beendet. Das Team berichtet, wo die Messgröße steht, dann blicken beide zurück.',
    label,
    send: 'Beenden zustimmen',
  },
  ask: {
    title: 'Um das Ende des Quartals bitten',
    intro: 'Es endet erst, wenn die andere Seite zustimmt. Bis dahin läuft es wie vereinbart weiter.',
    label,
    send: 'Um das Ende bitten',
  },
};

export const fallingBack = {
  title: 'Auffanglösung nutzen',
  intro: (course: FallenBack | null) =>
    `Die Frist ist verstrichen. Das Quartal geht dann mit ${course ? fallbackWords(course) : 'der Auffanglösung'} weiter.`,
  notAgreed:
    'Das ist keine Vereinbarung. Niemand unterzeichnet sie, keine Bitte wird gewährt, und überall steht sie als nicht vereinbart. Jede Seite darf später neu eröffnen und doch noch zu einer Vereinbarung kommen.',
  send: 'Auffanglösung nutzen',
};

export const moveLabels = {
  offer: 'Neue Bedingungen anbieten…',
  assess: 'Neu einschätzen…',
  handBack: 'Zurückgeben…',
  checkIn: 'Zwischenstand geben…',
  confirm: 'Eine Bitte wurde erfüllt…',
  reopen: 'Neu eröffnen…',
  keep: (send: string) => `${send}…`,
  report: 'Berichten…',
  reportAgain: 'Bericht berichtigen…',
  review: 'Rückblick schreiben…',
  fallBack: 'Auffanglösung nutzen…',
  stop: 'Beenden…',
  agreeToStop: 'Beenden zustimmen…',
  park: 'Pausieren…',
};
