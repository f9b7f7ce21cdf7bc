export const sampleMeasure = {
  name: 'Neue Konten mit einer ersten Buchung durch Kundschaft innerhalb von 14 Tagen',
  definition:
    'Von den Konten, die in einer Woche entstehen, jene mit einer Buchung durch Kundschaft innerhalb von 14 Tagen',
  source: 'Produktanalyse',
};

export const sampleTerms = {
  asThingsAre: 'Was die Prognose sagt',
  moreResources: 'Data Engineering für sechs Wochen, ab 11. Januar',
  biggerRisk: 'Die Hälfte der neuen Konten beginnt ohne die Checkliste zur Einrichtung; einige geben womöglich auf',
};
