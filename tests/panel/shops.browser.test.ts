import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, livePage, monthPage } from './given.ts';
import { focus, says, sent, text } from './hands.ts';
import { openPanelLab, type PanelLab } from './harness.ts';
import { shopEntries } from './shop-entries.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

describe('a shop that is not confirmed', () => {
  it('is confirmed in one go, as its pages print it', async () => {
    const page = await lab.open({ given: given({ shops: shopEntries(1) }) });
    await says(page, 'Is this shop right?');
    await focus(page, 'Why?');
    await page.keyboard.press('Enter');
    await says(page, 'header of');
    expect(await text(page, '.shop-card')).toContain('LIVE analytics prints $12,433.68');
    await focus(page, 'Right');
    await page.keyboard.press('Enter');
    expect(await sent(page, 'confirmShop')).toEqual([
      { shop: 'us/demo_shop', facts: { name: 'demo_shop', region: 'US', currency: 'USD', timeZone: '-08:00' } },
    ]);
    await page.close();
  });

  it('is corrected at the field that is wrong', async () => {
    const page = await lab.open({ given: given({ shops: shopEntries(1) }) });
    await focus(page, 'Change');
    await page.keyboard.press('Enter');
    await focus(page, 'Time zone');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Mars/Olympus');
    await page.keyboard.press('Enter');
    await says(page, 'No such time zone');
    expect(await sent(page, 'confirmShop')).toEqual([]);
    await page.close();
  });

  it('waits when put off, and is no question on another shop’s account', async () => {
    const page = await lab.open({ given: given({ shops: shopEntries(1) }) });
    await says(page, 'Is this shop right?');
    await focus(page, 'Later');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.shop-card'));
    expect(await text(page)).toContain('Core numbers');
    await page.close();
  });
});

describe('the switcher', () => {
  it('finds a shop by typing; the page’s numbers are then not shown as that shop’s, and one click leads back', async () => {
    const page = await lab.open({ given: given({ shops: shopEntries(30), goal: 875 }) });
    await page.waitForSelector('.card');
    await focus(page, 'Shop: demo_shop[role="button"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=combobox]');
    await page.keyboard.type('store_17');
    // Enter that ends the writing of a Chinese name takes no shop yet.
    await page.$eval('[role=combobox]', (field) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })),
    );
    expect(await page.$$('[role=combobox]')).toHaveLength(1);
    await page.keyboard.press('Enter');
    await says(page, 'You chose store_17, the page shows demo_shop');
    expect(await page.$$('.card')).toEqual([]);
    expect(await text(page, '.top h1')).toContain('store_17');
    for (const tab of ['r', 't'] as const) {
      await page.keyboard.press(tab);
      await says(page, 'You chose store_17');
    }
    const asked = (await sent(page, 'targets')).at(-1);
    expect(asked).toEqual({ shop: 'gb/store_17' });
    await focus(page, 'Switch to demo_shop');
    await page.keyboard.press('Enter');
    await page.keyboard.press('l');
    await page.waitForSelector('.card');
    await page.close();
  });

  it('is not there for a single shop', async () => {
    const page = await lab.open({ given: given({ shops: shopEntries(1) }) });
    await says(page, 'Is this shop right?');
    expect(await page.$$('.top-shop')).toEqual([]);
    await page.close();
  });
});

it('a page that asks to sign in shows what was read last, with its age', async () => {
  const bare = { values: {}, rows: [], missing: [], expected: 0, scope: { kind: 'unknown', why: 'none' } } as const;
  const page = await lab.open({
    given: given({ page: livePage({ ...structuredClone(bare), missing: [], rows: [], status: 'signed-out' }) }),
  });
  await says(page, 'Signed out');
  await says(page, 'Last read');
  expect(await text(page)).toMatch(/\d+ (s|min|h) ago|just now/);
  await page.close();
});

it('money in another currency than the confirmed one is said, and counts in no target', async () => {
  const { shop } = monthPage();
  const otherwise = shop && { ...shop, currency: 'GBP' };
  const page = await lab.open({ given: given({ page: monthPage({ shop: otherwise }), role: 'operator', goal: 875 }) });
  await says(page, 'The page is in USD, this shop was confirmed in GBP');
  expect(await text(page, '.kpis')).not.toContain('12,433');
  await page.close();
});
