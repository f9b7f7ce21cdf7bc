export const goalWords = {
  serves: 'Dient dem Atlassian-Ziel',
  opens: (title: string) => `${title}, öffnet Atlassian Home in einem neuen Tab`,
  none: 'Mit keinem Atlassian-Ziel verknüpft.',
  link: 'Mit einem Atlassian-Ziel verknüpfen',
  change: 'Ändern',
  formTitle: 'Atlassian-Ziel',
  address: 'Link zum Ziel',
  addressHelp:
    'Das Ziel in Atlassian Home öffnen und seine Adresse kopieren, oder seine ARI. Am Ziel selbst wird nichts geschrieben.',
  title: 'Wie das Ziel heißt',
  save: 'Verknüpfung speichern',
  take: 'Verknüpfung entfernen',
  cancel: 'Abbrechen',
};
