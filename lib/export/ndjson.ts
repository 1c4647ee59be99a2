import type { Exporter } from './exporter';
import { recordsOf } from './parts';

/** The data contract as it is stored: one snapshot a line; after them what belongs to a room besides. */
export const ndjson: Exporter = {
  id: 'ndjson',
  mime: 'application/x-ndjson',
  extension: 'ndjson',
  async *render(pages, { parts }) {
    for await (const page of pages) yield page.map((snapshot) => `${JSON.stringify(snapshot)}\n`).join('');
    for (const table of parts?.tables ?? []) for (const record of recordsOf(table)) yield `${JSON.stringify(record)}\n`;
  },
};
