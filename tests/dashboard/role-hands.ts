import type { Page } from 'puppeteer-core';
import { handsOn } from './hands';

/** What a person does on the pages on roles. */
export function roleHandsOn(page: Page) {
  const hands = handsOn(page);
  return {
    ...hands,
    /** Takes one from a small list under a button. */
    pick: async (button: string, option: string) => {
      await hands.press(button);
      await page.locator(`aria/${option}[role="menuitemradio"]`).click();
    },
    /** A formula in the place of what stood there, as somebody types it. */
    formula: async (text: string) => {
      await page.focus('.roles-formula-field textarea');
      await page.evaluate((typed) => {
        document.execCommand('selectAll');
        document.execCommand('insertText', false, typed);
      }, text);
    },
    /** The key of the first row of a table. */
    firstKey: (table: string) =>
      page.evaluate(
        (name) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open('tallylight');
            opening.onsuccess = () => {
              const keys = opening.result.transaction(name).objectStore(name).getAllKeys();
              keys.onsuccess = () => {
                opening.result.close();
                resolve(String(keys.result[0]));
              };
            };
          }),
        table,
      ),
  };
}
