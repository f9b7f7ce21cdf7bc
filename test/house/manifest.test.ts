import { join } from 'node:path';
import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { readManifest } from '../../local/manifest';
import * as functions from '../../src';

const root = join(__dirname, '../..');

test('the manifest passes Atlassian’s own validation, in full', async () => {
  const before = process.cwd();
  process.chdir(root);
  try {
    const processor = ProcessorBuilder.instance().withValidation(ValidationTypes.FULL).build();
    const { success, errors } = await processor.process(undefined);
    expect((errors ?? []).map(each => each.message)).toEqual([]);
    expect(success).toBe(true);
  } finally {
    process.chdir(before);
  }
});

/** What the official validation lets through and a deployed app suffers from (Forge: lint and validation gaps). */
describe('what validation does not catch', () => {
  const { entities, scopes, functions: named } = readManifest(root);

  test('every handler that the manifest names is exported', () => {
    for (const { handler } of Object.values(named))
      expect(Object.keys(functions)).toContain(handler.replace('index.', ''));
  });

  test('an index has one range attribute and none of type any', () => {
    for (const { name, attributes, indexes = [] } of entities)
      for (const index of indexes) {
        if (typeof index === 'string') throw new Error(`${name}: name the index ${index} and its range`);
        expect([name, index.name, index.range.length]).toEqual([name, index.name, 1]);
        for (const attribute of [...(index.partition ?? []), ...index.range])
          expect(['string', 'integer', 'float', 'boolean']).toContain(attributes[attribute]?.type);
      }
  });

  test('storage is asked for, and nothing beyond what the app does', () => {
    expect(scopes).toEqual([
      'storage:app',
      'read:jira-work',
      'write:jira-work',
      'read:jira-user',
      'report:personal-data',
    ]);
  });
});
