import type { Role } from '@/lib/kpi/role';
import type { SurfaceId } from '@/lib/snapshot/snapshot';

const surfaces: readonly SurfaceId[] = ['streamer-video-analysis', 'compass-video'];

/** Posts videos. The share of videos above the hit line needs every video's plays and is not among these yet. */
export const video: Role = {
  id: 'video',
  kpis: [
    {
      id: 'videos_posted',
      metrics: ['videos_posted'],
      surfaces,
      awaits: 'streamer-video-analysis',
      horizon: 'month',
      kind: 'process',
      weight: 30,
    },
    {
      id: 'video_completion',
      metrics: ['video_completion'],
      surfaces,
      awaits: 'streamer-video-analysis',
      horizon: 'month',
      kind: 'process',
      weight: 20,
    },
    {
      id: 'product_ctr',
      metrics: ['product_ctr'],
      surfaces,
      awaits: 'streamer-video-analysis',
      horizon: 'month',
      kind: 'process',
      weight: 20,
    },
    {
      id: 'new_followers',
      metrics: ['new_followers'],
      surfaces,
      awaits: 'streamer-video-analysis',
      horizon: 'month',
      kind: 'result',
      weight: 15,
    },
    {
      id: 'video_gmv',
      metrics: ['video_gmv'],
      surfaces,
      awaits: 'streamer-video-analysis',
      horizon: 'month',
      kind: 'result',
      weight: 15,
    },
  ],
};
