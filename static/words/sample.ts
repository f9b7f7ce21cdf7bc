/** What the made-up company of the tour counts and offers. Its figures are in `static/start/sample.ts`. */
export const sampleMeasure = {
  name: 'New accounts with a first booking by a client within 14 days',
  definition: 'Of accounts created in a week, those with a booking made by a client within 14 days',
  source: 'Product analytics',
};

/** What each package comes with. */
export const sampleTerms = {
  asThingsAre: 'What the forecast says',
  moreResources: 'A data engineer for six weeks, from January 11',
  biggerRisk: 'Half of new accounts start without the setup checklist; some may give up',
};
