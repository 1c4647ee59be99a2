import { browser } from 'wxt/browser';
import type { ScreenId, WindowPlace } from '@/lib/settings/defaults';
import { windowPlaces } from '@/lib/settings/settings';

type Size = Pick<WindowPlace, 'width' | 'height'>;

/** How large each screen opens the first time; anything else is the panel. */
const sizes: Readonly<Record<ScreenId, Size>> = {
  controller: { width: 1280, height: 800 },
  host: { width: 1280, height: 720 },
  wall: { width: 1366, height: 768 },
};
const panelSize: Size = { width: 400, height: 860 };

/** Opens one of our pages in a window of its own, where that screen stood last. */
export async function openPlaced(url: string, view: ScreenId | 'panel' | 'live' | 'role' | 'today'): Promise<void> {
  const screen = view in sizes ? (view as ScreenId) : null;
  const known = screen && (await windowPlaces.getValue())[screen];
  const size = screen ? sizes[screen] : panelSize;
  const open = (place: Size) => browser.windows.create({ url, type: 'popup', ...place });
  // The monitor it stood on may be gone: browsers refuse a window that nobody would see.
  await open(known ?? size).catch(() => open(size));
}
