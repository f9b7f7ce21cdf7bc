import type { ReasonWords } from './said/moves';

export const reasonForms: Record<'park' | 'resume' | 'handBack', ReasonWords> = {
  park: {
    title: 'Diese Aushandlung pausieren',
    intro: 'Niemand ist am Zug, bis eine der Seiten sie fortsetzt. Die andere Seite liest Ihre Begründung.',
    label: 'Begründung',
    send: 'Pausieren',
  },
  resume: {
    title: 'Diese Aushandlung fortsetzen',
    intro: 'Es geht genau dort weiter, wo sie pausiert wurde.',
    label: 'Begründung',
    send: 'Fortsetzen',
  },
  handBack: {
    title: 'Mit einer Frage zurückgeben',
    intro:
      'Für den Fall, dass sich die Priorität so nicht einschätzen lässt. Die Leitung antwortet und teilt sie dann erneut mit, geändert oder wie zuvor.',
    label: 'Frage',
    send: 'Zurückgeben',
  },
};

export const questionForms = {
  ask: { title: 'Frage stellen', label: 'Frage', send: 'Fragen', blocks: 'Bis zur Antwort geht niemand weiter' },
  answer: { title: 'Frage beantworten', label: 'Antwort', send: 'Antworten' },
};

export const unwritten: string = 'Zuerst hier schreiben.';
