import { type Channels, refused, startChannels, unheard } from './channels';

let on: Channels;
beforeAll(async () => {
  on = await startChannels();
});
beforeEach(() => {
  on.echo.lines.length = 0;
});
afterEach(() => on.silence());
afterAll(() => on.stop());

describe('[Forge signRealtimeToken] a channel with a signed token', () => {
  const claims = { negotiation: '10301:2027-Q1' };

  test('is between those whose tokens have the same claims', async () => {
    const mine = await on.sign('ngozi', 'secret', claims);
    const theirs = await on.sign('elio', 'secret', claims);
    const other = await on.sign('elio', 'secret', { negotiation: '10302:2027-Q1' });
    const heard = on.listen('elio', { channelName: 'secret', token: theirs.token });
    const otherwise = on.listen('elio', { channelName: 'secret', token: other.token });
    const without = on.listen('elio', { channelName: 'secret' });
    expect(await on.publish('ngozi', 'secret', 'signed', { token: mine.token })).toMatchObject({
      eventId: expect.any(String),
    });
    expect([heard, otherwise, without]).toEqual([['signed'], [], []]);
    await on.publish('ngozi', 'secret', 'plain');
    expect([heard, otherwise, without]).toEqual([['signed'], [], ['plain']]);
  });

  test('is still one of module and place', async () => {
    const { token } = await on.sign('ngozi', 'secret', claims);
    const elsewhere = on.listen('ngozi', { channelName: 'secret', token }, { issue: 'TIL-303' });
    expect(await on.publish('ngozi', 'secret', 'signed', { token })).toEqual(unheard);
    expect(elsewhere).toEqual([]);
  });

  test('can be global, where the token is all that protects it', async () => {
    const { token } = await on.sign('ngozi', 'secret', claims);
    const holder = on.listen('yara', { channelName: 'secret', isGlobal: true, token }, { module: 'echo-global' });
    const guesser = on.listen('yara', { channelName: 'secret', isGlobal: true }, { module: 'echo-global' });
    await on.publishGlobal('ngozi', 'secret', 'signed', { token });
    expect([holder, guesser]).toEqual([['signed'], []]);
  });

  const failed = (problem: string) => `Realtime token validation failed: ${problem}`;

  test('refuses a token for another channel', async () => {
    const { token } = await on.sign('ngozi', 'another', claims);
    expect(() => on.listen('ngozi', { channelName: 'secret', token })).toThrow(failed('CHANNEL_NAME_MISMATCH'));
    expect(await on.publish('ngozi', 'secret', 'x', { token })).toEqual(refused(failed('CHANNEL_NAME_MISMATCH')));
  });

  test.each([
    ['subscribe', 'publish'],
    ['publish', 'subscribe'],
  ])('lets a token for %s alone not %s', async only => {
    const both = await on.sign('ngozi', 'secret', claims);
    const { token } = await on.sign('ngozi', 'secret', claims, [only]);
    const missing = failed('MISSING_PERMISSION');
    if (only === 'publish') {
      expect(() => on.listen('ngozi', { channelName: 'secret', token })).toThrow(missing);
      expect(on.listen('elio', { channelName: 'secret', token: both.token })).toEqual([]);
      expect(await on.publish('ngozi', 'secret', 'x', { token })).toMatchObject({ eventId: expect.any(String) });
    } else {
      const heard = on.listen('ngozi', { channelName: 'secret', token });
      expect(await on.publish('elio', 'secret', 'x', { token })).toEqual(refused(missing));
      await on.publish('elio', 'secret', 'y', { token: both.token });
      expect(heard).toEqual(['y']);
    }
  });

  test('refuses a token that is old by the date of the site', async () => {
    const { token, expiresAt } = await on.sign('ngozi', 'secret', claims);
    expect(expiresAt * 1000).toBeGreaterThan(on.echo.forge.clock.now());
    on.echo.forge.clock.moveBy(expiresAt * 1000 - on.echo.forge.clock.now());
    expect(() => on.listen('ngozi', { channelName: 'secret', token })).toThrow(failed('TOKEN_EXPIRED'));
    expect(await on.publish('ngozi', 'secret', 'x', { token })).toEqual(refused(failed('TOKEN_EXPIRED')));
  });

  test('refuses a token that somebody else made or changed', async () => {
    const { token } = await on.sign('ngozi', 'secret', claims);
    const [head = '', body = '', signature = ''] = token.split('.');
    const text = Buffer.from(body, 'base64url').toString();
    const changed = Buffer.from(text.replace('10301', '10302')).toString('base64url');
    for (const forged of [`${head}.${changed}.${signature}`, `${head}.${body}.`, `${head}.${body}`, 'no token', '']) {
      expect(() => on.listen('ngozi', { channelName: 'secret', token: forged })).toThrow(failed('INVALID_TOKEN'));
      // Without one, the SDK asks for the plain channel.
      if (forged !== '')
        expect(await on.publish('ngozi', 'secret', 'x', { token: forged })).toEqual(refused(failed('INVALID_TOKEN')));
    }
    const other = await startChannels();
    try {
      expect(() => other.listen('ngozi', { channelName: 'secret', token })).toThrow(failed('INVALID_TOKEN'));
    } finally {
      await other.stop();
    }
  });

  test('is not signed for nothing, or for claims that are no object', async () => {
    const unsigned = { token: null, expiresAt: null, errors: [{ message: 'Error signing realtime token' }] };
    expect(await on.sign('ngozi', '', claims)).toEqual(unsigned);
    expect(await on.sign('ngozi', 'secret', 'claims')).toEqual(unsigned);
  });
});
