import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomUrl } from '../lab/config.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { builtExtension } from './built.ts';
import type { Extension } from './extension.ts';
import { launch, type Session } from './launch.ts';
import { ofRoom, stateWhere } from './page-state.ts';

describe.each(['chromium', 'firefox'] as const)('a page in Chinese in %s', (name) => {
  let lab: Lab;
  let session: Session;
  let extension: Extension;

  beforeAll(async () => {
    lab = await startLab();
    session = await launch({ browser: name, proxy: lab.proxy, extension: builtExtension(name) });
    extension = session.extension as Extension;
  });

  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

  /** Waits until the room is read by its Chinese labels. */
  async function readsChinese(room: string): Promise<void> {
    const state = await stateWhere(extension, (found) => ofRoom(room)(found) && found.values.items_sold?.label === '成交件数');
    expect(state.values.live_impressions?.label).toBe('曝光次数');
    expect(state.values.live_current_viewers?.label).toBe('在线人数');
  }

  it('is read although it declares to be in English', async () => {
    const room = '1730000000000000061';
    const page = await session.browser.newPage();
    // Later its script says so too.
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => Object.assign(window, { declared: document.documentElement.lang }));
    });
    await page.goto(roomUrl(room, { language: 'zh-CN' }), { waitUntil: 'domcontentloaded' });
    expect(await page.evaluate('window.declared')).toBe('en');
    await readsChinese(room);
    await page.close();
  });

  it('is read by the language it declares, also when it was opened while the worker slept', async () => {
    const room = '1730000000000000062';
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const declare = () => document.documentElement.setAttribute('lang', 'zh-Hans-CN');
      document.addEventListener('DOMContentLoaded', declare);
    });
    if (name === 'chromium') await extension.stopWorker();
    await page.goto(roomUrl(room, { language: 'zh-CN' }), { waitUntil: 'domcontentloaded' });
    await readsChinese(room);
    await page.close();
  });
});
