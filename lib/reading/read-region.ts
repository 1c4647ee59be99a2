import type { MetricId } from '@/lib/metrics/catalog';
import type { Row } from '@/lib/snapshot/snapshot';
import { type Candidate, candidateOf, readValue, type Writing } from './candidates';
import { metricForLabel } from './labels';
import { createMemory, noMemory } from './memory';
import type { CardsRegion, ListRegion, Region } from './readers/reader';
import { type Look, nothing, type RegionReader, type RegionReading } from './region-reading';
import type { Pair } from './shapes/shape';
import type { Sight } from './sight';
import { createStrictReader } from './strict';
import { createTableReader } from './table-rows';
import { createVideosReader } from './video-rows';
import { visibleText } from './visible-text';

export function createRegionReader(region: Region): RegionReader {
  if ('strict' in region) return createStrictReader(region.means);
  if ('videos' in region) return createVideosReader(region);
  if ('naming' in region) return createTableReader(region);
  if ('rows' in region) return (element, look) => readList(region, element, look);
  return createCardsReader(region);
}

/** Reads labels with values; a pair that the shape remembers means what it meant. */
function createCardsReader(region: CardsRegion): RegionReader {
  let meanings = new WeakMap<Pair, Candidate>();
  let before: Writing | undefined;
  const memory = createMemory();
  return (element, { writing, changes, sight }) => {
    if (region.whileSelected && !isSelected(region.whileSelected, element, sight, writing)) return nothing;
    if (before?.dialect !== writing.dialect || before.printed !== writing.printed) meanings = new WeakMap();
    before = writing;
    memory.look(changes);
    const reading: RegionReading = { candidates: [], rows: [], partial: [], labels: [] };
    for (const pair of region.shape(element, sight, memory)) {
      const candidate = meanings.get(pair) ?? candidateOf(pair, writing, region.means, region.market);
      reading.labels.push(pair.label);
      if (!candidate) continue;
      meanings.set(pair, candidate);
      reading.candidates.push(candidate);
      reading.currency ??= candidate.currency;
    }
    return reading;
  };
}

const selected = '[class*="-select-view-value"]';

/** Whether the region's own selector shows a metric. */
function isSelected(id: MetricId, element: Element, sight: Sight, writing: Writing): boolean {
  const value = element.querySelector(selected);
  return value !== null && metricForLabel(visibleText(value, sight), { ...writing, meanings: { only: [id] } })?.metric === id;
}

/** The rows of a list are named by its labels, in the group that its open tab and its selector show. */
function readList(region: ListRegion, element: Element, { writing, sight }: Look): RegionReading {
  const group = groupOf(element, sight);
  const rows: Row[] = [];
  for (const pair of region.shape(element, sight, noMemory)) {
    const row = listRow(region, pair, group, writing);
    if (row && !rows.some((it) => it.key === row.key)) rows.push(row);
  }
  return { ...nothing, rows };
}

function listRow(region: ListRegion, { label, text }: Pair, group: string[], writing: Writing): Row | undefined {
  const { value } = text === undefined ? {} : readValue(text, region.metric, label, writing);
  return value && { kind: region.rows, key: [...group, label].join('/'), name: label, values: { [region.metric]: value } };
}

function groupOf(element: Element, sight: Sight): string[] {
  const select = element.closest(`:has(${selected})`)?.querySelector(selected) ?? null;
  const tab = element.querySelector('[role="tab"][aria-selected="true"]');
  return [select, tab].flatMap((it) => (it ? visibleText(it, sight) || [] : []));
}
