// The export Worker of the page that asks: rendering a hundred thousand rows never holds up a page.
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { exporters } from '.';
import type { ExportOptions, FormatId, Pages } from './exporter';
import type { FromWorker, ToWorker } from './protocol';

const inbox = new TransformStream<readonly Snapshot[], readonly Snapshot[]>();
const writer = inbox.writable.getWriter();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') render(data.format, data.options).then(answer, fail);
  else if (data.type === 'page') writer.write(data.snapshots).then(() => answer({ type: 'taken' }), fail);
  else writer.close().catch(fail);
});

async function render(format: FormatId, options: ExportOptions): Promise<FromWorker> {
  const exporter = exporters[format];
  const parts: BlobPart[] = [];
  for await (const part of exporter.render(pages(), options)) parts.push(part);
  return { type: 'done', file: new Blob(parts, { type: exporter.mime }) };
}

/** Streams are not iterable in every browser we run in. */
async function* pages(): Pages {
  const reader = inbox.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function answer(message: FromWorker): void {
  postMessage(message);
}

function fail(error: unknown): void {
  answer({ type: 'error', message: error instanceof Error ? error.message : String(error) });
}
