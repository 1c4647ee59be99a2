import type { Scope, SurfaceId } from '@/lib/snapshot/snapshot';
import { addDays, earlier, type Today } from './window';

type Period = Extract<Scope, { kind: 'period' }>;

/**
 * The last day of a period that its numbers reach, and the last they hold all of. `readOn`: the calendar day they were read.
 * A page that comes with the next day may still lack yesterday when it is read, and has nothing of the day itself.
 */
export function covers({ to, asOf }: Pick<Period, 'to' | 'asOf'>, readOn: string): { until: string; whole: string } {
  const dayBefore = addDays(readOn, -1);
  if (asOf === undefined) return { until: earlier(to, readOn), whole: dayBefore };
  if (asOf === 'T+1') return { until: earlier(to, dayBefore), whole: addDays(readOn, -2) };
  const day = asOf.slice(0, 10);
  return { until: earlier(to, earlier(day, readOn)), whole: asOf === day ? day : addDays(day, -1) };
}

/** Pages that count the days of an ads account, whose clock need not be the shop's. */
const adsPages: ReadonlySet<SurfaceId> = new Set(['gmv-max', 'ads-manager']);

/** Whether these are the numbers of an ads account alone: its pages name no shop. */
export function isAdsAccount(shop: string): boolean {
  return shop === 'host/ads.tiktok.com';
}

/** Whether a page counts the days of an ads account. */
export function isAdsPage(surface: SurfaceId): boolean {
  return adsPages.has(surface);
}

/** Whether a page's days are the shop's: 'same', 'other', or 'unknown' for an ads account whose clock neither page nor user named. */
export function clockOf({ surface, scope }: { surface: SurfaceId; scope: Scope }, today: Today): 'same' | 'other' | 'unknown' {
  if (!isAdsPage(surface) || scope.kind !== 'period' || today.adsToo) return 'same';
  const offset = offsetMs(scope.timeZone);
  if (offset === undefined) return 'unknown';
  return offset === Date.parse(today.day) - today.from ? 'same' : 'other';
}

/** "-08:00" in milliseconds. */
function offsetMs(zone = ''): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return sign === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
}
