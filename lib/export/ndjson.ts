import type { Exporter } from './exporter';

/** The data contract as it is stored: one snapshot a line. */
export const ndjson: Exporter = {
  id: 'ndjson',
  mime: 'application/x-ndjson',
  extension: 'ndjson',
  async *render(pages) {
    for await (const page of pages) yield page.map((snapshot) => `${JSON.stringify(snapshot)}\n`).join('');
  },
};
