import { ForgeKvsAPIError } from '@forge/kvs';
import type { Entity } from '../../../../local/storage';

/** A platform the contract runs against. */
export type Site = {
  /** Resolves when queries see everything written so far: reads by key are strict, queries are not. */
  settle(): Promise<void>;
  /** Moves the platform's clock; left out where nobody can (tests that need it are skipped there). */
  advance?(ms: number): void;
  close(): void;
};

/** What the contract needs in the manifest of the app it runs in. */
export const CONTRACT_ENTITIES: Entity[] = [
  {
    name: 'contract-row',
    attributes: {
      team: { type: 'string' },
      number: { type: 'integer' },
      score: { type: 'float' },
      open: { type: 'boolean' },
      note: { type: 'string' },
      body: { type: 'any' },
    },
    indexes: [
      'score',
      { name: 'by-team', partition: ['team'], range: ['number'] },
      { name: 'by-team-and-open', partition: ['team', 'open'], range: ['note'] },
    ],
  },
];

/** A row of `contract-row`. */
export type ContractRow = {
  team?: string;
  number?: number;
  score?: number;
  open?: boolean;
  note?: string;
  body?: unknown;
};

let made = 0;
const RUN = Date.now().toString(36);

/** A beginning for keys and partitions that no other test uses, on a site that is never emptied either. */
export function freshPrefix(): string {
  made += 1;
  return `contract-${RUN}-${made}:`;
}

/** The code and status with which the platform refuses; fails if it does not refuse. */
export async function refusalOf(work: Promise<unknown>): Promise<{ code: string; status: number }> {
  let answer: unknown;
  try {
    answer = await work;
  } catch (error) {
    if (!(error instanceof ForgeKvsAPIError)) throw error;
    return { code: error.code, status: error.responseDetails.status };
  }
  throw new Error(`expected a refusal, got ${JSON.stringify(answer)}`);
}
