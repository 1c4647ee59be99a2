import { browser } from 'wxt/browser';

// Notes what pages hand over, answers as the contract says, beats once a second: the other half of a conversation.

type Message = { request: string; input: { since: number; writer: boolean } };
/** Whether the pages write what they hand over, or another tab does. */
let writer = true;
const log: unknown[] = [];
/** When the panel of a tab said hello last. */
const hellos = new Map<number, number>();
let windows = 0;

const answers: Record<string, (input: Message['input'], tab: number) => unknown> = {
  publish: (input) => {
    log.push(input);
    return { writer };
  },
  writer: (input) => {
    writer = input.writer;
  },
  panelAlive: ({ since }, tab) => (hellos.get(tab) ?? 0) >= since,
  openWindow: () => ++windows,
  hello: (_, tab) => void hellos.set(tab, Date.now()),
  log: () => log,
  windows: () => windows,
  layout: (layout) => void browser.storage.local.set({ layout }),
  reload: () => void setTimeout(() => browser.runtime.reload(), 100),
};

browser.runtime.onMessage.addListener((message: unknown, sender: { tab?: { id?: number } }, sendResponse: (answer: unknown) => void) => {
  const { request, input } = message as Message;
  sendResponse({ ok: true, value: answers[request]?.(input, sender.tab?.id ?? -1) ?? null });
});

browser.runtime.onConnect.addListener((port) => {
  const timer = setInterval(() => port.postMessage(0), 1000);
  port.onDisconnect.addListener(() => clearInterval(timer));
});
