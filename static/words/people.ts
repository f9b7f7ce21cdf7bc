export const people = { former: 'Former user', pending: 'Loading a name' };
