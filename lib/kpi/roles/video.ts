import type { Role } from '@/lib/kpi/role';
import { kpi, points } from './shared';

/** Posts videos. The hit rate needs every video of the month to have been on screen: it is offered, and asked for by default nowhere. */
export const video: Role = {
  id: 'video',
  kpis: [
    kpi('process', 'videos', 'month', 'videos_posted', { beside: 'video_completion' }),
    kpi('process', 'videos', 'month', 'video_completion'),
    kpi('process', 'videos', 'month', ['likes', 'comments', 'shares', 'video_views'], {
      id: 'interaction_rate',
      reckoned: { text: '(likes + comments + shares) / video_views', unit: 'ratio', better: 'more', kind: 'rate' },
    }),
    kpi('result', 'videos', 'month', 'new_followers'),
    kpi('result', 'videos', 'month', 'video_gmv', { beside: 'return_rate' }),
  ],
  weights: {
    videos_posted: points(30, 30, 15, 25),
    video_completion: points(30, 20, 20, 20),
    interaction_rate: points(25, 15, 15, 15),
    new_followers: points(10, 15, 10, 25),
    video_gmv: points(5, 20, 40, 15),
  },
  more: [
    kpi('result', 'videos', 'month', 'video_hit_rate', { id: 'hit_rate', beside: 'videos_posted' }),
    kpi('process', 'videos', 'month', 'product_ctr'),
    kpi('result', 'videos', 'month', 'video_views'),
    kpi('result', 'videos', 'month', 'video_gpm', { beside: 'return_rate' }),
  ],
};
