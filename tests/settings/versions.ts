import { badges, panelLayout, preferences } from '@/lib/settings/settings';

type Stored = {
  key: string;
  item: { migrate(): Promise<void>; getValue(): Promise<unknown> };
  examples: Array<{ version: number; stored: object; now: object }>;
};

/** What each version of an item wrote, and what it is today. A new version adds a line; none is ever changed. */
export const versions: Record<string, Stored> = {
  panel: {
    key: 'panel',
    item: panelLayout,
    examples: [
      {
        version: 1,
        stored: { open: false, collapsed: true, side: 'left', width: 420, mode: 'overlay' },
        now: { open: false, collapsed: true, side: 'left', width: 420, mode: 'overlay' },
      },
    ],
  },
  preferences: {
    key: 'preferences',
    item: preferences,
    examples: [
      {
        version: 1,
        stored: { language: 'en', theme: 'dark', role: 'host', stage: 'scale', paused: ['shop.tiktok.com'], keepDays: 90 },
        now: { language: 'en', theme: 'dark', role: 'host', stage: 'scale', paused: ['shop.tiktok.com'], keepDays: 90 },
      },
    ],
  },
  badges: {
    key: 'badges',
    item: badges,
    examples: [{ version: 1, stored: { show: 'all', hidden: ['live_ctr'] }, now: { show: 'all', hidden: ['live_ctr'] } }],
  },
};
