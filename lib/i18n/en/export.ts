import type { exporting as zh } from '../zh-CN/export';

export const exporting: typeof zh = {
  export: 'Export',
  today: 'Today',
  room: 'This room',
  row: "Copy today's row",
  formats: { csv: 'CSV', xlsx: 'Excel (XLSX)', json: 'JSON', ndjson: 'NDJSON' },
  running: (done, total) => `Exporting ${done} / ${total}`,
  preparing: 'Preparing the export',
  cancel: 'Cancel',
  copied: 'Copied, paste it into your sheet',
  notCopied: 'The browser refused to copy. Copy the row under Today instead.',
  cancelled: 'Cancelled, no file was made',
  done: (file) => `Saved ${file}`,
  fromMemory: 'No stored data could be read: only the numbers on this page were exported',
  nothing: 'Nothing to export. Open a data page so that the panel reads some numbers.',
  failed: 'The export did not finish. Try again; if that does not help, reload the page.',
  noShop: 'The shop is not known yet',
};
