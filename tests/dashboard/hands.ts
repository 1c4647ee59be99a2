import type { Page } from 'puppeteer-core';

/** What a person does on a page of the dashboard, by the names that are read out. */
export function handsOn(page: Page) {
  return {
    press: (name: string, role = 'button') => page.locator(`aria/${name}[role="${role}"]`).click(),
    fill: (name: string, text: string, role = 'textbox') => page.locator(`aria/${name}[role="${role}"]`).fill(text),
    /** Waits until something that matches says these words. */
    has: (selector: string, words: string) =>
      page.waitForFunction(
        (at, text) => [...document.querySelectorAll(at)].some((one) => one.textContent?.includes(text)),
        {},
        selector,
        words,
      ),
    gone: (selector: string) => page.waitForFunction((at) => !document.querySelector(at), {}, selector),
    /** Takes one of many in a list that is narrowed by typing. */
    take: async (picker: string, option: string) => {
      await page.locator(`aria/${picker}[role="button"]`).click();
      await page.waitForSelector('.search-picker input');
      await page.keyboard.type(option);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => !document.querySelector('.search-picker'));
    },
    /** Whether the page fits its window from side to side. */
    fits: () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
  };
}
