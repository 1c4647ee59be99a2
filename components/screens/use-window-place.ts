import { useEffect } from 'react';
import type { ScreenId } from '@/lib/settings/defaults';
import { windowPlaces } from '@/lib/settings/settings';

const pause = 500;

/** Remembers where this window stands, so that the next one of its kind opens there. */
export function useWindowPlace(screen: ScreenId): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async () => {
      // A full screen, or a tab among others, is no place of its own.
      if (document.fullscreenElement || outerWidth < 200 || !isPopup()) return;
      const place = { width: outerWidth, height: outerHeight, left: screenX, top: screenY };
      await windowPlaces.setValue({ ...(await windowPlaces.getValue()), [screen]: place });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void keep().catch(() => {}), pause);
    };
    // Nothing tells that a window was moved but its going out of focus, and its end.
    addEventListener('resize', later);
    addEventListener('blur', later);
    return () => {
      clearTimeout(timer);
      removeEventListener('resize', later);
      removeEventListener('blur', later);
    };
  }, [screen]);
}

/** Whether this page is alone in its window. */
function isPopup(): boolean {
  return !globalThis.toolbar.visible;
}
