import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { Mark } from '@/lib/room/marks';
import { roomUrl } from '../lab/config.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { builtExtension } from './built.ts';
import type { Extension } from './extension.ts';
import { launch, type Session } from './launch.ts';
import { OverlayLens } from './overlay.ts';
import { ofRoom, stateWhere } from './page-state.ts';
import { panelOf, until } from './tab.ts';

export const room = '1730000000000000071';
export const layout = { open: true, collapsed: false, side: 'right', width: 360, mode: 'push' };
export const preferences = { language: 'en', theme: 'auto', role: 'controller', stage: 'scale', paused: [] as string[], keepDays: 400 };

/** A LIVE dashboard of the lab beside its panel, with what presses keys on the page and sees what came of it. */
export class MarkPage {
  private constructor(
    readonly lab: Lab,
    readonly session: Session,
    readonly extension: Extension,
    readonly page: Page,
    readonly said: OverlayLens,
  ) {}

  static async open(): Promise<MarkPage> {
    const lab = await startLab();
    const session = await launch({ browser: 'chromium', proxy: lab.proxy, extension: builtExtension('chromium') });
    const extension = session.extension as Extension;
    const page = await session.browser.newPage();
    const own = new MarkPage(lab, session, extension, page, await OverlayLens.of(page, 'data-tallylight-noted'));
    await own.set('preferences', preferences);
    await page.setViewport({ width: 1440, height: 900 });
    // The page pins something every four minutes, and has just done so: what is pressed stays the last mark.
    await page.goto(roomUrl(room, { started: 49 }), { waitUntil: 'domcontentloaded' });
    await own.isRead();
    // Marks are of rooms that are stored.
    await until(
      () => extension.dump(),
      ({ rooms }) => (rooms ?? []).some((row) => row.room === room),
    );
    await page.bringToFront();
    // What the page hears of each key, and whether it was kept from doing what it does.
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { __heard: heard });
      window.addEventListener('keydown', (event) => event.key !== 'Alt' && heard.push(`${event.key} ${event.defaultPrevented}`));
    });
    return own;
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.lab.close();
  }

  set(key: string, value: object): Promise<void> {
    return this.extension.evaluate((name, content) => chrome.storage.local.set({ [name]: content }), key, value);
  }

  async isRead(): Promise<void> {
    await stateWhere(this.extension, (state) => ofRoom(room)(state) && state.status === 'read');
  }

  /** The panel once it shows the keys of marks. */
  async panel(): Promise<Frame> {
    const panel = await panelOf(this.page, this.extension);
    await panel.waitForSelector('.mark-keys');
    return panel;
  }

  async alt(key: KeyInput): Promise<void> {
    await this.page.keyboard.down('Alt');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Alt');
  }

  /** The room's marks that were pressed, oldest first. */
  async pressed(): Promise<Mark[]> {
    const { marks = [] } = await this.extension.dump();
    return (marks as unknown as Mark[]).filter(({ by }) => by === 'hand').sort((a, b) => a.at - b.at);
  }

  async kinds(): Promise<string[]> {
    return (await this.pressed()).map(({ kind }) => kind);
  }

  async kindsAre(wanted: readonly string[]): Promise<void> {
    await until(
      () => this.kinds(),
      (found) => found.join() === wanted.join(),
    );
  }

  /** What the page says of a mark, once it says this; without its style. */
  says(text: RegExp): Promise<string> {
    return until(
      async () => (await this.said.markup())?.replace(/<style.*?<\/style>/s, '') ?? '',
      (markup) => text.test(markup.replace(/<[^>]*>/g, ' ')),
    );
  }

  /** What the page heard since it was last asked. */
  heard(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { __heard: string[] }).__heard.splice(0));
  }

  /** Does what must set no mark, then sets one: when that one is there, another would have been there before. */
  async nothingBy(act: () => Promise<unknown>): Promise<void> {
    const before = await this.kinds();
    await act();
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.alt('6');
    await this.kindsAre([...before, 'problem']);
    await this.alt('u');
    await this.kindsAre(before);
  }

  /** Puts an element into the page and its focus there; null takes the last one away. */
  async focusOn(html: string | null): Promise<void> {
    await this.page.evaluate((markup) => {
      document.querySelector('.typed')?.remove();
      if (markup) document.body.insertAdjacentHTML('beforeend', markup);
      document.querySelector<HTMLElement>('.typed')?.focus();
    }, html);
  }

  /** Puts the room's row, or deletes it. */
  async putRoom(row: Record<string, unknown> | null): Promise<void> {
    await this.extension.evaluate(
      (id, put) =>
        new Promise<void>((done, failed) => {
          const opened = indexedDB.open('tallylight');
          opened.onsuccess = () => {
            const changing = opened.result.transaction('rooms', 'readwrite');
            if (put) changing.objectStore('rooms').put(put);
            else changing.objectStore('rooms').delete(id);
            changing.oncomplete = () => {
              opened.result.close();
              done();
            };
            changing.onerror = () => failed(changing.error);
          };
        }),
      room,
      row,
    );
  }
}
