import { expect } from 'vitest';
import { room } from './seed';
import { picture, type Tab, texts, violations } from './tab';

// The page of reader health, in the dashboard that the other tests have opened.

export async function checkNoHealth({ page, go }: Tab): Promise<void> {
  await go('#/health', '.empty');
  expect(await texts(page, '.empty h2')).toEqual(['No page read yet']);
  expect(await texts(page, '.health-never')).toHaveLength(18);
  expect(await violations(page)).toEqual([]);
}

/** A page that was read in part, with a number in doubt: see the seed. */
export async function checkHealth({ page, go }: Tab): Promise<void> {
  await go('#/health', '.health-open');
  const [row] = await texts(page, 'tr:has(.health-open)');
  for (const part of ['LIVE dashboard', '3 / 4', 'in part', 'version', 'English', 'reader 3']) expect(row).toContain(part);
  expect(await texts(page, '.health-never')).toHaveLength(17);
  await page.click('.health-open');
  const metrics = await texts(page, '.health-metrics tbody tr');
  expect(metrics[0]).toMatch(/folded or covered.*since/);
  expect(metrics[1]).toMatch(/does not fit: .*Evidence/);
  expect(await page.$eval('.health-metrics td a', (link) => (link as HTMLAnchorElement).hash)).toBe(`#/rooms/${room}`);
  expect(metrics).toHaveLength(4);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'dashboard.health.open');
}
