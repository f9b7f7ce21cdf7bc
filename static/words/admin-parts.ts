/** Headings of the administrator's page that stand there at once; what is beneath them loads later. */
export const partTitles = {
  priorities: 'Who may set priorities',
  signals: 'What Jira is told',
  reminders: 'Reminders',
  parked: 'What Jira could not be told',
};

export const contentsWords = { label: 'On this page' };
