import { assess, asThingsAre, offer, reading, shareIntent } from '../negotiation/moves';
import { type AppSite, openAs, roomOf, startSite, WHICH } from './site';

let site: AppSite;
beforeEach(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
  await site.move('odile', assess);
});
afterEach(() => site.stop());

const outcomeId = WHICH.outcomeId;
const page = async (slug = 'odile') => {
  const answer = await site.ask(slug, 'outcome', { outcomeId });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};
const record = (slug: string, readings: object[], seen = 1) =>
  site.ask(slug, 'recordReadings', { outcomeId, seen, readings });

const attempt = {
  what: 'Pay link in the reminder',
  when: 'October 2026',
  effect: 0.4,
  interval: { low: -0.1, high: 0.9 },
  verdict: 'inconclusive' as const,
  learned: 'Too few studios send reminders',
};

describe('readings', () => {
  test('one or many: the team records them, and the outcome says who did and when', async () => {
    const answer = await record('femi', [reading('2026-11-09', 34.2), reading('2026-11-16', 34.8)]);
    expect(answer).toMatchObject({ ok: true, value: { seen: 2 } });
    expect((await page()).readings.map(({ on, value }) => [on, value])).toEqual([
      ['2026-11-09', 34.2],
      ['2026-11-16', 34.8],
      ['2026-11-20', 35],
    ]);
  });

  test('a second reading for a day takes the place of the first', async () => {
    await record('odile', [reading('2026-11-20', 35.2)]);
    expect((await page()).readings).toMatchObject([{ on: '2026-11-20', value: 35.2 }]);
  });

  test.each([
    ['a day to come', [reading('2026-11-09', 1), reading('2026-11-24', 2)], ['1:on']],
    ['the same day twice', [reading('2026-11-09', 1), reading('2026-11-09', 2)], ['1:on']],
    ['no source', [{ ...reading('2026-11-09', 1), source: ' ' }], ['0:source']],
  ])('names the rows that cannot be taken and takes none: %s', async (_name, rows, about) => {
    expect(await record('odile', rows)).toMatchObject({ refusal: { code: 'reading-incomplete', about } });
    expect((await page()).readings).toHaveLength(1);
  });

  test('entered by mistake, they are taken back', async () => {
    await record('odile', [reading('2026-11-09', 340)]);
    expect(await site.ask('odile', 'forgetReadings', { outcomeId, seen: 2, days: ['2026-11-09'] })).toMatchObject({
      value: { readings: [{ on: '2026-11-20' }] },
    });
    expect(await site.ask('odile', 'forgetReadings', { outcomeId, seen: 3, days: ['2026-11-09'] })).toMatchObject({
      refusal: { code: 'reading-unknown', about: ['2026-11-09'] },
    });
  });
});

describe('attempts', () => {
  test('are added, and marked later in their place', async () => {
    await site.ask('odile', 'noteAttempt', { outcomeId, seen: 1, attempt, replaces: null });
    const marked = { ...attempt, effect: 0.6, verdict: 'moved' as const };
    const { what, when } = attempt;
    expect(
      await site.ask('jussi', 'noteAttempt', { outcomeId, seen: 2, attempt: marked, replaces: { what, when } }),
    ).toMatchObject({ ok: true });
    expect((await page()).attempts.filter(each => each.what === what)).toMatchObject([
      { verdict: 'moved', effect: 0.6 },
    ]);
  });

  test.each([
    ['an interval that does not hold the effect', { ...attempt, effect: 2 }, null, 'attempt-incomplete'],
    ['no words', { ...attempt, what: '' }, null, 'attempt-incomplete'],
    ['one that nobody knows', attempt, { what: 'Else', when: '2020' }, 'attempt-unknown'],
  ])('refuses %s', async (_name, told, replaces, code) => {
    expect(await site.ask('odile', 'noteAttempt', { outcomeId, seen: 1, attempt: told, replaces })).toMatchObject({
      refusal: { code },
    });
  });
});

describe('the measure', () => {
  const measure = { ...assess.assessment.measure, definition: 'Paid online before the visit, of all that took place' };

  test('has versions: readings of one say nothing about the next', async () => {
    expect(await site.ask('odile', 'setMeasure', { outcomeId, seen: 1, measure })).toMatchObject({ ok: true });
    const { measures, readings } = await page();
    expect(measures.map(each => each.measure.definition)).toEqual([
      assess.assessment.measure.definition,
      measure.definition,
    ]);
    expect(readings).toEqual([]);
  });

  test('[N12] under an agreement it takes a re-opening', async () => {
    await site.move('odile', offer(asThingsAre));
    const { standing } = (await roomOf(site, 'tomasz')).negotiation;
    await site.move('tomasz', {
      kind: 'accept',
      offer: 1,
      letter: 'A',
      hash: standing?.packages[0]?.hash ?? '',
      grants: [],
      acceptances: [],
    });
    expect(await page()).toMatchObject({ inForce: true });
    expect(await site.ask('odile', 'setMeasure', { outcomeId, seen: 1, measure })).toMatchObject({
      refusal: { code: 'agreement-in-force' },
    });
  });
});

describe('[N24] who writes', () => {
  test.each([
    ['tomasz', 'not-your-move'],
    ['beatrix', 'not-a-party'],
  ])('%s does not', async (slug, code) => {
    expect(await record(slug, [reading('2026-11-09', 34)])).toMatchObject({ refusal: { code } });
    expect(await site.ask(slug, 'noteAttempt', { outcomeId, seen: 1, attempt, replaces: null })).toMatchObject({
      refusal: { code },
    });
  });

  test('an observer reads nothing of it before a quarter runs on it', async () => {
    expect(await site.ask('beatrix', 'outcome', { outcomeId })).toMatchObject({ refusal: { code: 'not-a-party' } });
    expect(await page('tomasz')).toMatchObject({ viewer: 'leader' });
  });

  test('of ten imports at once against one version one is taken, and the others see it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, day) => record('odile', [reading(`2026-11-1${day}`, 30 + day)])),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers)
      if (!answer.ok) expect(answer.refusal).toMatchObject({ code: 'moved-on', fresh: { seen: 2 } });
    expect((await page()).readings).toHaveLength(2);
  });

  test('a move and an import at the same time both land: the move is made anew, for nobody moved', async () => {
    await site.move('odile', offer(asThingsAre));
    const [moved, recorded] = await Promise.all([
      site.move('tomasz', { kind: 'ask', question: 'Which studios?', blocking: false }),
      record('odile', [reading('2026-11-09', 34.2)]),
    ]);
    expect([moved.ok, recorded.ok]).toEqual([true, true]);
  });
});
