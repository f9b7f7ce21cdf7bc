export const partTitles = {
  priorities: 'Wer Prioritäten setzen darf',
  signals: 'Was Jira erfährt',
  reminders: 'Erinnerungen',
  parked: 'Was Jira nicht erfahren hat',
};

export const contentsWords = { label: 'Auf dieser Seite' };
