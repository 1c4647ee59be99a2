// What the browser gives an extension page, as far as the panel uses it: storage, one message channel, tabs.
// Installed in the page before its scripts; everything behind the process border is given as data.

export type Given = {
  /** The time when a page is opened, epoch ms. */
  now: number;
  language: string;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  /** Answers by request name; absent ones are refused, as an old background would. */
  answers: Record<string, unknown>;
};

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** Runs inside the page (puppeteer serialises it): it may use nothing from outside. */
export function installExtensionApi(given: Given): void {
  Date.now = () => Math.round(given.now + performance.now());
  const everywhere = new Set<Listener>();
  const sent: { request: string; input: unknown }[] = [];

  function area(name: 'local' | 'session', start: Record<string, unknown>) {
    const values = { ...start };
    const own = new Set<(changes: Changes) => void>();
    const tell = (changes: Changes) => {
      for (const listener of own) listener(changes);
      for (const listener of everywhere) listener(changes, name);
    };
    return {
      async get(keys?: string | string[] | null) {
        if (keys == null) return structuredClone(values);
        const wanted = typeof keys === 'string' ? [keys] : keys;
        return Object.fromEntries(wanted.filter((key) => key in values).map((key) => [key, structuredClone(values[key])]));
      },
      async set(next: Record<string, unknown>) {
        const changes = Object.fromEntries(Object.entries(next).map(([key, newValue]) => [key, { newValue, oldValue: values[key] }]));
        Object.assign(values, structuredClone(next));
        tell(changes);
      },
      async remove(keys: string | string[]) {
        for (const key of [keys].flat()) {
          const oldValue = values[key];
          delete values[key];
          tell({ [key]: { oldValue } });
        }
      },
      onChanged: {
        addListener: (listener: (changes: Changes) => void) => own.add(listener),
        removeListener: (listener: (changes: Changes) => void) => own.delete(listener),
      },
    };
  }

  const storage = {
    local: area('local', given.local),
    session: area('session', given.session),
    onChanged: { addListener: (l: Listener) => everywhere.add(l), removeListener: (l: Listener) => everywhere.delete(l) },
  };
  const runtime = {
    id: 'panel-test',
    getURL: (path: string) => location.origin + path,
    async sendMessage({ request, input }: { request: string; input: unknown }) {
      sent.push({ request, input });
      return request in given.answers ? { ok: true, value: structuredClone(given.answers[request]) } : { ok: false, error: 'refused' };
    },
  };
  const tabs = {
    query: async () => [{ id: 7 }],
    update: async (id: number) => sent.push({ request: 'tabs.update', input: id }),
  };
  const browser = { runtime, storage, tabs, i18n: { getUILanguage: () => given.language }, windows: { create: async () => ({}) } };
  Object.assign(globalThis, { browser, chrome: browser, sent, answers: given.answers });
}
