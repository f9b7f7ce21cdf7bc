import type { Grant } from '../../../src/negotiation';
import { accept, confirm, counter, fallBack, keep, moreResources, offer, reopen, stop } from '../moves';
import { bargaining, closed, days, offered, reopened, running } from '../stages';
import { on, type Step } from '../story';
import { findingsAfter } from './advised';

const by = '2027-01-11';
const granting = (name: string): { grants: Grant[] } => ({ grants: [{ ask: 0, name, by }] });
const asking: Step[] = [...bargaining, ['team', offer(moreResources)]];
const granted = (name: string): Step[] => [...asking, ['leader', at => accept(at, 'A', granting(name))]];
const offering = (name: string): Step => [
  'leader',
  at => offer(counter(at, 'A', { rhythm: 'weekly' }, { reasons: { rhythm: 'To hear earlier' }, ...granting(name) })),
];

describe('A12 unbacked promise', () => {
  const ask = 'Engineers who know the ledger';
  const unowned = (name: string) => [{ severity: 'warn', facts: { sign: 'no-owner', ask, name, by } }];

  const rhythm = { reasons: { rhythm: 'To hear earlier' } };
  const offeringTwo: Step = [
    'leader',
    at =>
      offer(
        counter(at, 'A', { rhythm: 'weekly' }, { ...rhythm, ...granting('Ada') }),
        counter(at, 'A', { rhythm: 'monthly' }, { ...rhythm, ...granting('TBD') }),
      ),
  ];

  test.each<[string, Step[]]>([
    ['is signed', granted('TBD')],
    ['is on the table', [...asking, offering('TBD')]],
    ['is on the table and was signed', [...granted('TBD'), ['leader', reopen()], offering('TBD')]],
    ['is one of two on the table', [...asking, offeringTwo]],
    ['is re-opened', [...granted('TBD'), ['leader', reopen()]]],
    ['was kept', [...granted('TBD'), ['leader', reopen()], ['team', keep]]],
  ])('[A12] a grant that names nobody is found once where it %s', (_name, steps) => {
    expect(findingsAfter('A12', steps)).toEqual(unowned('TBD'));
  });

  const designer = { what: 'A designer', howMuch: '1 day a week', by };
  const two: Step[] = [
    ...bargaining,
    [
      'team',
      offer({ ...moreResources, terms: { ...moreResources.terms, asks: [...moreResources.terms.asks, designer] } }),
    ],
  ];
  const both = (first: string, second: string) => ({
    grants: [...granting(first).grants, { ask: 1, name: second, by: '2027-01-04' }],
  });
  const grantedBoth = (first: string, second: string): Step[] => [
    ...two,
    ['leader', at => accept(at, 'A', both(first, second))],
  ];
  const second = [
    { severity: 'warn', facts: { sign: 'no-owner', ask: 'A designer', name: 'Somebody', by: '2027-01-04' } },
  ];

  test('[A12] of two grants both are looked at', () => {
    expect(findingsAfter('A12', grantedBoth('TBD', 'Somebody'))).toEqual([...unowned('TBD'), ...second]);
    expect(findingsAfter('A12', grantedBoth('Ada', 'Somebody'))).toEqual(second);
  });

  test('[A12] a promise that was kept leaves the other', () => {
    const kept: Step[] = [...grantedBoth('TBD', 'Somebody'), on(days.early), ['team', confirm]];
    expect(findingsAfter('A12', kept)).toEqual(second);
    expect(findingsAfter('A12', [...kept, ['leader', reopen()]])).toEqual(second);
  });

  test.each<[string, Step[]]>([
    ['somebody is named', granted('Ada')],
    ['nothing is granted', offered],
    ['the package with the other grant was signed', [...asking, offeringTwo, ['team', at => accept(at, 'A')]]],
    ['what was offered was not agreed', [...asking, offering('TBD'), on(days.afterDeadline), ['team', fallBack]]],
    ['the promise was kept', [...granted('TBD'), on(days.early), ['team', confirm]]],
    ['the quarter was stopped', [...granted('TBD'), on(days.early), ['team', stop], ['leader', stop]]],
  ])('[A12] nothing is found where %s', (_name, steps) => {
    expect(findingsAfter('A12', steps)).toEqual([]);
  });

  test.each([
    ['Ada and Grace from Keystone', 'grace', 2],
    ['Ada and Grace from Keystone', 'Ada', 3],
    ['40k USD from the growth budget', '40K USD from the growth budget', 2],
  ])('[A12] granted here: %s; granted elsewhere: %s', (name, other, times) => {
    const doublePromises = [{ name: other, times }];
    const facts = { sign: 'given-twice', name: other, times };
    expect(findingsAfter('A12', granted(name), { doublePromises })).toEqual([{ severity: 'warn', facts }]);
  });

  test('[A12] one of two grants is enough', () => {
    const doublePromises = [{ name: 'Lin', times: 2 }];
    expect(findingsAfter('A12', grantedBoth('Ada', 'Lin'), { doublePromises })).toHaveLength(1);
    expect(findingsAfter('A12', grantedBoth('Lin', 'Ada'), { doublePromises })).toHaveLength(1);
  });

  test.each([
    ['nobody of ours', 'Lin', 2],
    ['a person from where ours are', 'Keystone', 2],
    ['somebody who was promised once', 'Ada', 1],
  ])('[A12] is not found for %s', (_name, name, times) => {
    expect(findingsAfter('A12', granted('Ada and Grace from Keystone'), { doublePromises: [{ name, times }] })).toEqual(
      [],
    );
  });

  test('[A12] both signs are told', () => {
    const doublePromises = [{ name: 'Ada', times: 2 }];
    const found = findingsAfter('A12', granted('Ada and someone'), { doublePromises });
    expect(found.map(({ facts }) => facts.sign)).toEqual(['no-owner', 'given-twice']);
  });
});

describe('A15 whiplash', () => {
  const changed: Step[] = [
    ['leader', reopen('priority-changed')],
    ['team', keep],
  ];

  test.each<[string, Step[], number | null]>([
    ['never', running, null],
    ['once', [...running, ...changed], null],
    ['twice', [...running, ...changed, ...changed], 2],
    ['twice, the second still open', [...running, ...changed, ['leader', reopen('priority-changed')]], 2],
    ['three times', [...running, ...changed, ...changed, ...changed], 3],
    ['once, and once for a fact', [...running, ...changed, ['leader', reopen('fact-changed')], ['team', keep]], null],
    [
      'once, and once by the team',
      [...running, ...changed, ['team', reopen('priority-changed')], ['leader', keep]],
      null,
    ],
    ['not at all: the fact changed', reopened, null],
    ['not at all: it closed as it was', closed, null],
  ])('[A15] the priority changed %s', (_name, steps, times) => {
    expect(findingsAfter('A15', steps)).toEqual(times === null ? [] : [{ severity: 'hint', facts: { times } }]);
  });
});
