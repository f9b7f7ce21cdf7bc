import { day } from '../numbers';

export const thenWords = {
  see: 'Stand ansehen',
  seeAfter: (number: number) => `Stand ansehen, nach Zug ${number}`,
  shown: 'Oben gezeigt',
  shownAfter: (number: number) => `Oben gezeigt, nach Zug ${number}`,
  past: 'Ein früherer Stand, zum Lesen',
  asItWas: (number: number, at: string) => `Stand nach Zug ${number} am ${day(at.slice(0, 10))}`,
  back: 'Zurück zum heutigen Stand',
  loading: 'Damaliger Stand wird geladen',
};
