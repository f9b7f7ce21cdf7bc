import { createContext } from 'react';
import type { Ground } from './fan';

/** What every fan in a room is drawn from besides its own picture. */
export const FanGround = createContext<Ground | null>(null);
