import { type AppSite, openAs, roomOf, startSite, WHICH } from '../../calls/site';
import { assess, asThingsAre, offer, shareIntent } from '../../negotiation/moves';
import { inputsOf, outputsOf, run, stoppedWith } from './run';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
  await site.move('odile', assess);
});
afterAll(() => site.stop());

const record = (more: object = {}, slug = 'odile') =>
  outputsOf(site, slug, 'record-check-in', { issue: 'HRB-230', value: '35,4', source: 'Analytics', ...more });

const outcome = async () => {
  const answer = await site.ask('odile', 'outcome', { outcomeId: WHICH.outcomeId });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};
const checkIns = async () => (await roomOf(site, 'odile')).negotiation.lived.checkIns;
const wordsOf = { chance: '60 %', learned: 'Clients pay where they see it' };

test('a value is a reading of the day, by the rule’s user; the same again is none', async () => {
  expect(await record()).toEqual({ recorded: 'reading', day: '2026-11-23', quarter: null });
  const { seen } = await outcome();
  expect(await record({ day: '2026-11-23T08:00:00.0+0000' })).toMatchObject({ recorded: 'nothing-new' });
  expect(await outcome()).toMatchObject({ seen });
  const [latest] = (await outcome()).readings.toReversed();
  expect(latest).toMatchObject({ value: 35.4, on: '2026-11-23', source: 'Analytics' });
});

test('another value of the day takes the place of the first', async () => {
  expect(await record({ value: '35.6' })).toMatchObject({ recorded: 'reading' });
  expect((await outcome()).readings.filter(({ on }) => on === '2026-11-23').map(({ value }) => value)).toEqual([35.6]);
});

test('many at once lose nothing', async () => {
  const days = ['2026-11-02', '2026-11-09'];
  await Promise.all(days.map(day => record({ day })));
  expect((await outcome()).readings.map(({ on }) => on)).toEqual(expect.arrayContaining(days));
});

test('[N11] with chance and learning it is a reading while no quarter runs', async () => {
  expect(await record({ day: '2026-11-16', ...wordsOf })).toMatchObject({ recorded: 'reading', quarter: null });
  expect(await checkIns()).toEqual([]);
});

test('[N11] and once one runs a check-in; [N26] the same again is the same', async () => {
  await site.move('odile', offer(asThingsAre));
  await site.move('tomasz', ({ negotiation: { standing } }) => {
    const hash = standing?.packages[0]?.hash ?? '';
    return { kind: 'accept', offer: standing?.number ?? 0, letter: 'A', hash, grants: [], acceptances: [] };
  });
  site.on('2027-01-14');
  const inputs = { value: '36,1', day: '2027-01-14', ...wordsOf };
  const told = { recorded: 'check-in', day: '2027-01-14', quarter: '2027-Q1' };
  expect(await record(inputs, 'femi')).toEqual(told);
  for (const slug of ['femi', 'odile'])
    expect(await record(inputs, slug)).toEqual({ ...told, recorded: 'nothing-new' });
  expect(await checkIns()).toMatchObject([
    { chance: 0.6, learned: wordsOf.learned, reading: { value: 36.1, on: '2027-01-14', source: 'Analytics' } },
  ]);
  expect((await outcome()).readings.at(-1)).toMatchObject({ value: 36.1 });
});

test('[N26] two runs at the same moment make one check-in', async () => {
  const inputs = { value: '36,4', day: '2027-01-13', ...wordsOf };
  await Promise.all([record(inputs), record(inputs)]);
  expect(await checkIns()).toHaveLength(2);
});

test('[N11] without them it stays a reading, and nobody has checked in', async () => {
  expect(await record({ value: '36.2', day: '2027-01-12' })).toMatchObject({ recorded: 'reading' });
  expect(await checkIns()).toHaveLength(2);
});

describe('an attempt', () => {
  const add = (more: object = {}) => outputsOf(site, 'odile', 'add-attempt', { ...inputsOf('add-attempt'), ...more });
  const attempts = async () =>
    (await outcome()).attempts.filter(({ what }) => what === 'Ask for opening hours last, not first');

  test('is named by the summary that Jira has, and judged inconclusive where nobody judges', async () => {
    const name = { attempt: 'Ask for opening hours last, not first', when: '2026-11-02' };
    expect(await add()).toEqual({ ...name, verdict: 'inconclusive', added: true });
    expect(await attempts()).toMatchObject([{ effect: 0.6, learned: 'It helps', quarter: null }]);
  });

  test('twice is one, which stays as it was first told', async () => {
    const { seen } = await outcome();
    expect(await add({ verdict: 'moved', effect: '9' })).toMatchObject({ verdict: 'inconclusive', added: false });
    expect(await outcome()).toMatchObject({ seen });
  });

  test('of another day is another one', async () => {
    expect(
      await add({ when: '2026-11-20T09:00:00.000+0000', verdict: ' Moved ', effect: '', learned: '' }),
    ).toMatchObject({
      verdict: 'moved',
      added: true,
    });
    expect(await attempts()).toHaveLength(2);
  });

  test('takes its verdict from a label where the rule gives none', async () => {
    const { store } = site.forge.jira;
    const story = store.get('issue', '11001');
    if (!story) throw new Error('HRB-223 is not in the demo company');
    store.write([{ kind: 'issue', id: '11001', body: { ...story, labels: ['onboarding', 'harmful'] } }]);
    expect(await add({ when: '2026-11-21' })).toMatchObject({ verdict: 'harmful', added: true });
    expect(await add({ when: '2026-11-22', verdict: 'pending' })).toMatchObject({ verdict: 'pending', added: true });
  });

  test('needs the day it was done', async () => {
    const result = await run(site, 'odile', 'add-attempt', { issue: 'HRB-223', outcome: 'HRB-230' });
    expect(result).toMatchObject(stoppedWith(/Jira does not say when/));
  });
});
