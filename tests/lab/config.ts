/** How one lab page behaves. Everything can be set in the page's address as `lab.<name>=<value>`. */
export type LabConfig = {
  language: 'en' | 'zh-CN' | 'fr' | 'de' | 'pt-BR' | 'es';
  currency: 'USD' | 'GBP' | 'EUR' | 'JPY' | 'BRL' | 'MYR' | 'VND';
  seed: number;
  products: number;
  /** Impressions a second. */
  traffic: number;
  /** Length of the whole room, minutes. */
  lasts: number;
  /** How many minutes the room is already running when first opened. */
  started: number;
  /** Room seconds for each second of the page's clock. */
  speed: number;
  state: 'live' | 'ended';
  /** The recommended fifteen; sixteen under GMV Max; nineteen with ad spend, ROI and a count of violations besides. */
  cells: 8 | 15 | 16 | 19;
  order: 'fixed' | 'shuffled';
  /** With market comparison: one slide; without: slides of eight that rotate. */
  market: 'on' | 'off';
  /** Labels and markup as seen on 29 April (`a`) or on 27 April 2026 (`b`). */
  variant: 'a' | 'b';
  /** What happens in the room: a day as it comes, or everything an alarm is for (see simulation/planted.ts). */
  script: 'day' | 'planted';
  /** Seconds between two polls of the cards; the product list takes a little longer, the charts twenty times as long. */
  poll: number;
  /** Who polls: the page's own timers, or a worker, which a hidden tab does not slow down. */
  clock: 'timer' | 'worker';
  /** Whether the page notes when it came to a standstill (see pages/stalls.ts). */
  stalls: 'off' | 'on';
  /** Milliseconds until the application mounts, and until its root is thrown away and built anew (0: never). */
  mount: number;
  replace: number;
  /** Response headers: a page that allows no frames, a page that demands isolation. */
  csp: 'none' | 'strict';
  coep: 'none' | 'require-corp';
  shop: string;
};

const standard: LabConfig = {
  language: 'en',
  currency: 'USD',
  seed: 1,
  products: 40,
  traffic: 24,
  lasts: 240,
  started: 20,
  speed: 1,
  state: 'live',
  cells: 15,
  order: 'fixed',
  market: 'on',
  variant: 'a',
  script: 'day',
  poll: 3,
  clock: 'timer',
  stalls: 'off',
  mount: 400,
  replace: 0,
  csp: 'none',
  coep: 'none',
  shop: 'pinefold_home',
};

/** The configuration with these settings, and as usual otherwise. */
export function configWith(own: Partial<LabConfig>): LabConfig {
  return { ...standard, ...own };
}

/** The configuration an address asks for. */
export function configOf(query: URLSearchParams): LabConfig {
  const config: Record<string, unknown> = { ...standard };
  for (const [key, fallback] of Object.entries(standard)) {
    const asked = query.get(`lab.${key}`);
    if (asked !== null) config[key] = typeof fallback === 'number' ? Number(asked) : asked;
  }
  return config as LabConfig;
}

/** The address of a page with this configuration, under its real host name. */
export function labUrl(
  path: string,
  query: Record<string, string> = {},
  config: Partial<LabConfig> = {},
  host = 'shop.tiktok.com',
): string {
  const url = new URL(path, `https://${host}`);
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  for (const [key, value] of Object.entries(config)) url.searchParams.set(`lab.${key}`, String(value));
  return url.href;
}

/** The dashboard of one room. */
export function roomUrl(room: string, config: Partial<LabConfig> = {}, host?: string): string {
  return labUrl('/workbench/live/overview', { room_id: room, region: 'US' }, config, host);
}
