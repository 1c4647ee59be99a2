// What stands on the two captured pages, found without the reader: cards by eye from the pictures, rows by regular expression.

export type Cell = { value: number; step: number; unit: string; currency?: string };
export type Truth = Record<string, Cell>;

/** "6.38K", "$1,234.50", "0.98%", "3h11min" by simple arithmetic on the text. */
export function cell(text: string): Cell | undefined {
  if (text === '--' || text === '') return undefined;
  const time = /^(?:(\d+)h)?(?:(\d+)min)?$/.exec(text);
  if (time) return { value: Number(time[1] ?? 0) * 3600 + Number(time[2] ?? 0) * 60, step: 60, unit: 'duration' };
  const match = /^(\$?)([\d,]+)(?:\.(\d+))?(K?)(%?)$/.exec(text);
  if (!match) throw new Error(`no truth for ${text}`);
  const [, sign, whole = '', fraction = '', kilo, percent] = match;
  const power = (kilo ? 3 : 0) - (percent ? 2 : 0) - fraction.length;
  const value = Number(`${whole.replaceAll(',', '')}${fraction}e${power}`);
  const unit = sign ? 'money' : percent ? 'ratio' : 'count';
  return { value, step: Number(`1e${power}`), unit, ...(sign && { currency: 'USD' }) };
}

const money = (text: string): Cell => ({ ...(cell(text) as Cell), unit: 'money', currency: 'USD' });
const plain = (text: string): Cell => cell(text) as Cell;

export const liveCards: Truth = {
  live_gmv_direct: money('525'),
  items_sold: plain('21'),
  live_viewers: plain('6.38K'),
  live_impressions: plain('58.85K'),
  live_views: plain('7.29K'),
  gmv_per_hour: money('164.56'),
  impressions_per_hour: plain('18.46K'),
  show_gpm: money('8.92'),
  live_avg_view_duration_per_view: { value: 21, step: 1, unit: 'duration' },
  comment_rate: plain('0.98%'),
  follow_rate: plain('0.3%'),
  enter_room_rate_preview: plain('1.39%'),
  enter_room_rate: plain('12.39%'),
  live_ctr: plain('6.82%'),
  order_rate_sku: plain('0.29%'),
  share_rate: plain('0.28%'),
  like_rate: plain('41.3%'),
  live_views_over_1min: plain('228'),
  follower_gmv_share: plain('47.69%'),
  non_follower_gmv_share: plain('52.31%'),
};

/** Red and pointing down on the picture: below the market. */
export const liveMarket: Record<string, number> = { comment_rate: -0.8773, share_rate: -0.6148, like_rate: -0.9391 };

export const liveAudience: Record<string, Truth> = Object.fromEntries(
  [
    ['Texas', '31.58%'],
    ['California', '10.53%'],
    ['Colorado', '5.26%'],
    ['Alaska', '5.26%'],
    ['Georgia', '5.26%'],
  ].map(([name, text]) => [name, { audience_share: plain(text as string) }]),
);

export const streamerCards: Truth = {
  live_gmv_attributed: money('$12,433.68'),
  items_sold_attributed: plain('465'),
  show_gpm_attributed: money('$13.77'),
  customers: plain('12'),
  avg_price: money('$26.74'),
  sku_orders: plain('375'),
  product_impressions: plain('282,304'),
  product_clicks: plain('8,516'),
  live_ctr: plain('7.67%'),
  ctor_sku: plain('4.40%'),
  new_followers: plain('329'),
  likes: plain('64,729'),
  comments: plain('874'),
  live_impressions: plain('902,677'),
  live_views: plain('111,005'),
};

/** Every row of a table in the raw HTML as the texts between its tags, cell by cell. */
export function rawRows(html: string, from: string, to: string): string[][][] {
  const part = html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(part)?.[1] ?? '';
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, td = '']) =>
      td
        .split(/<[^>]*>/)
        .map((text) => text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').trim())
        .filter((text) => text !== ''),
    ),
  );
}

/** The cells of one row under given metrics; placeholders have none. */
export function rowTruth(cells: string[][], metrics: ReadonlyArray<readonly [at: number, metric: string]>): Truth {
  return Object.fromEntries(
    metrics.flatMap(([at, metric]) => [[metric, cell(cells[at]?.[0] ?? '')] as const]).filter(([, it]) => it),
  ) as Truth;
}
