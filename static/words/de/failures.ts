export const failureSentence = (message: string, isReading: boolean): string => {
  if (/rate limit|too many/i.test(message))
    return 'Zu viele Aufrufe in kurzer Zeit. Eine halbe Minute warten, dann noch einmal versuchen.';
  if (/tim(e|ed)[ -]?out/i.test(message))
    return isReading
      ? 'Die Antwort hat zu lange gedauert. Bitte noch einmal versuchen.'
      : 'Die Antwort hat zu lange gedauert. Die Eingabe ist vielleicht schon gespeichert: Seite neu laden und nachsehen; falls nicht, noch einmal versuchen.';
  if (/network|offline|failed to fetch|load failed/i.test(message))
    return 'Keine Verbindung zu Jira. Das Netzwerk prüfen, dann noch einmal versuchen.';
  return isReading
    ? 'Bei uns ist etwas schiefgegangen. Geändert wurde dadurch nichts. Bitte noch einmal versuchen.'
    : 'Bei uns ist etwas schiefgegangen. Bitte noch einmal versuchen; falls doch schon gespeichert wurde, wird nicht doppelt gespeichert.';
};

export const pageFailure = {
  title: 'Diese Seite funktioniert gerade nicht',
  sentence:
    'Auf dieser Seite ist etwas schiefgegangen. Nichts Gespeichertes ist verloren. Noch einmal versuchen; passiert es wieder, Jira neu laden.',
  again: 'Noch einmal versuchen',
  id: (id: string) => `Bei einer Bitte um Hilfe diese Kennung nennen: ${id}`,
};

export const answerFailure = { title: 'Das ließ sich nicht laden', again: 'Noch einmal versuchen' };

export const unreadableSentence = (keys: string[]): string =>
  keys.length === 1
    ? `Ein Datensatz ist nicht lesbar und fehlt hier (${keys[0]}). Bitte der Jira-Administration melden; die anderen sind vollständig.`
    : `${keys.length} Datensätze sind nicht lesbar und fehlen hier (${keys.join(', ')}). Bitte der Jira-Administration melden; die anderen sind vollständig.`;
