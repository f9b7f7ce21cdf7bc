export const people = { former: 'Ehemaliges Konto', pending: 'Name wird geladen' };
