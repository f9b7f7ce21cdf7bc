import { writeSync } from 'node:fs';
import { openStorage } from '../../../local/storage';

/**
 * Writes for ever and prints the number of each write once it was acknowledged: a row, then a transaction that
 * moves the row on and writes its 24 parts. To be killed, or to kill itself in the middle of a transaction: the store
 * reads the clock for every row it writes. Arguments: file, first number, [number of the last transaction, reading of
 * the clock within it at which to die].
 */
const [, , file = '', first = '0', lastTransaction, fatalReading] = process.argv;

let readingsLeft = Number.POSITIVE_INFINITY;
// A second passes with each reading of the clock, so that the rate limits do not end the writing.
let time = Number(first) * 1_000_000;
const storage = openStorage({
  file,
  entities: [{ name: 'row', attributes: { number: { type: 'integer' } }, indexes: ['number'] }],
  now: () => {
    readingsLeft -= 1;
    if (readingsLeft <= 0) process.kill(process.pid, 'SIGKILL');
    time += 1_000;
    return time;
  },
});

function post(path: string, body: unknown): void {
  const { status } = storage.handle(`/api/v1/${path}`, body);
  if (status !== 204) throw new Error(`[test] ${path} answered ${status}, expected 204`);
}

const create = (number: number) =>
  post('entity/set', { entityName: 'row', key: `row-${number}`, value: { number: 0 } });

create(Number(first));
for (let number = Number(first); ; number += 1) {
  const conditions = { and: [{ property: 'number', condition: 'EQUAL_TO', values: [0] }] };
  const parts = Array.from({ length: 24 }, (_, part) => ({ key: `part-${number}-${part}`, value: 'x'.repeat(5_000) }));
  if (String(number) === lastTransaction) readingsLeft = Number(fatalReading);
  post('transaction', {
    set: [{ key: `row-${number}`, entityName: 'row', value: { number: 1 }, conditions }, ...parts],
  });
  // The next row first, the word after: whoever kills upon the word then strikes inside the next transaction.
  create(number + 1);
  writeSync(1, `${number}\n`);
}
