import type { FormatId } from '@/lib/export/exporter';
import { alarmParts, cycleParts, joined, markParts, type RoomParts, reviewParts } from '@/lib/export/parts';
import type { SourcePage } from '@/lib/export/run-export';
import { segmentParts } from '@/lib/export/segment-parts';
import { typedParts } from '@/lib/export/typed-parts';
import { CallError, call } from '@/lib/messages/client';
import type { DayReport } from '@/lib/report/day';
import { shiftRoles } from '@/lib/room/shifts';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Shop } from '@/lib/snapshot/snapshot';
import { memoryPage } from './memory';
import { type ExportOrder, NothingToExport } from './use-export';

export type ExportKind = ExportOrder['kind'];

/** A stored room, or a stored day of a shop. `zone` is the one times are written in. */
export type ExportSubject = { shop: Shop; date: string; zone: string; room?: string };

/** Exports what is stored. */
export function storedOrder({ shop, date, zone, room }: ExportSubject, format: FormatId): ExportOrder {
  return {
    kind: room ? 'room' : 'day',
    format,
    zone,
    shop: shop.name ?? shop.host,
    date,
    fetchParts: () => (room ? partsOf(shop.key, room, zone) : typedOf({ shop: shop.key, day: date }, zone)),
    fetchPage: (cursor) => call('exportRows', { shop: shop.key, ...(room ? { room } : { day: date }), cursor }),
  };
}

/** What was typed for a day and its rooms, or for one room. */
async function typedOf(of: { shop: string; day?: string; room?: string }, zone: string): Promise<RoomParts> {
  const { entries, own, people } = await call('manual', of);
  return joined(typedParts(entries, own, new Map(people.map(({ id, name }) => [id, name])), zone));
}

/** What goes with a room besides its numbers. */
async function partsOf(shop: string, room: string, zone: string): Promise<RoomParts> {
  const [marks, segments, cycles, review, { alarms }, typed] = await Promise.all([
    call('marks', { room }),
    Promise.all(shiftRoles.map(async (role) => ({ role, result: await call('segments', { room, role }) }))),
    call('cycles', { room }),
    call('review', { room }),
    call('alarms', { room }),
    typedOf({ shop, room }, zone),
  ]);
  return joined(
    markParts(marks, zone),
    segmentParts(
      segments.filter(({ role, result }) => role === 'host' || result.segments.some(({ hosts }) => hosts.length > 0)),
      zone,
    ),
    cycleParts(cycles, zone),
    reviewParts(review, zone),
    alarmParts(alarms.toReversed(), zone),
    typed,
  );
}

type Shown = { page: PageState | null; day: DayReport | undefined };

/** Exports today or the room in view; what is on screen when the database cannot be read. */
export function shownOrder({ page, day }: Shown, kind: ExportKind, format: FormatId): ExportOrder {
  const room = page?.scope.kind === 'room' ? page.scope.room : undefined;
  const shop = page?.shop?.key ?? day?.shop.key;
  // Learnt on the way: the database could not be read.
  let memory = false;
  const fetchPage = async (cursor?: string): Promise<SourcePage> => {
    try {
      const of = kind === 'day' ? day && { day: day.day } : room !== undefined && { room };
      if (!shop || !of) throw new NothingToExport();
      const answer = await call('exportRows', { shop, ...of, cursor });
      if (cursor === undefined && answer.total === 0) throw new NothingToExport();
      return answer.next === null ? withUnsaved(answer, page) : answer;
    } catch (error) {
      const readable = error instanceof CallError && error.why === 'refused';
      const shown = cursor === undefined && !readable ? memoryPage(page) : null;
      if (!shown) throw error;
      memory = true;
      return shown;
    }
  };
  const zone = day?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  // What is on screen goes out even when the database cannot be read; what belongs to it besides cannot.
  const parts = async () => {
    if (!shop) return joined();
    if (kind === 'day') return day ? typedOf({ shop, day: day.day }, zone) : joined();
    return room === undefined ? joined() : partsOf(shop, room, zone);
  };
  return {
    kind,
    format,
    zone,
    fetchParts: () => parts().catch(() => joined()),
    shop: page?.shop?.name ?? day?.shop.name ?? 'shop',
    date: day?.day ?? new Date().toISOString().slice(0, 10),
    fetchPage,
    memory: () => memory,
  };
}

/** While nothing can be saved, what is on screen goes along: it is newer than all that is stored. */
function withUnsaved(stored: SourcePage, page: PageState | null): SourcePage {
  const shown = page?.store.ok === false ? memoryPage(page) : null;
  if (!shown) return stored;
  return { snapshots: [...stored.snapshots, ...shown.snapshots], next: null, total: stored.total + shown.total };
}
