import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { followSettings } from '@/lib/monitor/page-settings';
import { usualKeys } from '@/lib/room/mark-keys';
import { defaultLayout, defaultPreferences } from '@/lib/settings/defaults';

beforeEach(() => fakeBrowser.reset());

it('fills what is stored up with the defaults', async () => {
  await browser.storage.local.set({ panel: { side: 'left' }, preferences: { paused: ['shop.tiktok.com'] } });
  const { layout, preferences, denied } = await followSettings(() => {});
  expect(layout).toEqual({ ...defaultLayout, side: 'left' });
  expect(preferences.paused).toEqual(['shop.tiktok.com']);
  expect(denied).toBeUndefined();
});

it('goes on with the defaults, and says so, when the browser refuses its storage', async () => {
  const refusal = vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('denied'));
  const fallback = {
    layout: defaultLayout,
    preferences: defaultPreferences,
    shops: {},
    badges: false,
    taught: [],
    markKeys: usualKeys,
    denied: true,
  };
  expect(await followSettings(() => {})).toEqual(fallback);
  refusal.mockRestore();
});
