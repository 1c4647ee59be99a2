import { useRef, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import type { FormatId } from '@/lib/export/exporter';
import { fileName } from '@/lib/export/file-name';
import { type Progress, runExport, type SourcePage } from '@/lib/export/run-export';
import { CallError, call } from '@/lib/messages/client';
import type { DayReport } from '@/lib/report/day';
import type { PageState } from '@/lib/snapshot/page-state';
import { copyText } from './copy-text';
import { memoryPage } from './memory';
import { saveFile } from './save-file';

export type ExportKind = 'day' | 'room';

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

type Source = { page: PageState | null; day: DayReport | undefined };

/** Exports a day or a room with progress and cancel; falls back to what is on screen when the database cannot be read. */
export function useExport({ page, day }: Source) {
  const words = useWords();
  const [state, setState] = useState<ExportState>({ at: 'idle' });
  const abort = useRef<AbortController | null>(null);

  const run = async (kind: ExportKind, format: FormatId) => {
    abort.current?.abort();
    const control = new AbortController();
    abort.current = control;
    setState({ at: 'running', progress: null });
    const source = sourceOf(kind, page, day);
    try {
      const file = await runExport({
        kind,
        format,
        words: { metrics: words.metrics, ...words.table },
        zone: day?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        fetchPage: source.fetchPage,
        onProgress: (progress) => setState({ at: 'running', progress }),
        signal: control.signal,
      });
      const name = fileName(page?.shop?.name ?? day?.shop.name ?? 'shop', kind, source.date, format);
      saveFile(file, name);
      setState({ at: 'done', file: name, memory: source.memory });
    } catch (error) {
      if (abort.current !== control) return;
      setState({ at: control.signal.aborted ? 'cancelled' : error instanceof NothingToExport ? 'nothing' : 'failed' });
    }
  };
  const copy = async (text: string) => setState({ at: (await copyText(text)) ? 'copied' : 'notCopied' });
  return { state, run, copy, cancel: () => abort.current?.abort(), dismiss: () => setState({ at: 'idle' }) };
}

class NothingToExport extends Error {}

/** Where the snapshots come from, as a plain object because it learns on the way that the database cannot be read. */
function sourceOf(kind: ExportKind, page: PageState | null, day: DayReport | undefined) {
  const room = page?.scope.kind === 'room' ? page.scope.room : undefined;
  const shop = page?.shop?.key ?? day?.shop.key;
  const source = {
    memory: false,
    date: day?.day ?? new Date().toISOString().slice(0, 10),
    fetchPage: async (cursor?: string): Promise<SourcePage> => {
      try {
        if (!shop) throw new NothingToExport();
        const answer = await call('exportRows', { shop, ...(kind === 'room' ? { room } : { day: day?.day }), cursor });
        if (cursor === undefined && answer.total === 0) throw new NothingToExport();
        return answer;
      } catch (error) {
        const readable = error instanceof CallError && error.why === 'refused';
        const memory = cursor === undefined && !readable ? memoryPage(page) : null;
        if (!memory) throw error;
        source.memory = true;
        return memory;
      }
    },
  };
  return source;
}
