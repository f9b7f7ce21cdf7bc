import { request as ask } from 'node:http';
import { type Echo, startEcho } from './echo';

let echo: Echo;
beforeAll(async () => {
  echo = await startEcho({ realtimeOperations: 1000 });
});
afterAll(() => echo.stop());

/** The ticket of the app's page in a work item, as somebody has it. */
const ticketOf = async (slug: string) => {
  const text = await (await fetch(`${echo.forge.url}/as/${slug}/browse/TIL-300`)).text();
  return /data-ticket="([^"]+)"/.exec(text)?.[1] ?? '';
};
const door = async (name: string, ticket: string, body: object) => {
  const headers = { 'content-type': 'application/json', 'x-forge-ticket': ticket, origin: echo.forge.url };
  const response = await fetch(`${echo.forge.url}/forge/${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return response.json();
};
/** The status with which the host answers somebody who wants a socket. */
const statusOfUpgrade = (path: string, origin: string) =>
  new Promise<number | undefined>(resolve => {
    const headers = { connection: 'upgrade', upgrade: 'websocket', 'sec-websocket-key': 'ZWNobw==', origin };
    const asked = ask(`${echo.forge.url}${path}`, { headers }, answer => resolve(answer.statusCode));
    asked.on('upgrade', ({ statusCode }, socket) => {
      socket.destroy();
      resolve(statusCode);
    });
    asked.end();
  });

describe('[Forge Realtime bridge] the door for pages', () => {
  test('opens a socket for the shell alone, and not while the site is prepared', async () => {
    const shell = echo.forge.url;
    expect(await statusOfUpgrade('/forge/realtime', shell)).toBe(101);
    expect(await statusOfUpgrade('/forge/realtime', 'http://localhost:1')).toBe(403);
    expect(await statusOfUpgrade('/forge/else', shell)).toBe(404);
    expect(await echo.forge.prepare(() => statusOfUpgrade('/forge/realtime', shell))).toBe(503);
  });

  test('tells a publisher of errors, it does not throw them', async () => {
    const ticket = await ticketOf('ngozi');
    expect(
      await door('realtime-publish', ticket, { channelName: 'a', eventPayload: 'x', options: { token: 'no' } }),
    ).toEqual({
      value: {
        eventId: null,
        eventTimestamp: null,
        errors: [{ message: 'Realtime token validation failed: INVALID_TOKEN', status: 400 }],
      },
    });
    expect(await door('realtime-publish', ticket, { channelName: 'a', eventPayload: 'x' })).toEqual({
      value: { eventId: null, eventTimestamp: null },
    });
  });

  test('subscribes only for whoever holds a ticket, on a socket that is open', async () => {
    const channel = { channelName: 'a', connection: 'guessed', subscription: 1 };
    expect(await door('realtime-subscribe', await ticketOf('ngozi'), channel)).toEqual({
      error: expect.stringContaining('connection is gone'),
    });
    expect(await door('realtime-subscribe', 'no ticket', channel)).toEqual({
      error: expect.stringContaining('was not made by this site'),
    });
  });
});
