import { account } from '../../local/demo/people';
import type { LocalForgeOptions, PageChannel } from '../../local/forge';
import { type Echo, startEcho } from './echo';

export type Where = { module?: string; issue?: string; project?: string };
type Options = { token?: string | null; contextOverrides?: string[] };
type Published = {
  eventId: string | null;
  eventTimestamp: string | null;
  errors?: { message: string; status?: number }[];
};

/** What a publisher is told when nobody listens. */
export const unheard = { eventId: null, eventTimestamp: null };
export const refused = (message: string) => ({ ...unheard, errors: [expect.objectContaining({ message })] });

export type Channels = ReturnType<typeof channelsOf>;

/** The echo app with people who listen and publish, faster than a site would let them. */
export const startChannels = async (options: Partial<LocalForgeOptions> = {}): Promise<Channels> =>
  channelsOf(await startEcho({ realtimeOperations: 1000, ...options }));

function channelsOf(echo: Echo) {
  const stops: (() => void)[] = [];
  const silence = () => {
    for (const stop of stops.splice(0)) stop();
  };
  return {
    echo,
    /** Somebody's page listens, by default the context block of TIL-300. What it hears is collected. */
    listen(slug: string, channel: PageChannel, { module, ...where }: Where = {}): unknown[] {
      const heard: unknown[] = [];
      const page = module === undefined ? { module: 'echo-context', issue: 'TIL-300', ...where } : { module, ...where };
      stops.push(echo.forge.listen({ person: account(slug), ...page }, channel, payload => heard.push(payload)));
      return heard;
    },
    /** The last one who began to listen stops. */
    stopLast: () => stops.pop()?.(),
    silence,
    publish: async (slug: string, channel: string, event: unknown, options: Options = {}, where: Where = {}) =>
      (await echo.ask(slug, 'publish', { channel, event, options }, where)) as Published,
    publishGlobal: async (slug: string, channel: string, event: unknown, options: Options = {}) =>
      (await echo.ask(slug, 'publishGlobal', { channel, event, options })) as Published,
    sign: async (slug: string, channel: string, claims: unknown, permissions?: string[]) =>
      (await echo.ask(slug, 'sign', { channel, claims, permissions })) as { token: string; expiresAt: number },
    async stop() {
      silence();
      await echo.stop();
    },
  };
}
