import { defineUnlistedScript } from '#imports';
import { answerTeaching } from '@/lib/monitor/teach/teach';

/** Comes to a page when the user wants to teach there. */
export default defineUnlistedScript(() => {
  if (globalThis.tallylight) answerTeaching(globalThis.tallylight, document);
});
