import { collect, everyKind, type Progress } from '../../static/admin/collect';
import type { Ask } from '../../static/backend';

const NOW = '2026-11-23T09:00:00.000Z';

/** A backend that keeps these records by kind and gives two a page. */
const keeping = (kept: Record<string, string[]>, refuses: string | null = null): Ask =>
  ((_call: string, { entity, from }: { entity: string; from: string | null }) => {
    if (entity === refuses)
      return Promise.resolve({ ok: false, refusal: { code: 'not-jira-administrator', about: [] } });
    const at = Number(from ?? 0);
    const keys = kept[entity] ?? [];
    const records = keys.slice(at, at + 2).map(key => ({ key, value: { body: key } }));
    return Promise.resolve({
      ok: true,
      value: { now: NOW, records, next: at + 2 < keys.length ? String(at + 2) : null },
    });
  }) as unknown as Ask;

test('every kind is read to its last page, and the file says when and of which site', async () => {
  const kept = { negotiation: ['1', '2', '3', '4', '5'], move: ['a', 'b'], team: ['t'] };
  const told: Progress[] = [];
  const collected = await collect(keeping(kept), 'https://example.atlassian.net', each => told.push(each));
  if (!collected.ok) throw new Error(collected.refusal.code);
  const { everything, records } = collected.value;
  expect(everything).toMatchObject({ schema: 1, exportedAt: NOW, site: 'https://example.atlassian.net' });
  expect(Object.keys(everything.entities)).toEqual(everyKind);
  expect(everything.entities.negotiation?.map(({ key }) => key)).toEqual(kept.negotiation);
  expect(everything.entities.move?.map(({ key }) => key)).toEqual(kept.move);
  expect(everything.entities.settings).toEqual([]);
  expect(records).toBe(8);
  expect(told.map(each => each.records)).toEqual([...told.map(each => each.records)].sort((a, b) => a - b));
  expect(told.at(-1)).toEqual({ entity: 'settings', place: everyKind.length - 1, records: 8 });
});

test('a refusal on the way ends it: half an export is none', async () => {
  const collected = await collect(keeping({ negotiation: ['1'] }, 'outcome'), null, () => undefined);
  expect(collected).toMatchObject({ ok: false, refusal: { code: 'not-jira-administrator' } });
});
