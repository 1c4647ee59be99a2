import { useEffect, useRef, useState } from 'react';
import { saveFile } from '@/components/export/save-file';
import type { ExportState } from '@/components/export/use-export';
import { useWords } from '@/components/hooks/words';
import type { FormatId } from '@/lib/export/exporter';
import { fileName } from '@/lib/export/file-name';
import { runExport } from '@/lib/export/run-export';
import { call } from '@/lib/messages/client';
import type { Shop } from '@/lib/snapshot/snapshot';

/** What a file holds: one room, or one day (YYYY-MM-DD) of a shop. `date` goes into its name, `zone` is the one times are written in. */
export type ExportSubject = { shop: Shop; date: string; zone: string; room?: string };

/** Exports a stored room or day with progress; leaving the page cancels. */
export function useSubjectExport({ shop, date, zone, room }: ExportSubject) {
  const words = useWords();
  const [state, setState] = useState<ExportState>({ at: 'idle' });
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const run = async (format: FormatId) => {
    const control = new AbortController();
    abort.current = control;
    setState({ at: 'running', progress: null });
    const kind = room ? 'room' : 'day';
    try {
      const file = await runExport({
        kind,
        format,
        words: { metrics: words.metrics, ...words.table },
        zone,
        fetchPage: (cursor) => call('exportRows', { shop: shop.key, ...(room ? { room } : { day: date }), cursor }),
        onProgress: (progress) => setState({ at: 'running', progress }),
        signal: control.signal,
      });
      const name = fileName(shop.name ?? shop.host, kind, date, format);
      saveFile(file, name);
      setState({ at: 'done', file: name, memory: false });
    } catch {
      setState({ at: control.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { state, run, cancel: () => abort.current?.abort(), dismiss: () => setState({ at: 'idle' }) };
}
