import { defineUnlistedScript } from '#imports';
import { runBadges } from '@/lib/monitor/badges/run';

/** Comes to a page when badges are wanted there, never before. */
export default defineUnlistedScript(() => void runBadges(document));
