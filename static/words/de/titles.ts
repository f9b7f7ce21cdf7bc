export const titles = {
  admin: 'Aushandlungen: Administration',
  board: 'Aushandlungen des Teams zum Board',
  leader: 'Aushandlungen des Quartals',
  panel: 'Aushandlung zwischen Leitung und Team',
  room: 'Aushandlung',
  team: 'Aushandlungen des Teams',
};
