import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, livePage, now } from './given.ts';
import { focus, sent, stored } from './hands.ts';
import { openPanelLab, type PanelLab } from './harness.ts';
import { marked } from './marked.ts';
import { ringing } from './ringing.ts';
import { unseen } from './states.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

const { scope } = livePage();
const room = scope.kind === 'room' ? scope.room : '';

describe('marks', () => {
  it('are set by one key each, on any tab, and taken back', async () => {
    const page = await lab.open({ given: given({ language: 'en', ...marked() }) });
    await page.waitForSelector('.mark-keys');
    await page.keyboard.press('2');
    await page.keyboard.press('r');
    await page.waitForSelector('.kpis');
    await page.keyboard.press('6');
    await page.keyboard.press('l');
    await page.waitForSelector('.mark-keys');
    const [coupon, problem] = await sent(page, 'putMark');
    expect([coupon?.kind, problem?.kind, coupon?.room]).toEqual(['coupon', 'problem', room]);
    expect(coupon?.id).not.toBe(problem?.id);
    // What was last is read from the page: it is not undone by hand.
    await page.keyboard.press('u');
    expect(await sent(page, 'removeMark')).toEqual([]);
    await page.close();
  });

  it('are undone while they are fresh', async () => {
    const mark = { id: 'm', room: room, kind: 'coupon', at: now - 9000, by: 'hand', made: now - 9000 } as const;
    const page = await lab.open({ given: given({ language: 'en', marks: [mark] }) });
    await focus(page, 'Undo');
    await page.keyboard.press('u');
    await page.keyboard.press('Enter');
    expect(await sent(page, 'removeMark')).toEqual([{ id: 'm' }, { id: 'm' }]);
    await page.close();
  });

  it('are undone in the order they were pressed, though a note still waits for its words', async () => {
    const note = { id: 'n', room, kind: 'note', at: now - 9000, by: 'hand', made: now - 9000 } as const;
    const coupon = { id: 'c', room, kind: 'coupon', at: now - 5000, by: 'hand', made: now - 5000 } as const;
    const page = await lab.open({ given: given({ language: 'en', marks: [note, coupon] }) });
    await focus(page, 'Undo Coupon');
    await page.keyboard.press('u');
    expect(await sent(page, 'removeMark')).toEqual([{ id: 'c' }]);
    await page.close();
  });

  it('are given their product afterwards, from the page’s list', async () => {
    const pin = { id: 'p', room, kind: 'pin', at: now - 9000, by: 'hand', made: now - 9000 } as const;
    const page = await lab.open({ given: given({ language: 'en', marks: [pin] }) });
    await focus(page, 'Choose product');
    await page.keyboard.press('Enter');
    await focus(page, 'Product: No product');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.search-picker input');
    await page.keyboard.type('mug');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.search-picker'));
    await page.focus('.mark-text');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.mark-form'));
    const [put] = await sent(page, 'putMark');
    expect(put).toMatchObject({ id: 'p', kind: 'pin', product: { name: expect.stringMatching(/Mug/) } });
    await page.close();
  });

  it('take a text for a note, without the key that opened it, and say which time they cannot have', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await page.waitForSelector('.mark-keys');
    await page.keyboard.press('7');
    await page.waitForSelector('.mark-form');
    await page.keyboard.type('2 boxes fell');
    await (await page.$('.mark-time'))?.click({ count: 3 });
    await page.keyboard.type('late');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.mark-form [role=alert]');
    expect(await sent(page, 'putMark')).toEqual([]);
    await (await page.$('.mark-time'))?.click({ count: 3 });
    const clock = await page.evaluate((at) => new Date(at).toTimeString().slice(0, 8), now - 60_000);
    await page.keyboard.type(clock);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.mark-form'));
    const [note] = await sent(page, 'putMark');
    expect(note).toMatchObject({ kind: 'note', text: '2 boxes fell', at: Math.floor((now - 60_000) / 1000) * 1000 });
    await page.close();
  });

  it('hand the room over with a note, at the moment the key was pressed', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await page.waitForSelector('.host-line b');
    expect(await page.$eval('.host-line', (line) => line.textContent)).toContain('Mia Torres');
    await page.keyboard.press('5');
    await page.waitForSelector('.mark-form');
    await page.keyboard.type('Ada 5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('jars are low');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.mark-form'));
    const [next] = await sent(page, 'handOver');
    expect(next).toMatchObject({ who: 'Ada 5', note: 'jars are low', shop: 'us/demo_shop' });
    expect(await sent(page, 'putMark')).toEqual([]);
    await page.close();
  });

  it('end the host’s shift when nobody takes over', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await page.waitForSelector('.host-line b');
    await page.keyboard.press('5');
    await page.waitForSelector('.mark-form');
    await focus(page, 'Nobody');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.mark-form'));
    const [off] = await sent(page, 'goOff');
    expect(off).toMatchObject({ shop: 'us/demo_shop' });
    expect(Math.abs(Number(off?.at) - now)).toBeLessThan(60_000);
    expect(await sent(page, 'handOver')).toEqual([]);
    await page.close();
  });

  it('ask whoever was on air to the end of the LIVE before whether they go on', async () => {
    const begun = scope.kind === 'room' ? now - (scope.seconds ?? 0) * 1000 : 0;
    const left = { id: 'l', shop: 'us/demo_shop', who: 'Ada', from: begun - 7_200_000, to: begun - 240_000, left: { room: 'before' } };
    const page = await lab.open({ given: given({ language: 'en', told: { shifts: { shifts: [left], names: [] } } }) });
    await focus(page, 'Ada goes on');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      (globalThis as unknown as { sent: { request: string }[] }).sent.some((one) => one.request === 'putShift'),
    );
    const [next] = await sent(page, 'putShift');
    expect(next).toMatchObject({ who: 'Ada', shop: 'us/demo_shop' });
    expect(next?.to).toBeUndefined();
    expect(Math.abs(Number(next?.from) - begun)).toBeLessThan(2000);
    await page.close();
  });
});

describe('the first alarm', () => {
  it('offers the browser’s notifications, once', async () => {
    const page = await lab.open({ given: given({ language: 'en', alarms: ringing() }) });
    await focus(page, 'Switch on');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.notify-offer'));
    expect(await sent(page, 'openWindow')).toEqual([{ view: 'dashboard', alarms: true }]);
    expect(await stored(page, 'notifyOffered')).toBe(true);
    await page.close();
  });
});

describe('a room whose end nobody saw', () => {
  it('is over when a person says so, from the alarm or the tab, and not when they take it back', async () => {
    const page = await lab.open({ given: given({ language: 'en', ...unseen(null) }) });
    const press = async (selector: string) => {
      const button = await page.waitForSelector(`${selector} ::-p-aria([name="LIVE is over"][role="button"])`);
      await button?.focus();
      await page.keyboard.press('Enter');
    };
    await press('.alarm-line');
    await press('.over-line');
    expect(await sent(page, 'sayOver')).toEqual([
      { room, over: true },
      { room, over: true },
    ]);
    await page.close();
    const said = await lab.open({ given: given({ language: 'en', ...unseen(now - 60_000) }) });
    await focus(said, 'Take back');
    await said.keyboard.press('Enter');
    expect(await sent(said, 'sayOver')).toEqual([{ room, over: false }]);
    await said.close();
  });
});
