import type { Duty, DutyKind } from './duties';

/** A duty with the key that its work item has now. */
export type Keyed = Duty & { key: string };

const sentences: Record<DutyKind, (duty: Keyed) => string> = {
  turn: ({ key, quarter }) => `It is your turn in ${key}, ${quarter}.`,
  'check-in': ({ key, quarter }) => `A check-in is due in ${key}, ${quarter}.`,
  report: ({ key, quarter }) => `The report is due in ${key}, ${quarter}.`,
  review: ({ key, quarter }) => `Your side’s review is missing in ${key}, ${quarter}.`,
};

/**
 * The one message of a day, made of keys and quarters: no summary, no name and nothing of the content, for mail is read in many
 * places. `elsewhere` counts what waits in projects that the most urgent one's readers need not know.
 */
export const mailOf = (first: Keyed, others: Keyed[], elsewhere: number): { subject: string; textBody: string } => {
  const more = elsewhere === 1 ? 'One more waits in another project.' : `${elsewhere} more wait in other projects.`;
  const lines = [first, ...others].map(duty => sentences[duty.kind](duty));
  return {
    subject: sentences[first.kind](first),
    textBody: [...lines, ...(elsewhere > 0 ? [more] : [])].join('\n'),
  };
};
