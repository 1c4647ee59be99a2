import type { RoleKey, StageId } from '@/lib/kpi/role';

/** How the panel sits beside the page. Watched by content scripts: no secrets here. */
export type PanelLayout = { open: boolean; collapsed: boolean; side: 'left' | 'right'; width: number; mode: 'push' | 'overlay' };

/** What the product speaks and how it looks; `auto` follows the browser and the page. */
export type Preferences = {
  language: 'auto' | 'zh-CN' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Null until the first run has been answered. */
  role: RoleKey | null;
  /** What a shop is taken to be at while its own history says nothing. */
  stage: StageId | null;
  /** Hosts on which reading is paused. */
  paused: string[];
  /** Samples of rooms older than this many days are rolled up (see `lib/store/retention.ts`). */
  keepDays: number;
  /** What whoever this browser belongs to is called: stands beside every edit of targets, weights and pay. */
  me?: string;
  /** Whether the dashboard and the panel's role card show the numbers of that person alone: a view, which locks nothing. */
  ownOnly?: boolean;
  /** Whether published benchmarks of very low confidence are shown too; absent in preferences of old. */
  veryLow?: boolean;
  /** Whether a host's screen shows money; absent is hidden. */
  hostMoney?: 'shown' | 'hidden';
};

export const defaultLayout: PanelLayout = { open: true, collapsed: false, side: 'right', width: 360, mode: 'push' };

export const defaultPreferences: Preferences = { language: 'auto', theme: 'auto', role: null, stage: null, paused: [], keepDays: 400 };

/** Which numbers on the page have a badge: none, those with a target or a benchmark, all. `hidden`: metrics that never do. */
export type BadgeSettings = { show: 'off' | 'compared' | 'all'; hidden: string[] };

export const defaultBadges: BadgeSettings = { show: 'off', hidden: [] };

/** A room's own windows: the dense one of the desk, the calm one of the host; and the wall of all rooms. */
export const screenIds = ['controller', 'host', 'wall'] as const;
export type ScreenId = (typeof screenIds)[number];

/** Where a window stood last, in px of the screen. */
export type WindowPlace = { width: number; height: number; left: number; top: number };
