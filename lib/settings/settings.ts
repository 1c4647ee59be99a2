import { storage } from '#imports';
import type { RoleId, StageId } from '@/lib/kpi/role';

/** How the panel sits beside the page. Watched by content scripts: no secrets here. */
export type PanelLayout = { open: boolean; collapsed: boolean; side: 'left' | 'right'; width: number; mode: 'push' | 'overlay' };

/** What the product speaks and how it looks; `auto` follows the browser and the page. */
export type Preferences = {
  language: 'auto' | 'zh-CN' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Null until the first run has been answered. */
  role: RoleId | null;
  stage: StageId | null;
  /** Hosts on which reading is paused. */
  paused: string[];
  /** Full samples are kept this many days; page snapshots stay. */
  keepDays: number;
};

export const panelLayout = storage.defineItem<PanelLayout>('local:panel', {
  version: 1,
  fallback: { open: true, collapsed: false, side: 'right', width: 360, mode: 'push' },
});

export const preferences = storage.defineItem<Preferences>('local:preferences', {
  version: 1,
  fallback: { language: 'auto', theme: 'auto', role: null, stage: null, paused: [], keepDays: 400 },
});

/** Bumped after every write to the database: pages that show stored figures ask again. */
export const revision = storage.defineItem<number>('local:revision', { fallback: 0 });

/** Tells every open page that stored figures may have changed. Never the same number twice, so that a change is always seen. */
export async function bumpRevision(): Promise<void> {
  await revision.setValue(performance.timeOrigin + performance.now());
}

/** When old data was last cleaned up, epoch ms. */
export const cleanedAt = storage.defineItem<number>('local:cleaned', { fallback: 0 });

/** Opens or closes the panel on every page: they watch the layout. */
export async function togglePanel(): Promise<void> {
  const layout = await panelLayout.getValue();
  await panelLayout.setValue({ ...layout, open: !layout.open });
}
