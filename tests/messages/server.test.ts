import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { CallError, call } from '@/lib/messages/client';
import { contract, type RequestName } from '@/lib/messages/contract';
import { mayAsk, type Sender } from '@/lib/messages/sender';
import { answer, type Handlers } from '@/lib/messages/server';
import { addedHosts } from '@/lib/settings/taught';

const own = { id: 'ours', url: 'chrome-extension://ours/', added: ['erp.example.com'] };
const names = Object.keys(contract) as RequestName[];
const page = (part: Partial<Sender> = {}): Sender =>
  ({ id: 'ours', url: 'https://seller-us.tiktok.com/homepage', frameId: 0, tab: { id: 7 }, ...part }) as Sender;

describe('who may ask', () => {
  it('lets a page’s script hand over, set marks, ask for its language and its badges and open windows, and nothing else', () => {
    expect(names.filter((name) => mayAsk(page(), name, own)).sort()).toEqual([
      'badges',
      'dialects',
      'openWindow',
      'panelAlive',
      'pressMark',
      'publish',
      'standards',
    ]);
  });

  it('lets a host that the user added do the same, and no host beside it', () => {
    const added = page({ url: 'https://erp.example.com/sales' });
    expect(names.filter((name) => mayAsk(added, name, own))).toEqual(names.filter((name) => mayAsk(page(), name, own)));
    expect(mayAsk(page({ url: 'https://www.erp.example.com/sales' }), 'publish', own)).toBe(false);
    expect(mayAsk(page({ url: 'http://erp.example.com/sales' }), 'publish', own)).toBe(false);
  });

  it('lets the extension’s own pages ask anything, docked in a page or not', () => {
    const docked = page({ url: 'chrome-extension://ours/panel.html', frameId: 12 });
    expect(names.every((name) => mayAsk(docked, name, own))).toBe(true);
    expect(mayAsk({ id: 'ours', url: 'chrome-extension://ours/dashboard.html' }, 'forget', own)).toBe(true);
  });

  it.each([
    ['another extension', page({ id: 'theirs' })],
    ['another extension’s page', page({ id: 'theirs', url: 'chrome-extension://ours/panel.html' })],
    ['a frame inside the page', page({ frameId: 3 })],
    ['an unknown host', page({ url: 'https://seller-us.tiktok.com.example/homepage' })],
    ['a page without encryption', page({ url: 'http://seller-us.tiktok.com/homepage' })],
    ['a page without an address', page({ url: undefined })],
    ['no tab', page({ tab: undefined })],
  ])('refuses %s', (_, sender) => {
    expect(names.filter((name) => mayAsk(sender, name, own))).toEqual([]);
  });
});

/** Handlers of which only `state` does something. */
function handlersWith(state: Handlers['state']): Handlers {
  const none = () => Promise.reject(new Error('not in this test'));
  return { ...(Object.fromEntries(names.map((name) => [name, none])) as unknown as Handlers), state };
}

describe('an answer', () => {
  const sender = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/') }) as Sender;
  const handlers = handlersWith(async ({ tab }) => {
    if (tab === 13) throw new Error('hung');
    return null;
  });

  it('carries the value, also when it is nothing', async () => {
    expect(await answer(handlers, { request: 'state', input: { tab: 1 } }, sender())).toEqual({ ok: true, value: null });
  });

  it.each([
    ['an unknown request', { request: 'constructor', input: {} }],
    ['bad input', { request: 'state', input: { tab: 'x' } }],
    ['no input', { request: 'state' }],
  ])('refuses %s', async (_, message) => {
    expect(await answer(handlers, message, sender())).toEqual({ ok: false, error: 'refused' });
  });

  it('is given to a page of a host from when the user added it, for what pages may ask', async () => {
    const erp = page({ id: browser.runtime.id, url: 'https://erp.example.com/sales' });
    const ask = () => answer({ ...handlers, dialects: async () => [] }, { request: 'dialects', input: { lang: 'en' } }, erp);
    expect(await ask()).toEqual({ ok: false, error: 'refused' });
    await addedHosts.setValue(['erp.example.com']);
    expect(await ask()).toEqual({ ok: true, value: [] });
    expect(await answer(handlers, { request: 'state', input: { tab: 1 } }, erp)).toEqual({ ok: false, error: 'refused' });
  });

  it('tells what went wrong', async () => {
    expect(await answer(handlers, { request: 'state', input: { tab: 13 } }, sender())).toEqual({ ok: false, error: 'hung' });
  });
});

describe('a call', () => {
  beforeEach(() => fakeBrowser.reset());

  /** How a call ends when the other side answers so. */
  function outcome(reply: unknown): Promise<string> {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValueOnce(reply as never);
    return call('state', { tab: 1 }).then(
      () => 'done',
      (error) => (error instanceof CallError ? error.why : 'another error'),
    );
  }

  it.each([
    ['done', { ok: true, value: null }],
    ['full', { ok: false, error: 'full' }],
    ['refused', { ok: false, error: 'refused' }],
    ['failed', { ok: false, error: 'TypeError' }],
    // A worker that is stopped under a message answers nothing at all.
    ['unreachable', undefined],
    ['unreachable', true],
    ['unreachable', {}],
  ])('is %s after %j', async (why, reply) => {
    expect(await outcome(reply)).toBe(why);
  });

  it('is orphaned when the browser says so', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await expect(call('state', { tab: 1 })).rejects.toMatchObject({ why: 'orphaned' });
  });

  it('is unreachable when nobody listens', async () => {
    await expect(call('state', { tab: 1 })).rejects.toMatchObject({ why: 'unreachable' });
  });

  it('is orphaned once the runtime has lost its id', async () => {
    const { id } = browser.runtime;
    Object.assign(browser.runtime, { id: undefined });
    await expect(call('state', { tab: 1 })).rejects.toMatchObject({ why: 'orphaned' });
    Object.assign(browser.runtime, { id });
  });
});
