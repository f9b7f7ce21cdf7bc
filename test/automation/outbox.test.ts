import { deliver } from '../../src/automation/outbox/deliver';
import { catchDrift } from '../../src/automation/outbox/drift';
import { errandOfOpening } from '../../src/automation/outbox/errands';
import { sweep } from '../../src/automation/outbox/sweep';
import { MOST_TRIES } from '../../src/automation/outbox/verdict';
import type { Negotiation } from '../../src/negotiation';
import {
  createErrand,
  errandKey,
  errandsOf,
  loadSignals,
  overdueErrands,
  parkedErrands,
  type Signals,
  saveSignals,
} from '../../src/storage';
import { accept, assess, grants, moreResources, offer, shareIntent } from '../negotiation/moves';
import { nowOn, opened, today } from '../negotiation/story';
import { type Background, begin, inJira, LEADER, playOn, startBackground, TRIO, WORK_ITEM, which } from './in-process';

let site: Background;
beforeEach(async () => {
  site = await startBackground();
});
afterEach(() => site.close());

const set = async (change: (now: Signals) => Signals) => {
  const { version, ...now } = await loadSignals();
  await saveSignals(change(now), version);
};
const commenting = () =>
  set(now => ({ ...now, comment: { ...now.comment, on: true, occasions: ['phase', 'turn', 'check-in'] } }));

/** The consumer as the queue calls it, whoever named which errands. */
const delivered = (errands: string[] = []) => deliver({ body: { ...which, errands } });
/** Everything that was pushed, delivered once. */
const drained = async () => {
  for (const { body } of site.pushed.splice(0)) await deliver({ body });
};
const waiting = async () => errandsOf(which.outcomeId, which.quarter);
const words = (comment: unknown): string => JSON.stringify(comment);

const agreed = {
  labels: ['negotiation-agreed', 'negotiation-gap'],
  field: 'Agreed · 2027-Q1',
  property: { status: 'agreed', turn: 'none', quarter: '2027-Q1', target: 38.5, chance: 50, gap: 'open', waitsFor: [] },
};

/** Up to the signature, without telling Jira anything. */
const signed = async (): Promise<Negotiation> => {
  const shared = await playOn(site, await begin(site), 'leader', shareIntent);
  const offered = await playOn(site, await playOn(site, shared, 'team', assess), 'team', offer(moreResources));
  return playOn(site, offered, 'leader', accept(offered, 'A', { grants }));
};

describe('what Jira is told', () => {
  test('of an opening: property, label and field, and no comment unless somebody wants it', async () => {
    const { others } = inJira(site);
    await begin(site);
    expect(await delivered()).toBeUndefined();
    expect(inJira(site)).toEqual({
      labels: ['negotiation-intent'],
      others,
      property: { status: 'intent', turn: 'leader', quarter: '2027-Q1', gap: 'none', waitsFor: [LEADER] },
      field: 'Priority awaited · leader’s turn · 2027-Q1',
      comments: [],
    });
    expect(await waiting()).toEqual([]);
  });

  test('[N23] nothing of the content before an agreement, target and chance after it', async () => {
    const shared = await playOn(site, await begin(site), 'leader', shareIntent);
    const offered = await playOn(site, await playOn(site, shared, 'team', assess), 'team', offer(moreResources));
    await delivered();
    expect(inJira(site).property).toEqual({
      status: 'bargaining',
      turn: 'leader',
      quarter: '2027-Q1',
      gap: 'open',
      waitsFor: [LEADER],
    });
    await playOn(site, offered, 'leader', accept(offered, 'A', { grants }));
    await delivered();
    expect(inJira(site)).toMatchObject(agreed);
  });

  test('a comment for each occasion, in order, with those who are to move mentioned while it is their turn', async () => {
    await commenting();
    const shared = await playOn(site, await begin(site), 'leader', shareIntent);
    await delivered();
    const [first, second, ...none] = inJira(site).comments.map(words);
    expect(none).toEqual([]);
    expect(first).toContain('Priority awaited');
    expect(first).not.toContain('mention');
    expect(second).toContain('Assessing');
    for (const member of TRIO) expect(second).toContain(`{"type":"mention","attrs":{"id":"${member}"}}`);
    await playOn(site, shared, 'team', assess);
    await delivered();
    expect(inJira(site).comments).toHaveLength(3);
  });

  test.each([
    [
      'where Jira says its own address, as a link',
      { baseUrl: 'https://site.example' },
      200,
      '"href":"https://site.example/browse/',
    ],
    ['where it does not, as the key', {}, 503, '"text":"Look at '],
  ])('a wording that speaks of the link: %s', async (_name, body, status, expected) => {
    await set(now => ({ ...now, comment: { on: true, occasions: ['phase'], wording: 'Look at {link}' } }));
    site.spoil = ({ path }, go) =>
      path.endsWith('/serverInfo') ? Promise.resolve(Response.json(body, { status })) : go();
    await begin(site);
    await delivered();
    expect(inJira(site).comments.map(words)).toEqual([expect.stringContaining(expected)]);
  });

  test('a move that changes nothing of the state of play has no errand', async () => {
    const shared = await playOn(site, await begin(site), 'leader', shareIntent);
    await delivered();
    await playOn(site, shared, 'team', { kind: 'ask', question: 'And deposits?', blocking: false });
    expect(await waiting()).toEqual([]);
  });

  test('a signal that is turned off is taken away by the next look, and comes back', async () => {
    await signed();
    await delivered();
    await set(now => ({ ...now, property: false, labels: false, field: false }));
    expect(await catchDrift(nowOn(today), () => true)).toBe(1);
    await drained();
    expect(inJira(site)).toMatchObject({ labels: [], property: undefined, field: null });
    await set(now => ({ ...now, property: true, labels: true, field: true }));
    await catchDrift(nowOn(today), () => true);
    await drained();
    expect(inJira(site)).toMatchObject(agreed);
  });

  test('where the site has no field, property and labels are written all the same', async () => {
    site.spoil = ({ path }, go) => (path === '/rest/api/3/field' ? Promise.resolve(Response.json([])) : go());
    await signed();
    await delivered();
    expect(inJira(site)).toMatchObject({ ...agreed, field: null });
  });
});

