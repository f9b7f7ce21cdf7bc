import { RATE } from './limits';
import { Refusal } from './refusal';

/** What one row adds to a request: whose it is, and how many bytes. */
export type Load = { id: string; bytes: number };
type Charge = { name: string; amount: number; max: number };

/**
 * Counts what an installation uses and refuses with 429 what goes beyond. Windows are whole seconds and minutes of the
 * local Forge's clock; what is refused is not counted. Forge limits: KVS, operation limits per installation.
 */
export type Meter = {
  request(): void;
  /**
   * Charges one read request: its rows together are rounded up once, nothing found counts as one unit. A query along a
   * declared index names the index value it walks.
   */
  read(loads: Load[], indexValue?: string): void;
  /** Charges one write request; a batch or a transaction is one. */
  write(loads: Load[]): void;
  /** Off, it counts and refuses nothing. */
  turn(to: 'on' | 'off'): void;
};

export function makeMeter(now: () => number): Meter {
  const counters = new Map<string, number>();
  let second = Number.NaN;
  let minute = Number.NaN;
  let isOn = true;

  const roll = (): void => {
    const time = now();
    if (Math.floor(time / 60_000) !== minute) counters.clear();
    else if (Math.floor(time / 1_000) !== second) {
      for (const name of counters.keys()) if (!name.startsWith('minute')) counters.delete(name);
    }
    second = Math.floor(time / 1_000);
    minute = Math.floor(time / 60_000);
  };

  const charge = (charges: Charge[]): void => {
    if (!isOn) return;
    roll();
    const over = charges.find(({ name, amount, max }) => (counters.get(name) ?? 0) + amount > max);
    if (over !== undefined) {
      throw new Refusal('rateLimit', `Rate limit exceeded: ${over.name}, at most ${over.max}`);
    }
    for (const { name, amount } of charges) counters.set(name, (counters.get(name) ?? 0) + amount);
  };

  const rowCharges = (kind: 'read' | 'write', loads: Load[], perKey: number): Charge[] => {
    const units = Math.max(1, Math.ceil(total(loads) / RATE.unitBytes));
    return [
      { name: `minute ${kind} units of ${RATE.unitBytes} bytes`, amount: units, max: RATE.unitsPerMinute },
      ...loads.map(load => ({ name: `${kind} bytes per second of ${load.id}`, amount: load.bytes, max: perKey })),
    ];
  };

  return {
    request: () => charge([{ name: 'requests per second', amount: 1, max: RATE.requestsPerSecond }]),
    read(loads, indexValue) {
      const name = `index bytes per second of ${indexValue}`;
      const along =
        indexValue === undefined ? [] : [{ name, amount: total(loads), max: RATE.indexValueBytesPerSecond }];
      charge([...rowCharges('read', loads, RATE.keyReadBytesPerSecond), ...along]);
    },
    write: loads => charge(rowCharges('write', loads, RATE.keyWriteBytesPerSecond)),
    turn: to => {
      isOn = to === 'on';
    },
  };
}

function total(loads: Load[]): number {
  return loads.reduce((sum, load) => sum + load.bytes, 0);
}
