/** Scripts that come to a page only when they are needed: files of these names beside the page's own (see `entrypoints`). */
export type ToolId = 'badges' | 'teach' | 'report' | 'noted';

/** What the extension asks of a tool on a page, and what comes back; `absent` while its script is not there. `none` asks whether anybody is. */
export type ToolRequest = { tool: ToolId | 'none'; input: unknown };
export type ToolAnswer = { ok: true; value: unknown } | { ok: false; error: string };