describe('exactly once', () => {
  test('events that come twice write nothing twice, and our own change leads to no other', async () => {
    await commenting();
    await signed();
    const keys = await waiting();
    await delivered(keys);
    const { length } = site.writes;
    const before = inJira(site);
    await delivered(keys);
    await delivered();
    await sweep();
    await drained();
    expect(await catchDrift(nowOn(today), () => true)).toBe(0);
    expect(site.writes).toHaveLength(length);
    expect(inJira(site)).toEqual(before);
  });

  test('of two consumers at once one does it, and the other comes back', async () => {
    await commenting();
    await begin(site);
    const both = await Promise.all([delivered(), delivered()]);
    expect(both.filter(each => each === undefined).length).toBeGreaterThan(0);
    expect(site.writes).toHaveLength(4);
    expect(inJira(site).comments).toHaveLength(1);
    expect(await delivered()).toBeUndefined();
    expect(site.writes).toHaveLength(4);
  });

  test.each([1, 2, 3, 4, 5])('killed after write %i: the sweep brings it to its end', async writes => {
    await set(now => ({ ...now, comment: { ...now.comment, on: true, occasions: ['phase'] } }));
    await signed();
    site.dieAfter(writes);
    await expect(delivered()).rejects.toThrow('the process is gone');
    site.revive();
    expect(await waiting()).not.toEqual([]);
    site.later(400);
    await sweep();
    await drained();
    expect(await waiting()).toEqual([]);
    expect(inJira(site)).toMatchObject(agreed);
    const phases = ['Priority awaited', 'Assessing', 'Bargaining', 'Agreed'];
    expect(inJira(site).comments.map(comment => phases.find(phase => words(comment).includes(phase)))).toEqual(phases);
    expect(site.writes).toHaveLength(3 + phases.length);
  });

  test('a comment whose answer was lost is not written again', async () => {
    await commenting();
    await begin(site);
    site.spoil = async ({ path, method }, go) => {
      const answer = await go();
      if (method === 'POST' && path.includes('/comment')) throw new Error('socket hang up');
      return answer;
    };
    expect(await delivered()).toMatchObject({ _retry: true });
    site.spoil = null;
    site.later(900);
    expect(await delivered()).toBeUndefined();
    expect(inJira(site).comments).toHaveLength(1);
  });

  test('who was overtaken while writing writes what is so now', async () => {
    const state = await begin(site);
    let isFirst = true;
    site.spoil = async ({ path, method }, go) => {
      if (isFirst && method === 'PUT' && path.includes('/properties/')) {
        isFirst = false;
        await playOn(site, state, 'leader', shareIntent);
      }
      return go();
    };
    await delivered();
    expect(inJira(site)).toMatchObject({ labels: ['negotiation-assessment'], property: { status: 'assessment' } });
  });

  test('labels that others have stay, and one of the family that is not true is replaced', async () => {
    const issue = site.jira.store.get('issue', WORK_ITEM);
    if (!issue) throw new Error('no work item');
    const labels = ['mine', 'negotiation-closed', 'negotiations'];
    site.jira.store.write([{ kind: 'issue', id: issue.id, body: { ...issue, labels } }]);
    await begin(site);
    await delivered();
    expect(inJira(site)).toMatchObject({ labels: ['negotiation-intent'], others: ['mine', 'negotiations'] });
  });
});

