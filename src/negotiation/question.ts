import * as v from 'valibot';
import { Count, Mark, otherParty, type Party, Text } from './shape';

/** A question of one party to the other. While a blocking one is open, nobody signs (N8) and the asked party is to move. */
export const Question = v.strictObject({
  number: Count,
  by: Mark,
  text: Text,
  blocking: v.boolean(),
  answer: v.nullable(v.strictObject({ by: Mark, text: Text })),
});
export type Question = v.InferOutput<typeof Question>;

export const asked = (question: Question): Party => otherParty(question.by.party);

export const isOpen = (question: Question): boolean => question.answer === null;

/** The open blocking question asked last: its addressee is to move, whoever's turn it was. */
export const pressing = (questions: Question[]): Question | null =>
  questions.findLast(question => question.blocking && isOpen(question)) ?? null;
