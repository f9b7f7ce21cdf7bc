import * as v from 'valibot';
import {
  DayText,
  dayOfText,
  NumberText,
  optional,
  PercentText,
  ProjectName,
  QuarterName,
  required,
  WorkItemName,
} from '../../../src/automation/actions/inputs';

/** What an input is read as; undefined where it is refused. */
const read = (schema: v.GenericSchema, value: unknown): unknown => {
  const parsed = v.safeParse(v.object({ input: schema }), value === undefined ? {} : { input: value });
  return parsed.success ? parsed.output.input : undefined;
};

test.each([
  ['12.5', 12.5],
  ['12,5', 12.5],
  [' 12,5 ', 12.5],
  ['-0.4', -0.4],
  ['1234', 1234],
  ['0,125', 0.125],
  ['1.234', 1.234],
  [7, 7],
  ['1,234', undefined],
  ['1,234.5', undefined],
  ['12 %', undefined],
  ['1e3', undefined],
  ['NaN', undefined],
  ['{{issue.Reading}}', undefined],
  ['9999999999999', undefined],
])('the number %j is read as %j', (text, number) => {
  expect(read(required(NumberText), text)).toBe(number);
});

test.each([
  ['60', 0.6],
  ['60 %', 0.6],
  ['37,5%', 0.375],
  ['0', 0],
  ['100', 1],
  ['101', undefined],
  ['-1', undefined],
  ['likely', undefined],
])('the chance %j is read as %j', (text, chance) => {
  expect(read(optional(PercentText), text)).toBe(chance);
});

test.each([
  [WorkItemName, ' hrb-230 ', 'HRB-230'],
  [WorkItemName, '10101', '10101'],
  [WorkItemName, 'HRB-0', undefined],
  [WorkItemName, 'HRB-230/../TIL-1', undefined],
  [WorkItemName, '{{issue.key}}', undefined],
  [ProjectName, 'hrb', 'HRB'],
  [ProjectName, 'HRB?expand=x', undefined],
  [QuarterName, '2027-q1', '2027-Q1'],
  [QuarterName, '2027-Q5', undefined],
])('%#: the name %j is read as %j', (schema, text, name) => {
  expect(read(required(schema as v.GenericSchema<string, string>), text)).toBe(name);
});

test.each(['', '  ', null, undefined])('%j is absent: null where it may be, refused where it may not', value => {
  expect(read(optional(NumberText), value)).toBeNull();
  expect(read(required(NumberText), value)).toBeUndefined();
});

test.each([
  ['2027-01-14', '2027-01-14'],
  ['2027-01-14T10:00:00.0+0000', '2027-01-14'],
  ['2027-01-14T23:30:00.000Z', '2027-01-15'],
  ['2027-01-14T23:30:00.000-0500', '2027-01-15'],
])('the day %j is %s for a team in Amsterdam', (text, day) => {
  expect(dayOfText(v.parse(DayText, text), 'Europe/Amsterdam')).toBe(day);
});

test.each(['2027-02-30', '14/01/2027', 'today', '2027-01-14Tnoon'])('%j is no day', text => {
  expect(read(required(DayText), text)).toBeUndefined();
});