describe('when Jira does not', () => {
  const answering = (status: number, headers: Record<string, string> = {}, part = '/properties/') => {
    site.spoil = ({ path, method }, go) =>
      method !== 'GET' && path.includes(part) ? Promise.resolve(new Response('{}', { status, headers })) : go();
  };

  test('throttled, it is tried again after the time that Jira asks for, and not before', async () => {
    await begin(site);
    answering(429, { 'Retry-After': '40' });
    expect(await delivered()).toEqual({
      _retry: true,
      retryOptions: { retryAfter: 40, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED' },
    });
    site.spoil = null;
    site.later(39);
    expect(await delivered()).toMatchObject({ retryOptions: { retryAfter: 1 } });
    expect(site.writes).toEqual([]);
    site.later(2);
    expect(await delivered()).toBeUndefined();
    expect(inJira(site).labels).toEqual(['negotiation-intent']);
  });

  test('broken again and again, it waits for an administrator, and later errands go on', async () => {
    const state = await begin(site);
    answering(503);
    for (let tries = 1; tries < MOST_TRIES; tries += 1) {
      expect(await delivered()).toMatchObject({ _retry: true });
      site.later(901);
    }
    expect(await delivered()).toBeUndefined();
    const { errands } = await parkedErrands(null);
    expect(errands).toMatchObject([
      { key: `${WORK_ITEM}:2027-Q1:errand:0000`, errand: { tries: MOST_TRIES, failure: { status: 503 } } },
    ]);
    site.spoil = null;
    await playOn(site, state, 'leader', shareIntent);
    expect(await delivered()).toBeUndefined();
    expect(inJira(site).labels).toEqual(['negotiation-assessment']);
    expect(await waiting()).toEqual([`${WORK_ITEM}:2027-Q1:errand:0000`]);
  });

  test.each([400, 403])('a request that it will never take (%i) is parked at once', async status => {
    await begin(site);
    answering(status);
    expect(await delivered()).toBeUndefined();
    expect((await parkedErrands(null)).errands).toMatchObject([{ errand: { tries: 1, failure: { status } } }]);
  });

  test('of a work item that is gone nothing is told, and nobody is bothered', async () => {
    await begin(site);
    site.spoil = ({ path }, go) =>
      path.startsWith(`/rest/api/3/issue/${WORK_ITEM}`) ? Promise.resolve(new Response('{}', { status: 404 })) : go();
    expect(await delivered()).toBeUndefined();
    expect(await waiting()).toEqual([]);
    expect((await parkedErrands(null)).errands).toEqual([]);
  });
});

describe('what nobody was told of', () => {
  test('the sweep leaves alone what is young, and pushes what waits too long, once for a negotiation', async () => {
    await begin(site);
    await sweep();
    expect(site.pushed).toEqual([]);
    site.later(121);
    await sweep();
    expect(site.pushed).toEqual([{ queue: 'outbox', body: { ...which, errands: await waiting() } }]);
    await drained();
    expect(inJira(site).labels).toEqual(['negotiation-intent']);
    site.later(400);
    await sweep();
    expect(site.pushed).toEqual([]);
  });

  test('the errand of an opening that came to nothing is dropped, and that of another opening too', async () => {
    const errand = errandOfOpening(opened(), nowOn(today));
    await createErrand(errandKey(errand), errand);
    expect(await delivered()).toMatchObject({ _retry: true });
    site.later(400);
    expect(await delivered()).toBeUndefined();
    expect(site.writes).toEqual([]);
    await begin(site);
    await delivered();
    const { length } = site.writes;
    const other = { ...errand, at: new Date().toISOString(), opening: '00000000-0000-4000-8000-0000000000dd' };
    await createErrand(errandKey(other), other);
    expect(await delivered()).toBeUndefined();
    expect(site.writes).toHaveLength(length);
    expect(await waiting()).toEqual([]);
  });

  test('[N11] what the clock changes is told once a day, with its occasion', async () => {
    await commenting();
    await signed();
    await delivered();
    const before = inJira(site).comments.length;
    site.at('2027-01-15T09:00:00Z');
    expect(await catchDrift(nowOn('2027-01-15'), () => true)).toBe(1);
    expect(await catchDrift(nowOn('2027-01-15'), () => true)).toBe(0);
    await drained();
    expect(inJira(site)).toMatchObject({
      labels: ['negotiation-gap', 'negotiation-running'],
      property: { turn: 'team', waitsFor: [...TRIO].sort() },
    });
    site.at('2027-01-16T09:00:00Z');
    expect(await catchDrift(nowOn('2027-01-16'), () => true)).toBe(1);
    await drained();
    expect(inJira(site).labels).toContain('negotiation-check-in-missed');
    expect(inJira(site).comments).toHaveLength(before + 2);
    expect((await overdueErrands('2099-01-01T00:00:00.000Z', null)).errands).toEqual([]);
  });

  test('without time nothing is compared, and nothing is lost', async () => {
    await signed();
    await delivered();
    site.at('2027-01-16T09:00:00Z');
    expect(await catchDrift(nowOn('2027-01-16'), () => false)).toBe(0);
    expect(await catchDrift(nowOn('2027-01-16'), () => true)).toBe(1);
  });
});
