import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Snapshot, Tick } from '@/lib/snapshot/snapshot';
import { startBrowser } from '../../browser/start.ts';
import type { BrowserName } from '../../tools/browsers.mjs';
import { buildExtension } from './build';
import { pages } from './pages';

export type { BrowserName } from '../../tools/browsers.mjs';
export type Published = { state: PageState; snapshots: Snapshot[]; ticks: Tick[] };

/** A real browser with the extension under test, and a server of the scripted pages. */
export class Session {
  private constructor(
    readonly browser: Browser,
    private readonly office: Page,
    private readonly server: Server,
  ) {}

  static async start(name: BrowserName): Promise<Session> {
    const folder = await buildExtension(name);
    const server = createServer((request, response) => {
      const page = pages[new URL(request.url ?? '/', 'http://127.0.0.1').pathname];
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
      response.end(page?.html ?? '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const browser = await launch(name, folder);
    const office = await browser.newPage();
    const session = new Session(browser, office, server);
    await office.goto(session.address('/bare'));
    return session;
  }

  async open(path: string, size = { width: 1440, height: 900 }, host = '127.0.0.1'): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport(size);
    await page.goto(this.address(path, host));
    return page;
  }

  private address(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** Asks the background through the script on an open page: not every driver may open an extension's own pages. */
  ask(request: string, input: object = {}): Promise<unknown> {
    return this.office.evaluate(
      (message) =>
        new Promise((answer) => {
          document.addEventListener('answered', (event) => answer(JSON.parse((event as CustomEvent<string>).detail)), { once: true });
          document.dispatchEvent(new CustomEvent('asked', { detail: JSON.stringify(message) }));
        }),
      { request, input },
    );
  }

  async published(): Promise<Published[]> {
    return (await this.ask('log')) as Published[];
  }

  async setLayout(layout: object): Promise<void> {
    await this.ask('layout', layout);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

async function launch(name: BrowserName, folder: string): Promise<Browser> {
  if (name === 'chromium') return startBrowser(name, { pipe: true, enableExtensions: [folder] });
  const browser = await startBrowser(name);
  await browser.installExtension(folder);
  return browser;
}

/** Asks until the answer satisfies: pages change when they change. */
export async function until<T>(ask: () => Promise<T>, enough: (answer: T) => boolean, patience = 15_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (enough(answer)) return answer;
    if (Date.now() > end) throw new Error(`not reached; last answer: ${JSON.stringify(answer)?.slice(0, 1000)}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}
