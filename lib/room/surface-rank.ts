import type { SurfaceId } from '@/lib/snapshot/snapshot';

/** The surface whose figures stand for a room, best first; figures of two surfaces are never mixed. */
const preferred: readonly SurfaceId[] = ['live-dashboard', 'streamer-live-analytics', 'compass-live-details', 'live-trend'];

/** How well a surface stands for its room: 0 is best. */
export function surfaceRank(surface: SurfaceId): number {
  const index = preferred.indexOf(surface);
  return index < 0 ? preferred.length : index;
}
