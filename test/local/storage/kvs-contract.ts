import { limitsContract } from './contract/limits';
import { queriesContract } from './contract/queries';
import type { Site } from './contract/site';
import { transactionsContract } from './contract/transactions';
import { valuesContract } from './contract/values';

/**
 * The contract of Forge's storage, as an app sees it through the unmodified `@forge/kvs`. Runs against any platform that
 * answers the SDK and declares `CONTRACT_ENTITIES`, the real one included.
 */
export function kvsContract(name: string, open: () => Site): void {
  describe(`[Forge KVS] ${name}`, () => {
    let site: Site | undefined;
    const theSite = (): Site => {
      if (site === undefined) throw new Error('the site is not open');
      return site;
    };
    beforeAll(() => {
      site = open();
    });
    afterAll(() => site?.close());

    describe('values', () => valuesContract(theSite));
    describe('queries', () => queriesContract(theSite));
    describe('transactions', () => transactionsContract());
    describe('limits', () => limitsContract());
  });
}
