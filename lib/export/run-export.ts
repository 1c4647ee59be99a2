import type { Snapshot } from '@/lib/snapshot/snapshot';
import type { ExportOptions, FormatId } from './exporter';
import type { RoomParts } from './parts';
import type { FromWorker, ToWorker } from './protocol';
// Not `new URL('./worker.ts', import.meta.url)`: the extension's build replaces import.meta.url, and no worker would be built.
import ExportWorker from './worker?worker';

/** A page of what is to be exported: the answer to `exportRows`. */
export type SourcePage = { snapshots: Snapshot[]; next: string | null; total: number };

/** How far an export is, in snapshots. `writing`: everything has arrived, the file is being put together. */
export type Progress = { stage: 'reading' | 'writing'; done: number; total: number };

export type ExportJob = Omit<ExportOptions, 'parts'> & {
  format: FormatId;
  /** What goes with a room besides its numbers. */
  fetchParts?: () => Promise<RoomParts>;
  fetchPage: (cursor?: string) => Promise<SourcePage>;
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
};

/**
 * Renders an export in a Worker of this page and answers with the file. Rejects with the signal's reason when cancelled
 * (at once, also while the file is being written), and with an Error when a page or the rendering fails.
 */
export async function runExport(job: ExportJob): Promise<Blob> {
  const { format, kind, words, zone, signal } = job;
  signal.throwIfAborted();
  const worker = new ExportWorker();
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    const answers = answersOf(worker);
    const parts = await Promise.race([job.fetchParts?.(), cancelled]);
    tell(worker, { type: 'start', format, options: { kind, words, zone, ...(parts && { parts }) } });
    return await Promise.race([feed(worker, answers, job), cancelled]);
  } finally {
    worker.terminate();
  }
}

/** Hands over page after page, each once the one before was taken, and waits for the file. */
async function feed(worker: Worker, next: () => Promise<FromWorker>, { fetchPage, onProgress, signal }: ExportJob): Promise<Blob> {
  let done = 0;
  let total = 0;
  let cursor: string | null | undefined;
  while (cursor !== null) {
    signal.throwIfAborted();
    const page = await fetchPage(cursor);
    tell(worker, { type: 'page', snapshots: page.snapshots });
    const answer = await next();
    if (answer.type === 'error') throw new Error(answer.message);
    done += page.snapshots.length;
    total = Math.max(done, page.total);
    onProgress({ stage: 'reading', done, total });
    cursor = page.next;
  }
  tell(worker, { type: 'end' });
  onProgress({ stage: 'writing', done, total: done });
  const answer = await next();
  if (answer.type === 'done') return answer.file;
  throw new Error(answer.type === 'error' ? answer.message : 'The export ended without a file');
}

/** The Worker's answers one by one, in order, whether they come before or after they are asked for. */
function answersOf(worker: Worker): () => Promise<FromWorker> {
  const waiting: Array<(answer: FromWorker) => void> = [];
  const arrived: FromWorker[] = [];
  const take = (answer: FromWorker) => {
    const waiter = waiting.shift();
    if (waiter) waiter(answer);
    else arrived.push(answer);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => take(data));
  worker.addEventListener('error', (event) => take({ type: 'error', message: event.message || 'The export could not start' }));
  return () => {
    const answer = arrived.shift();
    return answer ? Promise.resolve(answer) : new Promise((resolve) => waiting.push(resolve));
  };
}

function tell(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}
