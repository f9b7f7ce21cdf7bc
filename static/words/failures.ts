/** What a reader is told when a call came back without an answer: what happened, and what to do. */
export const failureSentence = (message: string, isReading: boolean): string => {
  if (/rate limit|too many/i.test(message))
    return 'Too many calls in a short time. Wait half a minute, then try again.';
  if (/tim(e|ed)[ -]?out/i.test(message))
    return isReading
      ? 'The answer took too long. Try again.'
      : 'The answer took too long. What you did may have been saved: reload to see, then try again if it was not.';
  if (/network|offline|failed to fetch|load failed/i.test(message))
    return 'No connection to Jira. Check your network, then try again.';
  return isReading
    ? 'Something went wrong on our side. Nothing was changed by it. Try again.'
    : 'Something went wrong on our side. Try again; if it was saved after all, it will not be saved twice.';
};

export const pageFailure = {
  title: 'This page stopped working',
  sentence:
    'Something on this page went wrong. Nothing you saved is lost. Try again; if it happens again, reload Jira.',
  again: 'Try again',
  id: (id: string) => `If you ask for help, name this id: ${id}`,
};

export const answerFailure = { title: 'This could not be loaded', again: 'Try again' };

export const unreadableSentence = (keys: string[]): string =>
  keys.length === 1
    ? `One record could not be read and is left out (${keys[0]}). Tell a Jira administrator; the others are complete.`
    : `${keys.length} records could not be read and are left out (${keys.join(', ')}). Tell a Jira administrator; the others are complete.`;
