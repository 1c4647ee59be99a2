import { liveDashboard } from './live-dashboard';
import type { Reader } from './reader';
import { streamerLiveAnalytics } from './streamer-live-analytics';

/** Every declared surface. The first that matches the address reads the page. */
export const readers: readonly Reader[] = [liveDashboard, streamerLiveAnalytics];
