import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from '../../../local/clock';
import type { FunctionCall } from '../../../local/functions/host';
import { readManifest } from '../../../local/manifest';
import { createDeliver } from '../../../local/queue/call';
import { openDeliveries } from '../../../local/queue/deliveries';
import { openLedger } from '../../../local/queue/ledger';
import { openQueue } from '../../../local/queue/queue';
import { ROOT, work } from './site';

const PUBLISH = '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}';

describe('[Forge async events] the cyclic limit', () => {
  const manifest = readManifest(ROOT);
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'cyclic-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  /** A queue whose consumers are called by nothing but the test. */
  const open = (log: (line: string) => void = () => undefined) => {
    const clock = openClock(dataDir);
    const ledger = openLedger(dataDir, clock.now());
    ledger.sync('late');
    const calls: FunctionCall[] = [];
    const call = async (each: FunctionCall) => void calls.push(each);
    const functions = () => ({ call, stop: async () => undefined });
    const deliver = createDeliver({ functions, manifest, clock, log });
    const deliveries = openDeliveries({ ledger, clock, deliver, log });
    const queue = openQueue({ manifest, ledger, deliveries, clock, log });
    queue.meter('off');
    const push = (origin: string) => {
      const event = { type: 'avi:forge:app:event', schema: 'ari:cloud:ecosystem::forge/app-event-2' };
      const body = {
        ...event,
        queueName: 'work',
        jobId: 'job',
        payload: [work('more')],
        time: '2026-10-01T09:00:00.000Z',
      };
      return queue.answer({ moduleKey: 'page', functionKey: 'resolver', origin }, PUBLISH, body)?.status;
    };
    const close = () => {
      deliveries.stop();
      ledger.close();
    };
    return { push, calls, deliveries, close };
  };

  test('refuses the push after 1,000 that follow from one invocation, also over a restart', () => {
    const lines: string[] = [];
    const first = open();
    const statuses = Array.from({ length: 999 }, () => first.push('one'));
    expect(new Set(statuses)).toEqual(new Set([201]));
    first.close();
    const second = open(line => lines.push(line));
    expect([second.push('one'), second.push('one'), second.push('another')]).toEqual([201, 405, 201]);
    expect(lines).toEqual([expect.stringContaining('CYCLIC LIMIT')]);
    second.close();
  });

  test('counts what a consumer pushes for the invocation that its event came from', async () => {
    const { push, calls, deliveries, close } = open();
    push('the beginning');
    await deliveries.runDue();
    expect(calls).toMatchObject([{ moduleType: 'consumer', kind: 'background', origin: 'the beginning' }]);
    close();
  });
});
