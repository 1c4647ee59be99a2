// What a test does with an open panel: looks, listens to what was asked of the background, puts the keyboard somewhere.

import type { Page } from 'puppeteer-core';

type Sent = { request: string; input: Record<string, unknown> };
type Shim = { sent: Sent[]; browser: { storage: { local: { get(key: string): Promise<Record<string, Record<string, unknown>>> } } } };

export const sent = (page: Page, request: string) =>
  page.evaluate((name) => (globalThis as unknown as Shim).sent.filter((one) => one.request === name).map((one) => one.input), request);
export const stored = (page: Page, key: string) =>
  page.evaluate(async (name) => (await (globalThis as unknown as Shim).browser.storage.local.get(name))[name], key);
// biome-ignore lint/performance/useDomNodeTextContent: what a person reads, not what the tree holds besides
export const text = (page: Page, selector = '#root') => page.$eval(selector, (element) => (element as HTMLElement).innerText);
export const says = (page: Page, words: string) =>
  // biome-ignore lint/performance/useDomNodeTextContent: what a person reads, not what the tree holds besides
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 10_000 }, words);
/** Puts the keyboard on a control by its accessible name, as a screen reader user would find it. */
export const focus = async (page: Page, name: string) => (await page.waitForSelector(`aria/${name}`))?.focus();
