import { defineContentScript } from '#imports';
import { runOnPage } from '@/lib/monitor/page';
import { matches } from '@/lib/reading/hosts';

export default defineContentScript({
  matches: [...matches],
  runAt: 'document_idle',
  allFrames: false,
  main: () => runOnPage(document),
});
