import { adsManager } from './ads-manager';
import { affiliate } from './affiliate';
import { compassLive } from './compass-live';
import { compassLiveDetails } from './compass-live-details';
import { compassOverview } from './compass-overview';
import { compassProduct } from './compass-product';
import { compassVideo } from './compass-video';
import { customerService } from './customer-service';
import { gmvMax } from './gmv-max';
import { home } from './home';
import { liveDashboard } from './live-dashboard';
import { liveTrend } from './live-trend';
import type { Reader } from './reader';
import { shopHealth } from './shop-health';
import { streamerConsole } from './streamer-console';
import { streamerDataOverview } from './streamer-data-overview';
import { streamerLiveAnalytics } from './streamer-live-analytics';
import { streamerProductAnalysis } from './streamer-product-analysis';
import { streamerVideoAnalysis } from './streamer-video-analysis';

/** Every declared surface. The first that matches the address reads the page. */
export const readers: readonly Reader[] = [
  liveDashboard,
  liveTrend,
  streamerLiveAnalytics,
  streamerVideoAnalysis,
  streamerProductAnalysis,
  streamerDataOverview,
  streamerConsole,
  home,
  compassOverview,
  compassLive,
  compassLiveDetails,
  compassVideo,
  compassProduct,
  affiliate,
  gmvMax,
  adsManager,
  customerService,
  shopHealth,
];
