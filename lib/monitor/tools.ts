import { browser } from 'wxt/browser';
import type { ToolAnswer, ToolId, ToolRequest } from '@/lib/messages/tool';
import type { DialectSource } from '@/lib/reading/pick-dialect';
import type { CurrencyOf } from '@/lib/reading/shop';
import type { Seen } from './page-state';

/** What the page's own script lends to the tools beside it. */
export type PageTools = {
  /** What was read at the last look; null before the first, and while nothing may be read. */
  seen(): Seen | null;
  /** How the page is read: the dialects at hand, the money of its shop. */
  dialects: DialectSource;
  currencyOf: CurrencyOf;
  /** Calls back after every look, until the function it returns is called. */
  onLook(listener: () => void): () => void;
  /** Reads the whole page once more. */
  reread(): void;
  /** Makes the page's observer pass over a node that a tool adds. */
  own(node: Node): void;
  /** From now on the tool answers what is asked under its name. */
  answer(tool: ToolId, answer: (input: unknown) => unknown): void;
};

declare global {
  /** Stands in the world that all our scripts on one page share, out of the page's reach. */
  var tallylight: PageTools | undefined;
}

type Tools = { looked(seen: Seen | null): void; isOwn(node: Node): boolean };

/** Opens the page's script to tools, and leads the extension's requests to them. */
export function createTools(reread: () => void, dialects: DialectSource, currencyOf: CurrencyOf): Tools {
  const answers = new Map<ToolRequest['tool'], (input: unknown) => unknown>();
  const listeners = new Set<() => void>();
  const own = new WeakSet<Node>();
  let seen: Seen | null = null;
  const shared: PageTools = {
    seen: () => seen,
    dialects,
    currencyOf,
    onLook(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    reread,
    own: (node) => void own.add(node),
    answer: (tool, answer) => void answers.set(tool, answer),
  };
  globalThis.tallylight = shared;
  browser.runtime.onMessage.addListener((message: unknown, _, sendResponse: (answer: ToolAnswer) => void) => {
    if (!isToolRequest(message)) return;
    answerOf(answers.get(message.tool), message.input).then(sendResponse);
    return true;
  });
  return {
    looked(now) {
      seen = now;
      for (const listener of listeners) listener();
    },
    isOwn: (node) => own.has(node),
  };
}

async function answerOf(answer: ((input: unknown) => unknown) | undefined, input: unknown): Promise<ToolAnswer> {
  if (!answer) return { ok: false, error: 'absent' };
  try {
    return { ok: true, value: (await answer(input)) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isToolRequest(message: unknown): message is ToolRequest {
  return typeof message === 'object' && message !== null && 'tool' in message && 'input' in message;
}
