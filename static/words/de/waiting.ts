export const waitingWords = {
  room: 'Die Aushandlung wird geladen',
  form: 'Das Formular wird geladen',
  history: 'Der Verlauf wird geladen',
  chart: 'Das Diagramm wird geladen',
};
