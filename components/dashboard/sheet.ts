/** A4 within the margins of paper.css, CSS pixels; a little is kept back for what a printer rounds up. */
const sheet = { width: 718, height: 1040 };

/** From as large as a printed table should be to as small as can be read; what needs more than that takes a second sheet. */
const zooms = [0.84, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.56, 0.52];

const appOf = () => document.querySelector<HTMLElement>('.d-app');

/** Makes the page as wide as paper will be, for the largest size at which all of it stands on one sheet. Canvases are drawn after this. */
export function fitToSheet(): void {
  const app = appOf();
  if (!app) return;
  for (const zoom of zooms) {
    app.style.width = `${sheet.width / zoom}px`;
    app.style.zoom = `${zoom}`;
    app.style.setProperty('--sheet-zoom', `${zoom}`);
    // Measured as it will stand: borders do not shrink below a pixel.
    if (app.getBoundingClientRect().height <= sheet.height) break;
  }
  app.style.zoom = '1';
}

/** Brings it to that size, once canvases are drawn: they would take the size on screen for their own. */
export function scaleToSheet(): void {
  appOf()?.style.setProperty('zoom', 'var(--sheet-zoom)');
}

/** Back to the screen. */
export function leaveSheet(): void {
  appOf()?.removeAttribute('style');
}
