import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../../../local/automation/audit';
import { NEW_RULE, type Rule } from '../../../local/automation/rule';
import { openRuleStore, type RuleStore } from '../../../local/automation/store';

const dataDir = mkdtempSync(join(tmpdir(), 'rule-store-'));
let store: RuleStore;
beforeEach(() => {
  store = openRuleStore(dataDir);
});
afterEach(() => store.close());
afterAll(() => rmSync(dataDir, { recursive: true }));

const ruleOf = (id: string): Rule => ({ ...NEW_RULE, id, enabled: true, owner: 'somebody' });
const runOf = (id: string, rule: string): Run => {
  return { id, rule: ruleOf(rule), cause: {}, depth: 1, next: 0, outputs: {}, lines: [] };
};
const entryOf = (id: string, ruleId: string) => ({ id, ruleId, at: 0, result: 'success' as const, lines: [] });
const waiting = () => store.waiting().map(each => each.id);

test('[Forge automation] an event that is handed on twice starts a rule once, also after a restart', () => {
  store.hear(7, [runOf('first', 'a')]);
  store.hear(7, [runOf('again', 'b')]);
  store.close();
  store = openRuleStore(dataDir);
  store.hear(6, [runOf('earlier', 'b')]);
  expect(waiting()).toEqual(['first']);
  store.hear(8, [runOf('next', 'b')]);
  expect(waiting()).toEqual(['first', 'next']);
});

test('[Forge automation] runs of one rule wait for each other, with what an earlier step gave', () => {
  store.begin([runOf('second', 'a')]);
  expect(waiting()).toEqual(['first', 'next']);
  store.keep({ ...runOf('first', 'a'), next: 2, outputs: { given: 1 } });
  expect(store.waiting()[0]).toMatchObject({ next: 2, outputs: { given: 1 } });
  store.end(runOf('first', 'a'), { runs: [runOf('third', 'a')] });
  expect(waiting()).toEqual(['next', 'second']);
});

test('[Forge automation] the latest 200 entries of a rule are kept, and none of one that is gone', () => {
  store.put(ruleOf('a'));
  for (let each = 0; each < 205; each++) store.end(runOf(`${each}`, 'a'), { entry: entryOf(`${each}`, 'a') });
  expect(store.audit('a').map(each => each.id)).toEqual(Array.from({ length: 200 }, (_, at) => `${204 - at}`));
  store.remove('a');
  store.end(runOf('late', 'a'), { entry: entryOf('late', 'a') });
  expect(store.audit('a')).toEqual([]);
});
