/** A small world on the loopback interface: our pages at the publisher's address, every other host refused and written down. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The host that the world stands in for. */
export const HOSTNAME = 'arabic.euronews.com';

export interface Page {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

export interface World {
  /** Port of the proxy a browser must use. */
  port: number;
  /** Hosts that anybody asked the proxy for, `host:port`, in order. */
  hosts: string[];
  /** Paths asked of our own host, with their queries, in order. */
  paths: string[];
  stop(): Promise<void>;
}

/** A certificate for an hour's use, trusted by nobody; the browsers are told to take it. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-world-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${HOSTNAME}`, '-keyout', key, '-out', cert],
      {
        stdio: 'ignore',
      },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const listening = (server: Server) =>
  new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/** Gives the page at an address of our own host, or nothing for a 404. */
export type Serve = (url: URL) => Page | undefined;

/** Starts the world. */
export async function startWorld(serve: Serve): Promise<World> {
  const hosts: string[] = [];
  const paths: string[] = [];
  const sockets = new Set<Socket>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${HOSTNAME}`);
    paths.push(url.pathname + url.search);
    const page = serve(url);
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain', 'cache-control': 'no-store', ...page?.headers });
    response.end(page?.body);
  };
  const site = createHttpsServer(certificate(), answer);
  const sitePort = await listening(site);
  const proxy = createHttpServer((request, response) => {
    hosts.push(new URL(request.url ?? '/', 'http://unknown').host);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, client: Socket) => {
    const host = request.url ?? '';
    hosts.push(host);
    if (host !== `${HOSTNAME}:443`) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const server = connect(sitePort, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      // Browsers drop connections at will; the other end then goes as well.
      socket.on('error', () => socket.destroy());
    }
    client.pipe(server).pipe(client);
  });
  const port = await listening(proxy);
  return {
    port,
    hosts,
    paths,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([site, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
