import type { MetricId } from '@/lib/metrics/catalog';
import type { DictionaryRow } from './row';

/** Who saw a LIVE, and for how long. */
export const liveTraffic = {
  live_current_viewers: {
    counts: 'people',
    date: 'moment',
    on: ['live-cards', 'creator-console'],
    sources: ['board-program', 'screens', 'export-headers'],
    confidence: 'high',
  },
  live_viewers: {
    counts: 'people',
    date: 'room',
    on: ['live-cards', 'shop-live-export'],
    sources: ['board-program', 'board-pages', 'export-headers', 'screens'],
    confidence: 'high',
  },
  live_views: {
    counts: 'events',
    date: 'room',
    on: ['live-cards', 'live-channels', 'creator-live', 'live-export', 'ads-manager'],
    sources: ['board-program', 'board-pages', 'creator-pages', 'export-columns', 'export-headers', 'screens'],
    confidence: 'high',
  },
  live_impressions: {
    counts: 'events',
    date: 'room',
    on: ['live-cards', 'live-channels', 'creator-live', 'live-export'],
    sources: ['board-program', 'board-pages', 'creator-pages', 'export-columns', 'export-headers', 'screens'],
    confidence: 'high',
  },
  impressions_per_hour: {
    counts: 'events',
    date: 'room',
    on: ['live-cards', 'live-export'],
    sources: ['board-program', 'board-pages', 'export-columns', 'export-headers', 'screens'],
    confidence: 'high',
  },
  views_per_hour: { counts: 'events', date: 'room', on: ['live-cards'], sources: ['board-program'], confidence: 'medium' },
  live_views_over_1min: {
    counts: 'events',
    date: 'room',
    on: ['live-cards'],
    sources: ['board-program', 'board-pages', 'screens', 'metric-list'],
    confidence: 'high',
  },
  live_peak_viewers: { counts: 'people', date: 'moment', on: ['live-cards'], sources: ['board-program', 'api'], confidence: 'medium' },
  live_avg_concurrent: { counts: 'people', date: 'moment', on: ['live-cards'], sources: ['board-program', 'api'], confidence: 'medium' },
  live_avg_view_duration: {
    counts: 'time',
    of: 'watch-time',
    by: 'live_viewers',
    date: 'room',
    on: ['live-cards', 'live-export', 'shop-live-export'],
    sources: ['board-program', 'export-columns', 'metric-list', 'export-headers', 'screens'],
    confidence: 'high',
  },
  live_avg_view_duration_per_view: {
    counts: 'time',
    of: 'watch-time',
    by: 'live_views',
    date: 'room',
    on: ['live-cards', 'live-export'],
    sources: ['board-program', 'board-pages', 'export-columns', 'screens'],
    confidence: 'high',
  },
  live_duration: {
    counts: 'time',
    date: 'room',
    on: ['live-cards', 'creator-live', 'shop-live', 'live-export'],
    sources: ['board-pages', 'creator-pages', 'export-columns', 'export-headers', 'screens'],
    confidence: 'high',
  },
  live_sessions: { counts: 'things', on: ['shop-live', 'shop-live-export'], sources: ['export-headers'], confidence: 'medium' },
} satisfies Partial<Record<MetricId, DictionaryRow>>;
