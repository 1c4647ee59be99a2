import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { log } from '@/lib/log';
import { addedHosts } from '@/lib/settings/taught';
import { type Contract, contract, type Output, type RequestName } from './contract';
import { mayAsk, type Sender } from './sender';

/** Input of a request once it has passed its schema. */
export type Checked<N extends RequestName> = z.output<Contract[N]['input']>;

/** One function per request; a missing one does not compile. */
export type Handlers = { [N in RequestName]: (input: Checked<N>, sender: Sender) => Promise<Output<N>> };

type Answer = { ok: true; value: unknown } | { ok: false; error: string };

/** Answers requests. A handler that throws is answered `{ ok: false }` with the error's message. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse: (answer: Answer) => void) => {
    if (!isRequest(message)) return;
    answer(handlers, message, sender).then(sendResponse);
    // Chromium loses a promise returned from a listener: `true` keeps the channel open for sendResponse.
    return true;
  });
}

/** The answer to one message: allowed, valid, done. Never rejects. */
export async function answer(handlers: Handlers, message: { request: string; input?: unknown }, sender: Sender): Promise<Answer> {
  const { request, input } = message;
  if (!isRequestName(request) || !(await isAllowed(sender, request))) return { ok: false, error: 'refused' };
  const checked = contract[request].input.safeParse(input);
  if (!checked.success) {
    log.warn(`${request} was refused`, checked.error.issues.slice(0, 5));
    return { ok: false, error: 'refused' };
  }
  const handle = handlers[request] as (input: unknown, sender: Sender) => Promise<unknown>;
  return handle(checked.data, sender).then(
    // `undefined` does not survive the way back; an answer always carries its value.
    (value) => ({ ok: true, value: value ?? null }),
    (error: unknown) => {
      log.warn(`${request} failed`, error);
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    },
  );
}

/** The hosts that the user added are looked up for those alone: every number on its way to the panel passes here. */
async function isAllowed(sender: Sender, name: RequestName): Promise<boolean> {
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('/'), added: [] };
  return mayAsk(sender, name, own) || mayAsk(sender, name, { ...own, added: await addedHosts.getValue().catch(() => []) });
}

function isRequest(message: unknown): message is { request: string; input?: unknown } {
  return typeof message === 'object' && message !== null && 'request' in message && typeof message.request === 'string';
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(contract, name);
}
