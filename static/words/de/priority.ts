export const priorityForm = {
  title: 'Priorität mitteilen',
  intro:
    'Das Team liest das, sobald es mitgeteilt ist. Dann sagt es, wo die Messgröße steht und was es prognostizieren kann.',
  send: 'Priorität mitteilen',

  matters: 'Was zählt',
  mattersHelp: 'Sagen, was sich für Kundschaft und Geschäft ändern soll. Der Weg dorthin ist Sache des Teams.',
  whyNowHelp: 'Was dieses Quartal zum richtigen macht.',
  room: 'Spielraum',
  roomHelp: 'Womit das Team rechnen kann, wenn es einen Weg sucht.',
  mayBeGivenHelp: 'Leute, Geld, Zeit: was sich gewähren ließe, wenn das Team darum bittet.',
  noConstraint: 'Keine',
  constraintHelp: 'Nur was keine Wahl lässt: ein Gesetz, ein Vertrag oder ein Termin.',
  whichConstraint: 'Welche',

  timeRunsOut: 'Wenn die Zeit abläuft',
  deadlineHelp: (ends: string) =>
    `Der Tag, bis zu dem beide sich einigen, nicht nach dem ${ends} und am besten vor Beginn des Quartals.`,
  fallbackHelp: 'Was geschieht, wenn bis dahin nichts vereinbart ist.',
  otherFallback: 'Was dann geschieht',

  need: 'Bedarf',
  needHelp:
    'Die Höhe, die das Geschäft brauchen könnte. Sie bleibt versiegelt: Das Team sieht nur, worin sie angegeben ist, und liest die Zahl in dem Moment, in dem Sie die Prognose des Teams sehen. So zieht keine Zahl die andere an.',
  hasNeed: 'Gibt es eine Höhe, die gebraucht wird?',
  noNeed: 'Nein',
  sealNeed: 'Ja, eine Zahl versiegeln',
  needMeasureHelp: 'Das Team sieht sie sofort, damit es dieselbe Messgröße einschätzt.',
  needLevel: 'Bedarf',
  needLevelHelp: 'Versiegelt, bis das Team seine Prognose abgegeben hat.',
  needUnitHelp: 'Etwa % oder Tage. Das Team sieht sie sofort.',
};

export const liveAdvice = {
  refused: 'Solange es so dasteht, wird das Mitteilen abgelehnt.',
  empty: {
    mattersMost: {
      seen: 'Ohne das müsste das Team raten, worauf es hinarbeiten soll.',
      todo: 'Sagen, was sich für die Kundschaft ändern soll.',
    },
    whyNow: {
      seen: 'Eine Priorität, die nicht sagt, warum jetzt, lässt sich nicht abwägen.',
      todo: 'Sagen, was geschieht, wenn sie ein Quartal wartet.',
    },
    businessOutcome: {
      seen: 'Das Team kann nicht erkennen, wozu sein Ergebnis beitragen würde.',
      todo: 'Das Geschäftsergebnis nennen.',
    },
  },
};
