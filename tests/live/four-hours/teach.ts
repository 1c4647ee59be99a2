import type { Page } from 'puppeteer-core';
import type { Picked } from '@/lib/messages/teach-answers';
import type { Extension } from '../../browser/extension.ts';
import { until } from '../../browser/tab.ts';

/** The number of the tab that shows a page of TikTok. */
export async function tabOf(extension: Extension): Promise<number> {
  const session = await extension.storage('session');
  const key = Object.keys(session).find((one) => one.startsWith('page/'));
  return Number(key?.slice('page/'.length));
}

type Answer<T> = { ok: boolean; value: T };

/** Teaches the page's count of violations as a person does: points at the number once. */
export async function teachViolations(page: Page, extension: Extension): Promise<void> {
  const tab = await tabOf(extension);
  const look = async () =>
    (await extension.send({ request: 'teachLook', input: { tab } })) as Answer<{ pointing: boolean; picked: Picked | null }>;
  await page.bringToFront();
  await extension.send({ request: 'teachPoint', input: { tab, hint: 'Click a number' } });
  await until(look, (answer) => answer.ok && answer.value.pointing);
  const place = await page.evaluate(() => {
    const label = [...document.querySelectorAll('div')].find((one) => one.children.length === 0 && one.textContent === 'Violations');
    const number = label?.parentElement?.querySelector('.arco-statistic-value-int')?.getBoundingClientRect();
    return number && { x: number.left + number.width / 2, y: number.top + number.height / 2 };
  });
  if (!place) throw new Error('the page shows no violations');
  await page.mouse.move(place.x, place.y);
  await page.mouse.click(place.x, place.y);
  const { value } = await until(look, (answer) => answer.ok && answer.value.picked !== null);
  const picked = value.picked;
  if (!picked || !('anchor' in picked)) throw new Error(`the number cannot be taught: ${JSON.stringify(picked)}`);
  const { on, path, anchor } = picked;
  const taughtAt = await page.evaluate(() => Date.now());
  await extension.send({ request: 'teachPoint', input: { tab, hint: null } });
  await extension.send({
    request: 'changeRules',
    input: { put: [{ metric: 'live_violations', on, path, anchor, covers: 'page', taughtAt }], drop: [] },
  });
}
