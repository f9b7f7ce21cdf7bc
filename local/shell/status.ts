import type { AskStatus, Status } from '../instance/status';
import type { Instance } from '../instance/ticket';
import { iconAddress } from './frame';

/** What the head of a context block shows, with an icon's address as the shell's page can load it. */
export function statusAnswer(ask: AskStatus, resources: () => string) {
  return async (instance: Instance): Promise<Status | undefined> => {
    const status = await ask(instance);
    if (status?.type !== 'icon') return status;
    const { label, url } = status.value;
    return { type: 'icon', value: { label, url: iconAddress(url, resources()) ?? url } };
  };
}
