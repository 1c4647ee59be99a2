import { useRef, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { fileName } from '@/lib/export/file-name';
import { type ExportJob, type Progress, runExport } from '@/lib/export/run-export';
import { copyText } from './copy-text';
import { saveFile } from './save-file';

/** `done` says which file, and whether only what is on screen could be exported. */
export type ExportState =
  | { at: 'idle' }
  | { at: 'running'; progress: Progress | null }
  | { at: 'done'; file: string; memory: boolean }
  | { at: 'copied' }
  | { at: 'notCopied' }
  | { at: 'cancelled' }
  | { at: 'nothing' }
  | { at: 'failed' };

/** What to export: `shop` and `date` (YYYY-MM-DD) name the file; `memory` says afterwards whether it holds only what is on screen. */
export type ExportOrder = Pick<ExportJob, 'kind' | 'format' | 'zone' | 'fetchPage' | 'fetchParts'> & {
  shop: string;
  date: string;
  memory?: () => boolean;
};

/** Thrown by `fetchPage` when there is nothing to put into a file. */
export class NothingToExport extends Error {}

/** Exports into a file with progress and cancel, or copies text. A new export ends the one before. */
export function useExport() {
  const words = useWords();
  const [state, setState] = useState<ExportState>({ at: 'idle' });
  const abort = useRef<AbortController | null>(null);

  const run = async ({ shop, date, memory, ...order }: ExportOrder) => {
    abort.current?.abort();
    const control = new AbortController();
    abort.current = control;
    setState({ at: 'running', progress: null });
    try {
      const file = await runExport({
        ...order,
        words: { metrics: words.metrics, ...words.table },
        onProgress: (progress) => setState({ at: 'running', progress }),
        signal: control.signal,
      });
      const name = fileName(shop, order.kind, date, order.format);
      saveFile(file, name);
      setState({ at: 'done', file: name, memory: memory?.() ?? false });
    } catch (error) {
      if (abort.current !== control) return;
      setState({ at: control.signal.aborted ? 'cancelled' : error instanceof NothingToExport ? 'nothing' : 'failed' });
    }
  };
  const copy = async (text: string) => setState({ at: (await copyText(text)) ? 'copied' : 'notCopied' });
  return { state, run, copy, cancel: () => abort.current?.abort(), dismiss: () => setState({ at: 'idle' }) };
}
