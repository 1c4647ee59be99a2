import { log } from '@/lib/log';
import { type Report, reportSchema } from '@/lib/report/fixture';
import { type Health, healthMark, lookApart, tellsHealth } from '@/lib/report/health';
import { bumpRevision } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { run, write } from '@/lib/store/deadline';
import * as store from '@/lib/store/health';
import { askTool } from '../ask-tool';
import type { Checked } from '../server';

/** A page names its shop by now, and what merely passes has passed: in milliseconds. A worker lives longer. */
const delay = 10_000;

type Note = { mark: string; savedAt: number; timer?: ReturnType<typeof setTimeout>; page?: PageState };

// Lost with the worker: then a page's health is saved once more.
const notes = new Map<number, Note>();

/** Saves how a tab's page reads ten seconds after that changed, and every ten minutes; costs the ticks between a comparison. */
export function noteHealth(tab: number, page: PageState): void {
  if (!tellsHealth(page)) return;
  const note = notes.get(tab) ?? { mark: '', savedAt: 0 };
  notes.set(tab, note);
  if (note.timer) note.page = page;
  if (note.timer || (note.mark === markOf(page) && page.at - note.savedAt < lookApart)) return;
  note.page = page;
  note.timer = setTimeout(() => void save(note), delay);
}

/** What waits to be saved may be of what the user deletes: the next look says what is still true. */
export function dropNotes(): void {
  for (const { timer } of notes.values()) clearTimeout(timer);
  notes.clear();
}

async function save(note: Note): Promise<void> {
  const { page } = note;
  note.timer = undefined;
  note.page = undefined;
  if (!page) return;
  try {
    await write('relaxed', (db) => store.saveHealth(db, page));
    note.mark = markOf(page);
    note.savedAt = page.at;
    await bumpRevision();
  } catch (error) {
    log.warn('How the page reads could not be saved', error);
  }
}

function markOf(page: PageState): string {
  return `${page.url} ${page.shop?.key} ${healthMark(page)}`;
}

export async function health({ shop, surface }: Checked<'health'>): Promise<Health | null> {
  return (await run('relaxed', (db) => store.healthOf(db, shop, surface))) ?? null;
}

/** Builds a report on the page itself; what comes back was made there and is checked like any input. */
export async function report({ tab, ...input }: Checked<'report'>): Promise<Report> {
  const made = reportSchema.safeParse(await askTool(tab, 'report', input));
  if (made.success) return made.data;
  log.warn('A report was refused', made.error.issues.slice(0, 5));
  throw new Error('refused');
}

export async function heedDrift({ shop, surface, marks }: Checked<'heedDrift'>): Promise<void> {
  await write('relaxed', (db) => store.heedDrift(db, shop, surface, marks));
  await bumpRevision();
}
