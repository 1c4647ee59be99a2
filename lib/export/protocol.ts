import type { Snapshot } from '@/lib/snapshot/snapshot';
import type { ExportOptions, FormatId } from './exporter';

/** What the page tells its export Worker: how to render, then the snapshots page by page, then that there are no more. */
export type ToWorker =
  | { type: 'start'; format: FormatId; options: ExportOptions }
  | { type: 'page'; snapshots: readonly Snapshot[] }
  | { type: 'end' };

/** What the Worker answers. `taken` asks for the next page: no more than one is ever under way. To cancel, it is ended. */
export type FromWorker = { type: 'taken' } | { type: 'done'; file: Blob } | { type: 'error'; message: string };
