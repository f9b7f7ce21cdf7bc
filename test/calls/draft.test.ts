import { randomUUID } from 'node:crypto';
import { account } from '../../local/demo/people';
import { shareIntent } from '../negotiation/moves';
import { type AppSite, HARBOR, openAs, startSite, TRIO, WHICH } from './site';

let site: AppSite;
beforeEach(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
});
afterEach(() => site.stop());

const tab = randomUUID();
const text = JSON.stringify({ values: { p10: '35.5' } });
const form = 'assess';

const keep = (slug: string, change: object = {}) =>
  site.ask(slug, 'keepDraft', { ...WHICH, form, text, tab, ...change });
const kept = (slug: string, change: object = {}) => site.ask(slug, 'draft', { ...WHICH, form, ...change });
const nothing = { ok: true, value: { kept: null } };

test('a draft comes back as it was written, with its tab and time; the later one stands in place of the earlier', async () => {
  expect(await kept('odile')).toMatchObject(nothing);
  await keep('odile');
  const later = { text: JSON.stringify({ values: { p10: '36' } }), tab: randomUUID() };
  expect(await keep('odile', later)).toMatchObject({ ok: true });
  const again = await kept('odile');
  expect(again).toMatchObject({ ok: true, value: { kept: later } });
  if (again.ok) expect(again.value.kept?.at.slice(0, 10)).toBe('2026-11-23');
});

test('one draft for each form, outcome and quarter', async () => {
  await keep('odile');
  expect(await kept('odile', { form: 'assess/again/1' })).toMatchObject(nothing);
  expect(await kept('odile', { quarter: '2027-Q2' })).toMatchObject(nothing);
  expect(await kept('odile', { outcomeId: '10102' }).then(answer => answer.ok && answer.value.kept)).toBeFalsy();
});

test.each(['tomasz', 'femi', 'jussi'])('[N23] only who wrote it ever reads it: not %s', async slug => {
  await keep('odile');
  expect(await kept(slug)).toMatchObject(nothing);
  await keep(slug, { text: null });
  expect(await kept('odile')).toMatchObject({ value: { kept: { text } } });
});

test.each(['beatrix', 'mirko'])('[N23] %s is no party: writes no draft and is given none', async slug => {
  await keep('odile');
  expect(await keep(slug)).toMatchObject({ refusal: { code: 'not-a-party' } });
  expect(await kept(slug)).toMatchObject({ refusal: { code: 'not-a-party' } });
});

test('whoever may not browse the work item is refused', async () => {
  const refusal = { code: 'cannot-browse' };
  const elsewhere = { module: 'leader-page' };
  expect(await site.ask('yara', 'keepDraft', { ...WHICH, form, text, tab }, elsewhere)).toMatchObject({ refusal });
  expect(await site.ask('yara', 'draft', { ...WHICH, form }, elsewhere)).toMatchObject({ refusal });
});

test.each([{ account: account('odile') }, { party: 'team' }])(
  '[N24] a payload that claims %p is refused',
  async claim => {
    await keep('odile');
    expect(await kept('tomasz', claim)).toMatchObject({ refusal: { code: 'bad-input', about: Object.keys(claim) } });
  },
);

test('[N23] who changed sides is not given what they wrote as the other party, and is again once back', async () => {
  const teamIs = (leader: string, members: string[], seen: number) =>
    site.ask('odile', 'setTeam', { leaderId: account(leader), members, seen }, { module: 'team-page', project: 'HRB' });
  await keep('odile', { form: 'ask' });
  const others = TRIO.filter(each => each !== account('odile'));
  expect(await teamIs('odile', others, 0)).toMatchObject({ ok: true });
  expect(await kept('odile', { form: 'ask' })).toMatchObject(nothing);
  expect(await teamIs('tomasz', TRIO, 1)).toMatchObject({ ok: true });
  expect(await kept('odile', { form: 'ask' })).toMatchObject({ value: { kept: { text } } });
});

test('a draft that was sent is let go of, and letting go of none is no error', async () => {
  await keep('odile');
  expect(await keep('odile', { text: null })).toMatchObject({ ok: true });
  expect(await kept('odile')).toMatchObject(nothing);
  expect(await keep('odile', { text: null })).toMatchObject({ ok: true });
});

test.each([
  ['longer than a draft may be', { text: JSON.stringify({ values: 'x'.repeat(120_000) }) }, 'bad-input'],
  [
    'larger than a record may be, though not as long',
    { text: JSON.stringify({ values: '€'.repeat(100_000) }) },
    'too-much-text',
  ],
  ['no values of a form', { text: '[1]' }, 'bad-input'],
  ['a form named like a key', { form: 'assess:team:x' }, 'bad-input'],
])('%s is refused, and what was kept before stays', async (_name, change, code) => {
  await keep('odile');
  expect(await keep('odile', change)).toMatchObject({ refusal: { code } });
  expect(await kept('odile')).toMatchObject({ value: { kept: { text } } });
});

test('a draft is kept for 90 days, and then forgotten', async () => {
  await keep('odile');
  site.on('2027-02-20');
  expect(await kept('odile')).toMatchObject({ value: { kept: { text } } });
  site.on('2027-02-25');
  expect(await kept('odile')).toMatchObject(nothing);
});

test('an export leaves drafts out, whatever is asked for; erasing takes them along', async () => {
  await keep('odile');
  await keep('tomasz', { form: 'shareIntent' });
  for (const entity of ['move', 'negotiation', 'outcome', 'priority', 'business-outcome', 'team', 'settings']) {
    const page = await site.ask('mirko', 'exportRecords', { entity, from: null });
    expect(JSON.stringify(page)).not.toContain('p10');
  }
  expect(await site.ask('mirko', 'exportRecords', { entity: 'draft', from: null })).toMatchObject({
    refusal: { code: 'bad-input' },
  });
  expect(await site.ask('mirko', 'erase', { confirmed: 'erase' })).toMatchObject({ value: { done: true } });
  const set = { leaderId: account('tomasz'), members: TRIO, seen: null };
  await site.ask('odile', 'setTeam', set, { module: 'team-page', project: HARBOR.project });
  expect(await kept('odile')).toMatchObject(nothing);
  expect(await kept('tomasz', { form: 'shareIntent' })).toMatchObject(nothing);
});
