import type { Browser } from 'wxt/browser';
import { hostOf } from '@/lib/reading/hosts';
import type { RequestName } from './contract';

export type Sender = Browser.runtime.MessageSender;

/** What a script on a TikTok page may ask. Everything else belongs to the extension's own pages. */
const fromPages: ReadonlySet<RequestName> = new Set<RequestName>([
  'publish',
  'panelAlive',
  'dialects',
  'openWindow',
  'badges',
  'standards',
  'pressMark',
]);

/**
 * Whether this sender may make this request. `own` is the runtime: its id, the address its pages share, and the hosts the
 * user added. Both halves of the extension carry our id; the page's half runs beside code we do not trust, so it may
 * only write, and hear what the numbers of its own tab are held against.
 */
export function mayAsk(sender: Sender, name: RequestName, own: { id: string; url: string; added: readonly string[] }): boolean {
  if (sender.id !== own.id || !sender.url || !URL.canParse(sender.url)) return false;
  const url = new URL(sender.url);
  if (url.protocol === new URL(own.url).protocol) return true;
  const isOurs = url.protocol === 'https:' && (hostOf(url) !== undefined || own.added.includes(url.hostname));
  return sender.tab?.id !== undefined && sender.frameId === 0 && isOurs && fromPages.has(name);
}
