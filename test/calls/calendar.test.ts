import { type AppSite, HARBOR, startSite } from './site';

let site: AppSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.stop());

test('the fiscal year starts in January until an administrator of Jira says otherwise', async () => {
  expect(await site.ask('odile', 'calendar', {})).toMatchObject({
    value: { fiscalStart: 1, version: null, maySet: false },
  });
  expect(await site.ask('odile', 'setCalendar', { fiscalStart: 4, seen: null })).toMatchObject({
    refusal: { code: 'not-jira-administrator' },
  });
  expect(await site.ask('mirko', 'setCalendar', { fiscalStart: 4, seen: null })).toMatchObject({
    value: { fiscalStart: 4, version: 0, maySet: true },
  });
  expect(await site.ask('mirko', 'setCalendar', { fiscalStart: 7, seen: null })).toMatchObject({
    refusal: { code: 'moved-on', fresh: { fiscalStart: 4, version: 0 } },
  });
});

test('with a fiscal year from April, November is in the third quarter, and a negotiation has the quarter’s own days', async () => {
  await site.ask('mirko', 'setCalendar', { fiscalStart: 4, seen: null });
  expect(await site.ask('odile', 'workItem', {})).toMatchObject({
    value: { quarters: ['2026-Q3', '2026-Q4'], mayOpen: ['2026-Q3', '2026-Q4'] },
  });
  const opened = await site.ask('odile', 'open', {
    outcomeId: HARBOR.outcomeId,
    quarter: '2026-Q4',
    id: '00000000-0000-4000-8000-00000000abcd',
  });
  expect(opened).toMatchObject({ value: { negotiation: { begins: '2027-01-01', ends: '2027-03-31' } } });
});
