/** Where impressions come from, what share of them, and how many of them enter the room. */
export type Channel = { id: string; parent: string | null; share: number; enters: number };

/** Swipe traffic is in the room at once; previews rarely lead in. That mix is what the tap-through rate shows. */
export const channels: readonly Channel[] = [
  { id: 'swipe', parent: 'foryou', share: 0.09, enters: 0.95 },
  { id: 'preview', parent: 'foryou', share: 0.62, enters: 0.014 },
  { id: 'othersVideos', parent: 'foryou', share: 0.03, enters: 0.5 },
  { id: 'videoProfile', parent: 'foryou', share: 0.06, enters: 0.01 },
  { id: 'search', parent: null, share: 0.07, enters: 0.12 },
  { id: 'feed', parent: null, share: 0.03, enters: 0.05 },
  { id: 'following', parent: null, share: 0.05, enters: 0.3 },
  { id: 'other', parent: null, share: 0.05, enters: 0.2 },
];
