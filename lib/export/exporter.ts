import type { Snapshot } from '@/lib/snapshot/snapshot';
import type { RoomParts } from './parts';
import type { ExportWords } from './words';

/** What to render: a day is a long table, a room a wide one. `zone` (IANA or offset) is the one times are written in; `parts` go with a room. */
export type ExportOptions = { kind: 'day' | 'room'; words: ExportWords; zone: string; parts?: RoomParts };

/** Snapshots as they arrive, a page at a time, ascending by time within a page. */
export type Pages = AsyncIterable<readonly Snapshot[]>;

/**
 * One file format. `render` yields the file piece by piece; it stops where the consumer stops, and throws only what
 * `pages` throws.
 */
export type Exporter = {
  id: 'csv' | 'xlsx' | 'json' | 'ndjson';
  mime: string;
  extension: string;
  render(pages: Pages, options: ExportOptions): AsyncIterable<string | Uint8Array<ArrayBuffer>>;
};

export type FormatId = Exporter['id'];
