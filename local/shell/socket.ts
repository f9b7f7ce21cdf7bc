import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** A WebSocket that only speaks: pages listen on it, and ask by ordinary requests. RFC 6455. */
export type Socket = { send(text: string): void; close(): void; onClose(listener: () => void): void };

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 0x81;
const CLOSE = 0x88;

/** Accepts the upgrade. Any frame that the page sends ends the socket: the only one it has a reason to send is goodbye. */
export function acceptSocket({ headers }: IncomingMessage, stream: Duplex): Socket {
  const accept = createHash('sha1').update(`${headers['sec-websocket-key']}${GUID}`).digest('base64');
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  const close = () => stream.end(frame(CLOSE, Buffer.alloc(0)));
  stream.on('data', close);
  stream.on('error', () => stream.destroy());
  return {
    send: text => stream.writable && stream.write(frame(TEXT, Buffer.from(text))),
    close: () => stream.destroy(),
    onClose: listener => stream.once('close', listener),
  };
}

/** Refuses the upgrade, with a status that the browser's console shows. */
export function refuseSocket(stream: Duplex, status: 403 | 404 | 503): void {
  stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function frame(opcode: number, body: Buffer): Buffer {
  if (body.length < 126) return Buffer.concat([Buffer.from([opcode, body.length]), body]);
  const long = body.length > 0xffff;
  const head = Buffer.alloc(long ? 10 : 4);
  head[0] = opcode;
  head[1] = long ? 127 : 126;
  if (long) head.writeBigUInt64BE(BigInt(body.length), 2);
  else head.writeUInt16BE(body.length, 2);
  return Buffer.concat([head, body]);
}
