import { browser } from 'wxt/browser';

// Notes what pages hand over, answers as the contract says, beats once a second: the other half of a conversation.

type Message = { request: string; input: { since: number } };
const log: unknown[] = [];
let hello = 0;
let windows = 0;

const answers: Record<string, (input: Message['input']) => unknown> = {
  publish: (input) => log.push(input),
  panelAlive: ({ since }) => hello >= since,
  openWindow: () => ++windows,
  hello: () => {
    hello = Date.now();
  },
  log: () => log,
  windows: () => windows,
  layout: (layout) => void browser.storage.local.set({ layout }),
  reload: () => void setTimeout(() => browser.runtime.reload(), 100),
};

browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, sendResponse: (answer: unknown) => void) => {
  const { request, input } = message as Message;
  sendResponse({ ok: true, value: answers[request]?.(input) ?? null });
});

browser.runtime.onConnect.addListener((port) => {
  const timer = setInterval(() => port.postMessage(0), 1000);
  port.onDisconnect.addListener(() => clearInterval(timer));
});
