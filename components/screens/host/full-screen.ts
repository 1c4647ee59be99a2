/** Fills the screen with this window, or lets go of it; null where the browser cannot. */
export function fullScreenToggle(): (() => void) | null {
  if (!document.fullscreenEnabled) return null;
  return () => {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // Refused: the window stays as it is.
    change.catch(() => {});
  };
}
