import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roomUrl } from '../lab/config.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { compare, storedNumbers } from '../live/compare.ts';
import { readTruth } from '../live/record.ts';
import { builtExtension } from './built.ts';
import type { Extension } from './extension.ts';
import { launch, type Session } from './launch.ts';
import { ofRoom, stateWhere } from './page-state.ts';
import { notice, openTab, until } from './tab.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const room = '1730000000000000041';

describe('what must not lose or falsify anything (Chromium)', () => {
  let lab: Lab;
  let session: Session;
  let extension: Extension;

  beforeEach(async () => {
    lab = await startLab();
    session = await launch({ browser: 'chromium', proxy: lab.proxy, extension: builtExtension('chromium'), realThrottling: true });
    extension = session.extension as Extension;
  });

  afterEach(async () => {
    await session?.close();
    await lab?.close();
  });

  /** All that is stored, once some of it was read after this moment. */
  const storedAfter = (moment: number) =>
    until(
      async () => storedNumbers(await extension.dump()),
      (stored) => stored.some(({ at }) => at > moment),
      30_000,
    );

  it('the worker is stopped again and again while a room runs', async () => {
    const page = await openTab(session.browser, roomUrl(room));
    await stateWhere(extension, (found) => ofRoom(room)(found) && found.status === 'read');
    for (let stop = 0; stop < 6; stop += 1) {
      await pause(1700);
      await extension.stopWorker();
    }
    await page.bringToFront();
    await pause(5000);
    const end = await page.evaluate(() => Date.now() - 3000);
    const truth = await readTruth(page);
    const verdict = await until(
      async () => compare(truth, storedNumbers(await extension.dump()), { end }),
      ({ missed }) => missed.length === 0,
      30_000,
    );
    expect(verdict.wrong).toEqual([]);
    expect(verdict.missed).toEqual([]);
  });

  it('the tab is closed', async () => {
    const page = await openTab(session.browser, roomUrl(room));
    await stateWhere(extension, (found) => ofRoom(room)(found) && found.status === 'read');
    await pause(8000);
    const end = await page.evaluate(() => Date.now() - 1500);
    const truth = await readTruth(page);
    await page.close();
    const verdict = await until(
      async () => compare(truth, storedNumbers(await extension.dump()), { end }),
      ({ missed }) => missed.length === 0,
    );
    expect(verdict.wrong).toEqual([]);
  });

  it('the extension is reloaded under an open page', async () => {
    const page = await openTab(session.browser, roomUrl(room));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await stateWhere(extension, (found) => ofRoom(room)(found) && found.status === 'read');
    const before = await storedAfter(0);
    await session.browser.installExtension(builtExtension('chromium'));
    await page.bringToFront();
    await notice(page, 'Tallylight was updated');
    const after = storedNumbers(await extension.dump());
    expect(after.length).toBeGreaterThanOrEqual(before.length);
    expect(compare(await readTruth(page), after).wrong).toEqual([]);
    expect(errors).toEqual([]);
    // Another tab on the room, beside the one that stopped.
    const beside = await openTab(session.browser, roomUrl(room));
    await storedAfter(Date.now());
    await beside.close();
    // What the notice asks for.
    await page.reload();
    await storedAfter(Date.now());
    await page.close();
  });

  it('the page does not let the panel in', async () => {
    const page = await openTab(session.browser, roomUrl(room, { coep: 'require-corp' }));
    await stateWhere(extension, (found) => ofRoom(room)(found) && found.status === 'read');
    await page.bringToFront();
    await notice(page, 'This page does not let the panel in');
  });

  it('the root of the page is thrown away and built anew while it is read', async () => {
    const page = await openTab(session.browser, roomUrl(room, { replace: 5000 }));
    await pause(12_000);
    const end = await page.evaluate(() => Date.now() - 3000);
    const truth = await readTruth(page);
    const verdict = await until(
      async () => compare(truth, storedNumbers(await extension.dump()), { end }),
      ({ missed }) => missed.length === 0,
    );
    expect(verdict.wrong).toEqual([]);
  });
});
