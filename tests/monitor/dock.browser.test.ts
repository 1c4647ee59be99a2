import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, Session, until } from './extension/session';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
];

/** Where the page's rightmost mark ends, where the dock begins, and whether anything can be scrolled sideways. */
const geometry = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement;
    const isDock = (x: number) => document.elementFromPoint(x, clientHeight / 2)?.hasAttribute('data-tallylight') ?? false;
    const columns = Array.from({ length: clientWidth }, (_, x) => isDock(x));
    const edge = document.getElementById('edge')?.getBoundingClientRect();
    return {
      dock: columns.filter(Boolean).length,
      from: columns.indexOf(true),
      left: edge?.left ?? Number.NaN,
      right: edge?.right ?? Number.NaN,
      height: document.body.getBoundingClientRect().height,
      sideways: document.documentElement.scrollWidth - clientWidth,
      downwards: document.documentElement.scrollHeight - clientHeight,
    };
  });

const styles = (page: Page) => page.evaluate(() => [document.documentElement.getAttribute('style'), document.body.getAttribute('style')]);

/** What assistive technology finds, which sees into the closed root as a person does. */
async function alert(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const at = nodes.findIndex((node) => node.role?.value === 'alert');
  if (at === -1) return [];
  return nodes
    .filter((node) => ['alert', 'heading', 'button'].includes(node.role?.value))
    .map((node) => `${node.role?.value} ${node.name?.value ?? ''}`.trim());
}

describe.each<BrowserName>(['chromium', 'firefox'])('the dock in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  beforeEach(() => session.setLayout({}));
  afterAll(() => session?.stop());

  describe.each(['/fluid', '/wide', '/scaled'])('beside %s', (path) => {
    it.each(sizes)('leaves the page its right edge at $width × $height', async (size) => {
      const page = await session.open(path, size);
      const beside = await until(
        () => geometry(page),
        (it) => it.dock === 360,
      );
      expect(beside.right).toBeLessThanOrEqual(beside.from + 0.5);
      expect(beside.right).toBeGreaterThan(beside.from - 2);
      expect(beside.sideways).toBe(0);
      if (path === '/scaled') expect(beside.downwards).toBe(0);
      await page.close();
    });
  });

  it('leaves the other side when it stands at the left', async () => {
    for (const path of ['/fluid', '/scaled']) {
      await session.setLayout({ side: 'left', width: 300 });
      const page = await session.open(path, { width: 1366, height: 768 });
      const beside = await until(
        () => geometry(page),
        (it) => it.dock === 300,
      );
      expect(beside.from).toBe(0);
      const { clientWidth, start } = await page.evaluate(() => ({
        clientWidth: document.documentElement.clientWidth,
        start: document.querySelector('main')?.getBoundingClientRect().left ?? 0,
      }));
      expect(start).toBeGreaterThanOrEqual(299.5);
      expect(beside.right).toBeLessThanOrEqual(clientWidth + 0.5);
      await page.close();
    }
  });

  it('follows settings: rail, width, overlay, closed; and leaves no trace', async () => {
    const page = await session.open('/scaled');
    await until(
      () => geometry(page),
      (it) => it.dock === 360,
    );
    expect((await styles(page)).filter(Boolean)).not.toEqual([]);
    await session.setLayout({ collapsed: true });
    await until(
      () => geometry(page),
      (it) => it.dock === 40 && Math.abs(it.right - it.from) < 2,
    );
    await session.setLayout({ width: 900 });
    await until(
      () => geometry(page),
      (it) => it.dock === 520,
    );
    await session.setLayout({ mode: 'overlay' });
    await until(
      () => geometry(page),
      (it) => it.dock === 360 && it.right > it.from + 300,
    );
    expect((await styles(page)).filter(Boolean)).toEqual([]);
    await session.setLayout({ open: false });
    await until(
      () => geometry(page),
      (it) => it.dock === 0,
    );
    expect(await page.evaluate(() => document.querySelectorAll('[data-tallylight]').length)).toBe(0);
    await page.close();
  });

  it('stays when the page removes it, writes over the room it takes, or is resized', async () => {
    const page = await session.open('/fluid');
    await until(
      () => geometry(page),
      (it) => it.dock === 360,
    );
    await page.evaluate(() => document.querySelector('[data-tallylight]')?.remove());
    await until(
      () => geometry(page),
      (it) => it.dock === 360,
    );
    await page.evaluate(() => document.documentElement.setAttribute('style', 'margin-right: 8px'));
    await until(
      () => geometry(page),
      (it) => it.dock === 360 && it.right <= it.from + 0.5,
    );
    await page.setViewport({ width: 1200, height: 700 });
    await until(
      () => geometry(page),
      (it) => it.dock === 360 && Math.abs(it.right - it.from) < 2,
    );
    await session.setLayout({ open: false });
    await until(
      () => styles(page),
      ([root]) => root === 'margin-right: 8px;',
    );
    await page.close();
  });

  it('scales a frame that is mounted late', async () => {
    const page = await session.open('/late-scaled');
    await until(
      () => geometry(page),
      (it) => it.dock === 360 && Math.abs(it.right - it.from) < 2,
    );
    await page.close();
  });
});

describe('a notice', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start('chromium');
  });
  afterAll(() => session?.stop());

  it('offers a window when the frame is refused, and reading goes on', async () => {
    const page = await session.open('/strict?room_id=5', { width: 1440, height: 900 }, 'localhost');
    await page.bringToFront();
    const shown = await until(
      () => alert(page),
      (lines) => lines.length > 0,
    );
    expect(shown).toContain('heading This page does not let the panel in');
    expect(shown).toContain('button Open in a window');
    await until(
      () => session.published(),
      (all) => all.some((it) => it.ticks.some((tick) => tick.room === '5')),
    );
    expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().right)).toBe(1440);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(
      () => session.ask('windows'),
      (count) => count === 1,
    );
    await page.close();
  });

  it('is not shown where the panel loads', async () => {
    const page = await session.open('/live?room_id=6');
    await page.bringToFront();
    await new Promise((next) => setTimeout(next, 4_000));
    await page.evaluate(() => document.body.append('x'));
    expect(await alert(page)).toEqual([]);
    await page.close();
  });

  it('asks for a reload after the extension was updated under the page; everything else stops', async () => {
    const page = await session.open('/live?room_id=8');
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    await until(
      () => geometry(page),
      (it) => it.dock === 360,
    );
    await session.ask('reload');
    const shown = await until(
      () => alert(page),
      (lines) => lines.length > 0,
    );
    expect(shown).toContain('heading Tallylight was updated');
    expect(shown).toContain('button Reload page');
    expect(await page.evaluate(() => document.documentElement.dataset.observers)).toBe('0');
    expect((await styles(page)).filter(Boolean)).toEqual([]);
    expect(failures).toEqual([]);
    await page.close();
  });
});
