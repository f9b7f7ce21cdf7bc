import { account } from '../../../local/demo/people';
import type { AppSite } from '../../calls/site';

export type Action = 'get-negotiation' | 'open-negotiations' | 'record-check-in' | 'remind-parties' | 'add-attempt';

/** Runs an action as a rule does whose connection is this person's. */
export const run = (site: AppSite, slug: string, key: Action, inputs: Record<string, unknown>) =>
  site.forge.action({ key, person: account(slug), inputs });

/** The outputs of an action; throws where the rule stopped. */
export const outputsOf = async (
  site: AppSite,
  slug: string,
  key: Action,
  inputs: Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  const result = await run(site, slug, key, inputs);
  if (result.kind !== 'done') throw new Error(`${key} as ${slug} stopped: ${JSON.stringify(result)}`);
  return { ...(result.outputs as object) };
};

/** Inputs with which an action goes through wherever it may; `value` makes one check-in different from another. */
export const inputsOf = (key: Action, value = '35.8'): Record<string, string> => {
  const issue = 'HRB-230';
  switch (key) {
    case 'get-negotiation':
    case 'remind-parties':
    case 'open-negotiations':
      return { issue, quarter: '2027-Q1' };
    case 'record-check-in':
      return { issue, value, source: 'Payments warehouse', chance: '50', learned: 'Clients pay where they see it' };
    case 'add-attempt':
      return { issue: 'HRB-223', outcome: issue, when: '2026-11-02', effect: '0,6', learned: 'It helps', verdict: '' };
  }
};

export const actions: Action[] = [
  'get-negotiation',
  'open-negotiations',
  'record-check-in',
  'remind-parties',
  'add-attempt',
];

/** With what sentence the rule stopped. */
export const stoppedWith = (sentence: RegExp) => ({ kind: 'refused', messages: [expect.stringMatching(sentence)] });
