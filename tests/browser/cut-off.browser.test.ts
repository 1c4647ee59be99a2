import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomUrl } from '../lab/config.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { storedNumbers } from '../live/compare.ts';
import { builtExtension } from './built.ts';
import type { Extension } from './extension.ts';
import { launch } from './launch.ts';
import { ofRoom, stateWhere } from './page-state.ts';
import { openTab, panelOf, says, shown, until } from './tab.ts';

const room = '1730000000000000062';

describe('a write that the end of the disk or of the power has cut off (Chromium)', () => {
  let lab: Lab;
  const profile = mkdtempSync(join(tmpdir(), 'tallylight-cut-off-'));

  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(async () => {
    await lab?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function inBrowser<T>(work: (extension: Extension) => Promise<T>): Promise<T> {
    const session = await launch({
      browser: 'chromium',
      proxy: lab.proxy,
      extension: builtExtension('chromium'),
      userDataDir: profile,
    });
    try {
      return await work(session.extension as Extension);
    } finally {
      await session.close();
    }
  }

  /** Records the room until there is more of it than before; when each number was read. */
  function record(before: number): Promise<Set<string>> {
    return inBrowser(async (extension) => {
      await openTab(extension.browser, roomUrl(room));
      await stateWhere(extension, (state) => ofRoom(room)(state) && state.status === 'read' && state.store.ok);
      await until(
        async () => (await stored(extension)).size,
        (size) => size > before,
      );
      return stored(extension);
    });
  }

  it('costs nothing that was stored before or afterwards, however often the browser starts', async () => {
    const first = await record(0);
    cutOff(profile);
    const second = await record(first.size);
    const third = await inBrowser(stored);
    const kept = (numbers: Set<string>) => [...numbers].filter((one) => third.has(one)).length;
    expect(kept(first)).toBe(first.size);
    expect(kept(second)).toBe(second.size);
  });

  it('is told when the browser deleted the database all the same, until it was seen', async () => {
    rmSync(databaseOf(profile), { recursive: true });
    await inBrowser(async (extension) => {
      const page = await openTab(extension.browser, roomUrl(room));
      const panel = await panelOf(page, extension);
      await says(panel, /has deleted this extension.s database/);
      await panel.evaluate(() =>
        Array.from(document.querySelectorAll('button'))
          .find((one) => one.textContent === 'Understood')
          ?.click(),
      );
      await until(
        () => shown(panel),
        (said) => !/has deleted/.test(said),
      );
    });
  });
});

async function stored(extension: Extension): Promise<Set<string>> {
  const numbers = storedNumbers(await extension.dump());
  return new Set(numbers.map(({ row, metric, at, value }) => `${row} ${metric} ${at} ${value}`));
}

/** Puts the beginning of a record at the end of the database's log, as a write leaves it that the disk had no room for. */
function cutOff(profile: string): void {
  const log = readdirSync(databaseOf(profile)).find((name) => name.endsWith('.log')) as string;
  // Checksum, length (1000, little-endian), «whole record», and a tenth of it.
  appendFileSync(join(databaseOf(profile), log), Buffer.from([1, 2, 3, 4, 232, 3, 1, ...Array(100).fill(7)]));
}

function databaseOf(profile: string): string {
  const folder = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(folder).find((one) => one.startsWith('chrome-extension') && one.endsWith('.leveldb')) as string;
  return join(folder, name);
}
