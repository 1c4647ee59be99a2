import { defineUnlistedScript } from '#imports';
import { sayNoted } from '@/lib/monitor/noted/say';

/** Comes to a page when a mark's key was pressed there. */
export default defineUnlistedScript(() => {
  if (globalThis.tallylight) sayNoted(document, globalThis.tallylight);
});
