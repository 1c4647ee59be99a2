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

/** Opens one of our pages in a window of its own, where that screen stood last; one that is open already comes to the front. */
export async function openPlaced(url: string, view: ScreenId | 'panel' | 'live' | 'role' | 'today'): Promise<void> {
  if (await raise(url)) return;
  const screen = view in sizes ? (view as ScreenId) : null;
  const known = screen && (await windowPlaces.getValue())[screen];
  const size = screen ? sizes[screen] : panelSize;
  const open = (place: Size) => browser.windows.create({ url, type: 'popup', ...place });
  // The monitor it stood on may be gone: browsers refuse a window that nobody would see.
  const opened = await open(known ?? size).catch(() => open(size));
  if (opened?.id !== undefined) await browser.storage.session.set({ [windowKey(url)]: opened.id });
}

/** Which window was opened at an address of ours. A browser never gives the number of a closed window to another one. */
function windowKey(url: string): string {
  return `window/${url}`;
}

/** Brings the window of an address to the front; false where it is not open. */
async function raise(url: string): Promise<boolean> {
  const { [windowKey(url)]: known } = await browser.storage.session.get(windowKey(url));
  if (typeof known !== 'number') return false;
  return browser.windows.update(known, { focused: true }).then(
    () => true,
    () => false,
  );
}
