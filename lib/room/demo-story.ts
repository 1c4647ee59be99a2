/** What had truly happened in an invented room by a minute; the page shows it rounded. `dwell` in seconds, rates 0..1. */
export type Moment = {
  minute: number;
  impressions: number;
  views: number;
  clicks: number;
  orders: number;
  gmv: number;
  dwell: number;
  previewRate: number;
};

/** A past room: when it started before the running one, how long it was, and its own levels. */
type PastRoom = {
  hoursBefore: number;
  minutes: number;
  perHour: number;
  enter: number;
  ctr: number;
  ctor: number;
  price: number;
  dwell: number;
};

/** The minute the running room is in. */
export const runningMinute = 84;

/** One row a room. Medians: 122 minutes, entry 11.8 %, LIVE CTR 9.6 %, CTOR 4.4 %, $24.60 an order, dwell 52 s. */
export const pastRooms: readonly PastRoom[] = (
  [
    [8.5, 121, 17_300, 0.118, 0.094, 0.0452, 24.0, 52],
    [24, 125, 24_100, 0.112, 0.0913, 0.0421, 25.1, 49],
    [48, 122, 21_700, 0.121, 0.096, 0.044, 24.6, 54],
    [72, 118, 26_400, 0.109, 0.0884, 0.0409, 23.8, 47],
    [96, 183, 22_900, 0.124, 0.1012, 0.0467, 24.9, 56],
    [120, 120, 19_800, 0.1165, 0.0951, 0.0433, 24.2, 51],
    [144, 124, 28_300, 0.106, 0.0862, 0.0398, 25.6, 44],
    [168, 122, 23_500, 0.127, 0.1044, 0.0481, 23.5, 58],
    [192, 119, 20_600, 0.1195, 0.0984, 0.0446, 24.7, 53],
    [216, 127, 25_200, 0.1142, 0.0977, 0.0418, 25.3, 50],
    [240, 123, 27_100, 0.1301, 0.1071, 0.0493, 22.9, 60],
  ] as const
).map(([hoursBefore, minutes, perHour, enter, ctr, ctor, price, dwell]) => ({
  hoursBefore,
  minutes,
  perHour,
  enter,
  ctr,
  ctor,
  price,
  dwell,
}));

/** A past room at a minute. Traffic swells slowly; the levels are those of its row at the running room's minute. */
export function pastMoment(room: PastRoom, minute: number): Moment {
  const impressions = Math.floor((room.perHour * minute) / 60 + 180 * Math.sin(minute / 9) ** 2);
  const views = Math.floor(impressions * room.enter);
  const clicks = Math.floor(views * room.ctr);
  const orders = Math.floor(clicks * room.ctor);
  const gmv = cents(orders * room.price);
  return { minute, impressions, views, clicks, orders, gmv, dwell: dwellAt(room.dwell, minute), previewRate: 0.013 };
}

/** When each of the running room's 21 orders came in: none for the last fifteen minutes. */
export const orderMinutes = [5, 9, 14, 18, 22, 27, 30, 34, 38, 42, 46, 49, 53, 56, 59, 61, 63, 64, 66, 68, 69];

/** Totals at some minutes of the running room; straight in between. */
const runningTotals = {
  impressions: [
    [0, 0],
    [20, 13_800],
    [40, 28_300],
    [60, 42_600],
    [74, 52_300],
    [79, 55_650],
    [84, 58_850],
  ],
  views: [
    [0, 0],
    [20, 1_690],
    [40, 3_470],
    [60, 5_195],
    [74, 6_447],
    [79, 6_878],
    [84, 7_290],
  ],
  clicks: [
    [0, 0],
    [20, 108],
    [40, 221],
    [60, 337],
    [74, 445],
    [79, 473],
    [84, 497],
  ],
} as const;

/** The running room at a minute, up to 84 and a few seconds. */
export function runningMoment(minute: number): Moment {
  const orders = orderMinutes.filter((one) => one <= minute).length;
  return {
    minute,
    impressions: totalAt(runningTotals.impressions, minute),
    views: totalAt(runningTotals.views, minute),
    clicks: totalAt(runningTotals.clicks, minute),
    orders,
    gmv: cents((orders * 524.99) / orderMinutes.length),
    dwell: dwellAt(46, minute),
    previewRate: 0.0139,
  };
}

/** Dwell climbs for twenty minutes, then sways; at the running room's minute it is exactly the room's level. */
function dwellAt(level: number, minute: number): number {
  const warm = Math.min(1, 0.75 + minute / 80);
  return Math.round(level * warm * (1 + 0.03 * Math.sin((Math.min(minute, 400) - runningMinute) / 7)));
}

function totalAt(points: ReadonlyArray<readonly [number, number]>, minute: number): number {
  const after = points.findIndex(([at]) => at >= minute);
  const [toAt, to] = points[after] ?? points.at(-1) ?? [0, 0];
  const [fromAt, from] = points[after - 1] ?? [0, 0];
  return after <= 0 ? to : Math.floor(from + ((to - from) * (minute - fromAt)) / (toAt - fromAt));
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
