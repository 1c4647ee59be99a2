import type { SurfaceId } from '@/lib/snapshot/snapshot';

/** Pages that show one room. The workbench first: it is the one that is open during a LIVE. */
export const roomSurfaces: readonly SurfaceId[] = ['live-dashboard', 'live-trend', 'streamer-console', 'compass-live-details'];

/** Pages that show an account's LIVEs over a period. */
export const liveSurfaces: readonly SurfaceId[] = ['streamer-live-analytics', 'compass-live', 'streamer-data-overview'];

/** Both viewing durations answer "how long do they stay"; they count differently and are never compared. */
export const dwellMetrics = ['live_avg_view_duration_per_view', 'live_avg_view_duration'] as const;
