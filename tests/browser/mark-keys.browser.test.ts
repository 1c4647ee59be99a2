import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomUrl } from '../lab/config.ts';
import { layout, MarkPage, preferences, room } from './mark-page.ts';
import { OverlayLens, violationsIn } from './overlay.ts';
import { ofRoom, stateWhere } from './page-state.ts';
import { until } from './tab.ts';

const other = '1730000000000000072';
/** Where the page has nothing to press. */
const nowhere = { x: 200, y: 500 };
let at: MarkPage;
let panel: Frame;

beforeAll(async () => {
  at = await MarkPage.open();
  panel = await at.panel();
});
afterAll(() => at?.close());

describe('a mark’s key on the LIVE dashboard', () => {
  it('marks with Alt, says at which minute, shows it in the panel, and takes it back', async () => {
    await at.alt('2');
    const markup = await at.says(/Coupon noted, minute (49|5\d)\b.*Alt\+U takes it back/);
    expect(await violationsIn(at.session.browser, markup)).toEqual([]);
    await at.page.bringToFront();
    await at.kindsAre(['coupon']);
    await panel.waitForFunction(() => /Coupon/.test(document.querySelector('.mark-last')?.textContent ?? ''));
    await at.alt('u');
    await at.says(/Coupon taken back, minute/);
    await at.kindsAre([]);
    expect(await at.heard()).toEqual(['2 true', 'u true']);
    await at.alt('u');
    await at.says(/No mark to take back/);
  });

  it('leaves to the page what means nothing, and what is typed', async () => {
    await at.heard();
    await at.nothingBy(async () => {
      await at.page.keyboard.press('2');
      await at.alt('9');
    });
    const fields = [
      '<input class="typed">',
      '<textarea class="typed"></textarea>',
      '<select class="typed"><option>1</select>',
      '<p class="typed" contenteditable>1</p>',
    ];
    for (const field of fields)
      await at.nothingBy(async () => {
        await at.focusOn(field);
        await at.alt('2');
      });
    const kept = (await at.heard()).filter((one) => one.endsWith('true'));
    expect(new Set(kept)).toEqual(new Set(['6 true', 'u true']));
    // A box that was ticked stays in focus, and nothing is typed into it.
    await at.focusOn('<input type="checkbox" class="typed">');
    await at.alt('3');
    await at.kindsAre(['giveaway']);
    await at.focusOn(null);
  });

  it('is a person’s press: none that the page makes up or has taken for itself, and one however long it is held', async () => {
    const before = await at.kinds();
    await at.nothingBy(() =>
      at.page.evaluate(() => {
        const press = { key: '2', code: 'Digit2', altKey: true, bubbles: true, cancelable: true };
        for (const target of [document.body, document, window]) target.dispatchEvent(new KeyboardEvent('keydown', press));
      }),
    );
    const { keyboard } = at.page;
    await keyboard.down('Alt');
    for (let times = 0; times < 3; times += 1) await keyboard.down('4');
    await keyboard.up('4');
    await keyboard.up('Alt');
    await at.kindsAre([...before, 'price']);
    await at.nothingBy(async () => {});
  });

  it('is the one that the settings name', async () => {
    await at.set('markKeys', { pin: '1', coupon: 'k', giveaway: '3', price: '4', host: '5', problem: '6', note: '7' });
    const before = await at.kinds();
    await until(
      async () => {
        await at.alt('k');
        return at.kinds();
      },
      (found) => found.length > before.length,
    );
    expect((await at.kinds()).at(-1)).toBe('coupon');
    await at.nothingBy(() => at.alt('2'));
  });

  it('opens the field of a note and of a hand-over in the open panel, at the moment it was pressed', async () => {
    const before = await at.kinds();
    await at.alt('7');
    await at.kindsAre([...before, 'note']);
    await panel.waitForFunction(() => document.hasFocus() && document.activeElement?.matches('.mark-text'));
    await at.page.keyboard.type('2 jars fell');
    await at.page.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.querySelector('.mark-form'));
    expect((await at.pressed()).at(-1)).toMatchObject({ kind: 'note', text: '2 jars fell' });
    await at.page.mouse.click(nowhere.x, nowhere.y);
    // Else the panel would hear the key.
    await panel.waitForFunction(() => !document.hasFocus());
    await at.alt('5');
    // The page says it for six seconds: that is looked for first.
    await at.says(/Host noted.*Say in the panel who it is/);
    await at.kindsAre([...before, 'note', 'host']);
    const moment = (await at.pressed()).at(-1)?.at;
    await panel.waitForFunction(() => document.hasFocus() && document.activeElement?.matches('.mark-form .mark-text'));
    await at.page.keyboard.type('Ada');
    await at.page.keyboard.press('Enter');
    // The hand-over has a mark of its own.
    await at.kindsAre([...before, 'note']);
    expect((await at.extension.dump()).shifts).toMatchObject([{ who: 'Ada', from: moment }]);
    await at.page.mouse.click(nowhere.x, nowhere.y);
    // Else the panel would hear the key.
    await panel.waitForFunction(() => !document.hasFocus());
    await at.alt('u');
    await at.says(/Host taken back/);
    expect((await at.extension.dump()).shifts).toEqual([]);
  });

  it('marks and says so where there is no panel, which has it to fill in later', async () => {
    const before = await at.kinds();
    await at.set('panel', { ...layout, open: false });
    await at.page.waitForFunction(() => !document.querySelector('[data-tallylight]'));
    await at.alt('7');
    await at.says(/Note noted, minute.*Its words go into the panel/);
    await at.kindsAre([...before, 'note']);
    await at.set('panel', layout);
    panel = await at.panel();
    await panel.waitForSelector('.mark-last');
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.mark-last button')];
      buttons.find((button) => button.textContent === 'Fill in')?.click();
    });
    await panel.waitForSelector('.mark-form');
    await at.page.mouse.click(nowhere.x, nowhere.y);
    await at.alt('u');
    await at.kindsAre(before);
    // There is nothing left to fill in.
    await panel.waitForSelector('.mark-keys');
  });

  it('says what could not be stored, and tries again; the panel stays', async () => {
    const before = await at.kinds();
    const row = (await at.extension.dump()).rooms?.find((one) => one.room === room) ?? null;
    await at.page.bringToFront();
    // Nothing can be marked in a room that is not stored.
    await at.putRoom(null);
    await at.alt('1');
    const notice = await OverlayLens.of(at.page, 'data-tallylight');
    const again = await until(
      () => notice.button('Try again'),
      (found) => found !== null,
    );
    expect(await at.kinds()).toEqual(before);
    await at.putRoom(row);
    await at.page.mouse.click(again?.x ?? 0, again?.y ?? 0);
    await at.kindsAre([...before, 'pin']);
    expect(await notice.button('Try again')).toBeNull();
    expect(await panel.$('.mark-keys')).not.toBeNull();
  });

  it('does nothing where reading is paused, nor in a room that has ended', async () => {
    const before = await at.kinds();
    await at.set('preferences', { ...preferences, paused: ['shop.tiktok.com'] });
    await stateWhere(at.extension, ({ status }) => status === 'paused');
    await at.heard();
    await at.alt('1');
    expect(await at.heard()).toEqual(['1 false']);
    await at.set('preferences', preferences);
    await at.isRead();
    await at.page.goto(roomUrl(other, { state: 'ended' }), { waitUntil: 'domcontentloaded' });
    await stateWhere(at.extension, (state) => ofRoom(other)(state) && state.status === 'read');
    await at.alt('1');
    expect(await at.kinds()).toEqual(before);
  });
});
