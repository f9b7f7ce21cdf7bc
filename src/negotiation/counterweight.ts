import type { Counterweight } from './offer';

/** Is the second measure worse than was agreed? At its limit it still holds. */
export const isHarmed = ({ limit }: Counterweight, value: number): boolean =>
  limit.bound === 'at-least' ? value < limit.level : value > limit.level;
