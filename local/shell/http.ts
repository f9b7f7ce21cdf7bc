import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export type Answer = { status?: number; headers?: Record<string, string>; body?: string | Buffer };
export type Request = { method: string; url: URL; headers: IncomingMessage['headers']; text(): Promise<string> };
export type Respond = (request: Request) => Promise<Answer | undefined> | Answer | undefined;

const BODY_LIMIT = 1024 * 1024;
const PORTS_TO_TRY = 20;

/** Takes over a connection that wants to be more than a request: a WebSocket. */
export type Upgrade = (request: IncomingMessage, stream: Duplex) => void;

export type Listening = { port: number; stop(): Promise<void> };

/** Serves on the first free port from `port` on; port 0 leaves the choice to the machine. */
export async function serve(port: number, respond: Respond, upgrade?: Upgrade): Promise<Listening> {
  const server = createServer((request, response) => void handle(request, response, respond));
  if (upgrade) server.on('upgrade', upgrade);
  const used = await listen(server, port);
  return {
    port: used,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + PORTS_TO_TRY; candidate++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>(resolve => {
      server.once('error', resolve);
      server.listen(candidate, '127.0.0.1', () => {
        server.removeListener('error', resolve);
        resolve(undefined);
      });
    });
    const address = server.address();
    if (!error && address !== null && typeof address === 'object') return address.port;
    if (error && error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(`[local] ports ${port} to ${port + PORTS_TO_TRY - 1} are in use, choose another with --port`);
}

async function handle(request: IncomingMessage, response: ServerResponse, respond: Respond): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const { method = 'GET', headers } = request;
  try {
    const answer = await respond({ method, url, headers, text: () => textOf(request) });
    const { status = 200, headers: more = {}, body = '' } = answer ?? { status: 404, body: 'Not found' };
    response.writeHead(status, { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache', ...more });
    response.end(method === 'HEAD' ? undefined : body);
  } catch (error) {
    console.error(`[local] ${method} ${url.pathname} failed`, error);
    response.writeHead(500, { 'content-type': 'text/plain' });
    response.end('[local] the host failed, see its output');
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > BODY_LIMIT) throw new Error('[local] the request is larger than 1 MB, send less');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

export const redirect = (location: string): Answer => ({ status: 303, headers: { location } });

/** A page of the shell. */
export const page = (body: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});

export const json = (body: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
