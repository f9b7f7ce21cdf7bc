import { unreadWords } from '../../words/form';
import { numberIn } from './typedNumber';

/** Which fields need a look, by name, and why. */
export type Errors = Readonly<Record<string, string>>;
export type Read<T> = { ok: true; value: T } | { ok: false; errors: Errors };

const LARGEST = 1e12;

/**
 * Turns what was typed into what is sent. Only what cannot be sent at all is marked here (a number that is none, a day
 * that is missing); whether the rest suffices is for the rules to say.
 */
export const reading = () => {
  const errors: Record<string, string> = {};
  return {
    mark(name: string, why: string): void {
      errors[name] = why;
    },
    number(name: string, text: string): number {
      const value = numberIn(text);
      if (value === null) errors[name] = text.trim() === '' ? unreadWords.number : unreadWords.noNumber;
      else if (Math.abs(value) > LARGEST) errors[name] = unreadWords.tooLarge;
      return value ?? 0;
    },
    optionalNumber(name: string, text: string): number | null {
      return text.trim() === '' ? null : this.number(name, text);
    },
    /** Typed in percent, sent from 0 to 1. */
    chance(name: string, text: string): number {
      const value = this.number(name, text);
      if (!errors[name] && (value < 0 || value > 100)) errors[name] = unreadWords.percentage;
      return value / 100;
    },
    day(name: string, text: string): string {
      if (text === '') errors[name] = unreadWords.day;
      return text;
    },
    done<T>(value: T): Read<T> {
      return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value };
    },
  };
};
