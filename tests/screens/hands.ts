import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { given } from '../panel/given.ts';
import { type PanelLab, shots } from '../panel/harness.ts';
import type { ScreenState } from './states.ts';

/** For people to look at, on demand. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES) await page.screenshot({ path: join(shots, `${name}.png`) as `${string}.png` });
}

export function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  return page.evaluate((value) => {
    document.documentElement.dataset.theme = value;
  }, theme);
}

/** Writes to the session as the background does. */
export function setSession(page: Page, values: object): Promise<void> {
  return page.evaluate((some) => {
    const { browser } = globalThis as unknown as { browser: { storage: { session: { set(values: object): Promise<void> } } } };
    return browser.storage.session.set(some);
  }, values);
}

/** Elements that run out of the window. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((element) => {
        if (element.closest('.sr, .scrolls')) return false;
        const { right, bottom, left, top, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || bottom > innerHeight + 1 || left < -1 || top < -1);
      })
      .map((element) => `${element.tagName}.${element.getAttribute('class')} ${element.textContent?.slice(0, 40)}`),
  );
}

/** A host's screen in a state, once what it asked for has come. */
export async function openHost(lab: PanelLab, { options, session }: Omit<ScreenState, 'name'>, language: 'zh-CN' | 'en'): Promise<Page> {
  const behind = given({ ...options, language });
  const all = { ...behind, session: { ...behind.session, ...session } };
  const page = await lab.open({ given: all, path: '/panel/index.html?tab=7&view=host', width: 1280, height: 720, reducedMotion: true });
  await page.waitForSelector('.host');
  await page.waitForNetworkIdle({ idleTime: 50 });
  return page;
}

/** Switches the language as the settings do. */
export async function speak(page: Page, language: 'zh-CN' | 'en'): Promise<void> {
  await page.evaluate(async (next) => {
    const { local } = (globalThis as unknown as { browser: typeof chrome }).browser.storage;
    const { preferences } = await local.get('preferences');
    await local.set({ preferences: { ...(preferences as object), language: next } });
  }, language);
  await page.waitForFunction((next) => document.documentElement.lang === next, {}, language);
}
