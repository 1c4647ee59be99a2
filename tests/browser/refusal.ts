import type { Browser } from 'puppeteer-core';

/** How the extension's database fails: nothing more fits on the disk, or the browser lets it store nothing. */
export type Refusal = 'full' | 'denied';

type Broken = { mendDatabase?: () => void };

/** Makes the database refuse in the extension's service worker (Chromium); the returned function lets it work again. */
export async function refuseStorage(browser: Browser, refusal: Refusal): Promise<() => Promise<void>> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'));
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker');
  await worker.evaluate((denied) => {
    const { add, put } = IDBObjectStore.prototype;
    const { open } = IDBFactory.prototype;
    // A connection that broke makes the extension open the database anew; a full disk does not.
    const fail = () => {
      throw denied
        ? new DOMException('The connection is closing', 'InvalidStateError')
        : new DOMException('The disk is full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: fail, put: fail });
    if (denied)
      IDBFactory.prototype.open = () => {
        throw new DOMException('Storage is denied', 'SecurityError');
      };
    (globalThis as Broken).mendDatabase = () => {
      Object.assign(IDBObjectStore.prototype, { add, put });
      IDBFactory.prototype.open = open;
    };
  }, refusal === 'denied');
  return () => worker.evaluate(() => (globalThis as Broken).mendDatabase?.());
}
