import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionOf, complaintsOf, extentOf, fields, valuesOf, withExtent } from '../../../static/rule/form';
import { actions as words } from '../../../static/words/rule';
import { actions } from './run';

type Listed = { key: string; inputs: Record<string, { required: boolean; type: string }>; outputs: object };
const { modules } = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
const listed: Listed[] = modules.action;

test('Automation is shown every action, each with inputs, outputs and a form', () => {
  expect(modules['automation:actionProvider']).toMatchObject([{ actions }]);
  expect(listed.map(({ key }) => key)).toEqual(actions);
});

describe.each(actions)('%s', action => {
  const found = listed.find(({ key }) => key === action);
  const inputs: Listed['inputs'] = found?.inputs ?? {};
  const outputs = found?.outputs ?? {};

  test('has a field with a label and help for each input of the manifest, required where that is', () => {
    expect(fields[action].map(({ name }) => name)).toEqual(Object.keys(inputs));
    for (const { name, isOptional } of fields[action]) {
      expect(words[action].fields[name]).toMatchObject({
        label: expect.stringMatching(/./),
        help: expect.stringMatching(/\.$/),
      });
      if (inputs[name]?.required) expect([name, isOptional]).toEqual([name, false]);
    }
  });

  test('takes texts alone, for a smart value is one, and no more than Automation allows', () => {
    expect(Object.values(inputs).every(({ type }) => type === 'string')).toBe(true);
    expect(Object.keys(inputs).length).toBeLessThanOrEqual(10);
    expect(Object.keys(outputs).length).toBeLessThanOrEqual(10);
  });
});

const contextOf = (inputs: object, invalidInputs: object = {}) => ({
  moduleKey: 'get-negotiation',
  extension: { type: 'action', data: { inputs }, errors: { invalidInputs } },
});

test.each([
  [contextOf({}), 'get-negotiation'],
  [{ moduleKey: 'toString' }, null],
  [{ moduleKey: 'leader-page' }, null],
  [{}, null],
  [undefined, null],
])('%#: the action of a context', (context, action) => {
  expect(actionOf(context)).toBe(action);
});

test.each([
  ['a new rule begins with what is usual', {}, { issue: '{{issue.key}}', quarter: '' }],
  ['what was emptied stays empty', { issue: '', quarter: '2027-Q1' }, { issue: '', quarter: '2027-Q1' }],
  ['what is no text, or no input, is not taken', { issue: {}, quarter: 7, colour: 'red' }, { issue: '', quarter: '7' }],
])('%s', (_name, chosen, values) => {
  expect(valuesOf('get-negotiation', contextOf(chosen))).toEqual(values);
});

test('complaints stand by input, and those of nobody’s are left out', () => {
  const invalid = { quarter: { message: 'is no quarter' }, colour: { message: 'unknown' }, issue: null };
  expect(complaintsOf('get-negotiation', contextOf({}, invalid))).toEqual({ quarter: 'is no quarter' });
  expect(complaintsOf('get-negotiation', undefined)).toEqual({});
});

test('of work item and project there is one', () => {
  const chosen = { issue: 'HRB-230', project: '', quarter: '2027-Q1' };
  const wide = withExtent(chosen, 'project');
  expect([extentOf(chosen), extentOf(wide), extentOf({})]).toEqual(['issue', 'project', 'issue']);
  expect(wide).toEqual({ issue: '', project: '{{issue.project.key}}', quarter: '2027-Q1' });
  expect(withExtent(wide, 'issue')).toEqual({ issue: '{{issue.key}}', project: '', quarter: '2027-Q1' });
});
