/** The Atlassian goal that an outcome serves. */
export const goalWords = {
  serves: 'Serves the goal',
  opens: (title: string) => `${title}, opens Atlassian Home in a new tab`,
  none: 'No Atlassian goal is linked.',
  link: 'Link a goal',
  change: 'Change',
  formTitle: 'Atlassian goal',
  address: 'Link to the goal',
  addressHelp: 'Open the goal in Atlassian Home and copy its address, or its ARI. Nothing is written to the goal.',
  title: 'What the goal is called',
  save: 'Save link',
  take: 'Take the link away',
  cancel: 'Cancel',
};
