/** What stood on the screen, and when by the page's own clock. */
export type Shown = {
  room: string;
  metric: string;
  /** Row key (product id, channel name), or '-' for the page's own cards. */
  row: string;
  text: string;
  value: number | null;
  from: number;
  to: number | null;
  hidden: boolean;
};

const log: Shown[] = [];
const current = new Map<string, Shown>();

/** The page's own record, for the comparison with what was read. */
export const show = {
  /** Called when a text is in the document. */
  value(room: string, row: string, metric: string, text: string, value: number | null): void {
    const key = `${room}|${row}|${metric}`;
    const before = current.get(key);
    if (before && before.text === text) return;
    const now = Date.now();
    if (before) before.to = now;
    const next = { room, row, metric, text, value, from: now, to: null, hidden: document.visibilityState === 'hidden' };
    current.set(key, next);
    log.push(next);
  },
  /** Called when a text leaves the document. */
  gone(room: string, row: string, metric: string): void {
    const key = `${room}|${row}|${metric}`;
    const before = current.get(key);
    if (before) before.to = Date.now();
    current.delete(key);
  },
  /** Called when everything has left the document. */
  nothing(): void {
    const now = Date.now();
    for (const shown of current.values()) shown.to = now;
    current.clear();
  },
};

Object.assign(window, { __truth: log });
