import type { MetricId } from '@/lib/metrics/catalog';
import type { Value } from '@/lib/snapshot/snapshot';
import type { Candidate } from './candidates';
import { readGeneric } from './generic';
import { labelBlocks } from './label-blocks';
import type { Meanings } from './labels';
import { labelsAmong } from './pick-dialect';
import { nothing, type RegionReader } from './region-reading';

/** Reads a surface whose layout nobody has seen: the generic reader's strict rule, with what labels mean there. */
export function createStrictReader(means: Meanings | undefined): RegionReader {
  return (element, { writing, dialects, sight }) => {
    const labels = labelBlocks(element, dialects, sight);
    const { values, missing, places } = readGeneric(labels, writing, sight, means);
    const found = (Object.entries(values) as [MetricId, Value][]).map(
      ([metric, value]): Candidate => ({ metric, value, element: places.get(metric) }),
    );
    const texts = labels.map((label) => label.text);
    return { ...nothing, candidates: [...found, ...missing], labels: labelsAmong(texts, dialects) };
  };
}
