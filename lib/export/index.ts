import { csv } from './csv';
import type { Exporter, FormatId } from './exporter';
import { json } from './json';
import { ndjson } from './ndjson';
import { xlsx } from './xlsx';

/** Every file format, in the order menus list them. */
export const exporters: Record<FormatId, Exporter> = { csv, xlsx, json, ndjson };
