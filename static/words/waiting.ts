/** What a screen reader is told while a part of the room is on its way. */
export const waitingWords = {
  room: 'Loading the negotiation',
  form: 'Loading the form',
  history: 'Loading the history',
  chart: 'Loading the chart',
};
