// The page a browser test exports from: a made-up source of snapshots, and the answers as plain data.
import type { FormatId } from '@/lib/export/exporter';
import { type Progress, runExport } from '@/lib/export/run-export';
import { snapshot } from '../../report/given';
import { words } from '../given';

export type Outcome = { size: number; type: string; text: string; progress: Progress[] } | { error: string; pages: number };

const scope = { kind: 'room', room: '1730', state: 'live' } as const;
const page = Array.from({ length: 1000 }, (_, index) =>
  snapshot(new Date(1_774_900_000_000 + index * 1000).toISOString(), scope, { live_ctr: 0.07, live_views: index }),
);

/** Exports `pages` × 1000 snapshots of two values. Cancels at the `cancelAt`th word of progress, breaks at page `breakAt`. */
async function run(format: FormatId, pages: number, cancelAt = Number.POSITIVE_INFINITY, breakAt = -1): Promise<Outcome> {
  const control = new AbortController();
  const progress: Progress[] = [];
  let asked = 0;
  const fetchPage = async () => {
    asked += 1;
    if (asked === breakAt) throw new Error('the source broke');
    return { snapshots: page, next: asked < pages ? String(asked) : null, total: pages * 1000 };
  };
  const onProgress = (one: Progress) => {
    progress.push(one);
    if (progress.length === cancelAt) control.abort(new Error('cancelled by the user'));
  };
  try {
    const file = await runExport({ format, kind: 'day', words, zone: '-08:00', fetchPage, onProgress, signal: control.signal });
    return { size: file.size, type: file.type, text: (await file.text()).slice(0, 200), progress };
  } catch (error) {
    return { error: (error as Error).message, pages: asked };
  }
}

Object.assign(window, { run });
