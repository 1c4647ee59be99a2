import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './launch.ts';
import { until } from './tab.ts';

/** A row as it comes out of the page: typed arrays have become arrays, NaN null. */
export type Dump = Record<string, Record<string, unknown>[]>;

/** The installed extension, seen through its own pages. */
export class Extension {
  readonly browser: Browser;
  readonly origin: string;
  readonly id: string;
  private office: Page | null = null;

  private constructor(browser: Browser, origin: string, id: string) {
    this.browser = browser;
    this.origin = origin;
    this.id = id;
  }

  /** Installs (Firefox) or finds (Chromium) the extension. */
  static async of(browser: Browser, name: BrowserName, folder: string, firefoxUuid: string): Promise<Extension> {
    if (name === 'firefox') {
      const id = await browser.installExtension(folder);
      return new Extension(browser, `moz-extension://${firefoxUuid}`, id);
    }
    const worker = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    );
    const id = new URL(worker.url()).host;
    return new Extension(browser, `chrome-extension://${id}`, id);
  }

  /** Opens one of the extension's pages in a new tab. */
  async open(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    // Firefox never tells its driver that an extension's page has loaded: the page is asked.
    const arrived = page.goto(`${this.origin}/${path}`).then(
      () => true,
      () => false,
    );
    if (this.origin.startsWith('chrome')) await arrived;
    await until(
      () => page.evaluate(() => location.href + document.readyState).catch(() => ''),
      (at) => at.startsWith(this.origin) && at.endsWith('complete'),
    );
    return page;
  }

  /** Runs a function inside an extension page that stays open in the background for this. */
  async evaluate<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    if (!this.office || this.office.isClosed()) this.office = await this.open('popup.html');
    return (await this.office.evaluate(work as never, ...args)) as T;
  }

  /** Everything in one of the extension's storage areas. */
  storage(area: 'session' | 'local'): Promise<Record<string, unknown>> {
    return this.evaluate(async (name) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return (await api.storage[name].get(null)) as Record<string, unknown>;
    }, area);
  }

  /** Every table of the extension's database, rows as they are stored. */
  dump(): Promise<Dump> {
    return this.evaluate(readDatabase, 'tallylight');
  }

  /** Asks the background as an extension page does: what it answered, unwrapped or not. */
  send(message: unknown): Promise<unknown> {
    return this.evaluate((body) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return api.runtime.sendMessage(body) as Promise<unknown>;
    }, message);
  }

  /** Stops the service worker as the browser would (Chromium). The session is closed at once: an attached one keeps workers alive. */
  async stopWorker(): Promise<void> {
    const page = await this.open('popup.html');
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await page.close();
  }
}

/** Runs in the page. */
async function readDatabase(name: string): Promise<Dump> {
  const known = await indexedDB.databases();
  if (!known.some((found) => found.name === name)) return {};
  const open = await settled(indexedDB.open(name));
  const dump: Dump = {};
  for (const table of Array.from(open.objectStoreNames)) {
    const rows = await settled(open.transaction(table).objectStore(table).getAll());
    dump[table] = JSON.parse(JSON.stringify(rows, (_, value) => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value)));
  }
  open.close();
  return dump;

  function settled<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  }
}
