import { openStorage } from '../../../local/storage';
import { connect, disconnect } from './connect';
import { CONTRACT_ENTITIES } from './contract/site';
import { temporaryDirectory } from './directory';
import { kvsContract } from './kvs-contract';

kvsContract('local store', () => {
  const directory = temporaryDirectory();
  let time = Date.parse('2026-10-01T09:00:00Z');
  const storage = openStorage({ file: directory.file, entities: CONTRACT_ENTITIES, now: () => time });
  // A second passes with each request, so that the rate limits stay out of the contract.
  connect(storage, () => {
    time += 1_000;
  });
  return {
    settle: async () => undefined,
    advance: ms => {
      time += ms;
    },
    close: () => {
      disconnect();
      storage.close();
      directory.remove();
    },
  };
});
