import type { MetricWordsById } from '@/lib/i18n/metric-words';
import { ads } from './metrics/ads';
import { live } from './metrics/live';
import { service } from './metrics/service';
import { shop } from './metrics/shop';

export const metrics: MetricWordsById = { ...live, ...shop, ...ads, ...service };
