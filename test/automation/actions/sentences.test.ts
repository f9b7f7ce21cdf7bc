import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sentenceFor } from '../../../src/automation/actions/sentences';
import { refusalCodes } from '../../../src/negotiation';

test.each(refusalCodes)('%s has a sentence that says what to mend', code => {
  for (const about of [[], ['when'], ['attempts'], ['0:source'], ['0:on']])
    expect(sentenceFor({ code, about })).toMatch(/^[A-Z].{20,}\.$/);
});

const { modules } = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
const inputs: string[] = modules.action.flatMap((each: { inputs: object }) => Object.keys(each.inputs));

test.each([...new Set(inputs)])('what is wrong with the input %s is said by its own words', input => {
  const general = sentenceFor({ code: 'bad-input', about: [] });
  expect(sentenceFor({ code: 'bad-input', about: [input] })).not.toBe(general);
});
