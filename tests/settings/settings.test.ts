import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { bumpRevision, panelLayout, preferences, revision, togglePanel } from '@/lib/settings/settings';
import { versions } from './versions';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('have their defaults before anyone changed them', async () => {
    expect(await panelLayout.getValue()).toMatchObject({ open: true, side: 'right', width: 360 });
    expect(await preferences.getValue()).toMatchObject({ language: 'auto', role: null, paused: [] });
  });

  it('open and close the panel without forgetting how it stood', async () => {
    const layout = { open: true, collapsed: true, side: 'left' as const, width: 500, mode: 'overlay' as const };
    await panelLayout.setValue(layout);
    await togglePanel();
    expect(await panelLayout.getValue()).toEqual({ ...layout, open: false });
    await togglePanel();
    expect(await panelLayout.getValue()).toEqual(layout);
  });

  it('tell every write apart', async () => {
    const seen: number[] = [];
    revision.watch((value) => seen.push(value));
    await Promise.all([bumpRevision(), bumpRevision(), bumpRevision()]);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(versions))('stored %s', (_, { key, item, examples }) => {
  it('has an example of every version', () => {
    expect(examples.map((example) => example.version)).toEqual(examples.map((_, index) => index + 1));
  });

  it.each(examples)('is understood as version $version wrote it', async ({ version, stored, now }) => {
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set({ [key]: stored, [`${key}$`]: { v: version } });
    await item.migrate();
    expect(await item.getValue()).toEqual(now);
    const meta = await fakeBrowser.storage.local.get(`${key}$`);
    expect(meta[`${key}$`]).toEqual({ v: examples.length });
  });
});
