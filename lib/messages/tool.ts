/** Scripts that come to a page only when they are needed: files of these names beside the page's own (see `entrypoints`). */
export type ToolId = 'badges' | 'teach' | 'report' | 'noted';

/** What the extension asks of a tool on a page, and what comes back; `absent` while its script is not there. */
export type ToolRequest = { tool: ToolId; input: unknown };
export type ToolAnswer = { ok: true; value: unknown } | { ok: false; error: string };
