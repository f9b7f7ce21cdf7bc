/** What each page is called as a document. */
export const titles = {
  admin: 'Negotiations: administration',
  board: 'Negotiations of the board’s team',
  leader: 'Negotiations of the quarter',
  panel: 'Two-way negotiation',
  room: 'Negotiation',
  team: 'Negotiations of the team',
};
