import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { labCertificate } from '../browser/certificate.ts';
import { buildPages, type PageFiles } from './build.ts';
import { configOf } from './config.ts';
import { Feed } from './feed.ts';

/** One request that reached the lab, whoever sent it. */
export type Seen = { method: string; host: string; path: string; site: string; destination: string; origin: string };

export type Lab = {
  port: number;
  /** Browsers send everything here; it all ends at the lab. */
  proxy: number;
  requests: Seen[];
  feed: Feed;
  /** Host names that browsers wanted to reach. */
  hosts: Set<string>;
  close(): Promise<void>;
};

/** Starts the lab on loopback. Pages are built at the first start and kept until their sources change. */
export async function startLab(options: { port?: number } = {}): Promise<Lab> {
  const [pages, certificate] = await Promise.all([buildPages(), labCertificate()]);
  const feed = new Feed();
  const requests: Seen[] = [];
  const hosts = new Set<string>();
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    requests.push(seen(request));
    answer(request, response, pages, feed);
  });
  const port = await listen(server, options.port ?? 0);
  const proxy = createProxy((_, response) => response.writeHead(502).end());
  const sockets = new Set<{ destroy(): void }>();
  proxy.on('connect', (request, client) => {
    hosts.add(String(request.url));
    const tunnel = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(client).pipe(tunnel);
    });
    for (const socket of [tunnel, client]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
  });
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    await Promise.all([server, proxy].map((each) => new Promise((done) => each.close(done))));
  };
  return { port, proxy: await listen(proxy, 0), requests, feed, hosts, close };
}

/** The browser's own services, which it asks whatever is installed. */
const browserServices = /(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)$/;

/** Requests that neither a page of the lab nor the browser itself makes: they would be the extension's. */
export function foreignRequests(lab: Lab): Seen[] {
  return lab.requests.filter(({ site, destination, origin, host }) => {
    if (/extension:/.test(origin)) return true;
    return destination === 'empty' && site !== 'same-origin' && !browserServices.test(host);
  });
}

function answer(request: IncomingMessage, response: ServerResponse, pages: PageFiles, feed: Feed): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const config = configOf(url.searchParams);
  const room = /^\/lab\/room\/(\d+)$/.exec(url.pathname)?.[1];
  if (room) {
    const body = JSON.stringify(feed.answer(room, config, Number(url.searchParams.get('at'))));
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(body);
    return;
  }
  const file = pages.get(url.pathname);
  const headers: Record<string, string> = { 'cross-origin-resource-policy': 'same-origin' };
  if (config.csp === 'strict') {
    headers['content-security-policy'] =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; frame-src 'none'; child-src 'self' blob:";
  }
  if (config.coep === 'require-corp') {
    headers['cross-origin-embedder-policy'] = 'require-corp';
    headers['cross-origin-opener-policy'] = 'same-origin';
  }
  // Named by what is in them: kept, the libraries are compiled once and not for each page.
  if (file && url.pathname.startsWith('/assets/')) headers['cache-control'] = 'max-age=3600, immutable';
  if (file) response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.body);
  else response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(pages.get('/index.html')?.body);
}

function seen(request: IncomingMessage): Seen {
  const header = (name: string) => String(request.headers[name] ?? '');
  return {
    method: request.method ?? '',
    host: header('host'),
    path: request.url ?? '',
    site: header('sec-fetch-site'),
    destination: header('sec-fetch-dest'),
    origin: header('origin'),
  };
}

function listen(
  server: { listen: (port: number, host: string, done: () => void) => unknown; address(): unknown },
  port: number,
): Promise<number> {
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
}
