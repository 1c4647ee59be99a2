import type { LabConfig } from '../../config.ts';

/** A video as its card shows it. `posted`: by the page's clock, which names no zone. */
export type LabVideo = { id: string; title: string; posted: string; seconds: number; plays: number; items: number; completion: number };

export type LabVideos = { from: Date; to: Date; videos: LabVideo[] };

const titles = ['Three lamps, one plug', 'The drawer that folds', 'Rug rescue in a minute', 'What fits on this shelf'];

/**
 * Sixteen videos of the last 28 days and twelve before them, the newest first. Every fourth passes ten thousand plays; one of them has
 * exactly as many, which is no hit.
 */
export function videosOf(config: LabConfig, today: Date): LabVideos {
  const to = daysBefore(today, 1);
  const videos = Array.from({ length: 28 }, (_, index) => {
    const day = daysBefore(to, index < 16 ? Math.floor(index * 1.7) : 28 + (index - 16) * 3);
    day.setHours(20, (index * 7) % 60, 0, 0);
    const plays = index % 4 === 0 ? 10_000 + ((config.seed * 977 + index * 4_111) % 80_000) + 1 : (config.seed * 389 + index * 613) % 9_900;
    return {
      id: String(index),
      title: titles[index % titles.length] as string,
      posted: stamp(day),
      seconds: 18 + ((index * 5) % 40),
      plays: index === 5 ? 10_000 : plays,
      items: (index * 3) % 11,
      completion: ((index * 37) % 900) / 10_000,
    };
  });
  return { from: daysBefore(to, 27), to, videos };
}

/** Those of the shown period. */
export function postedIn({ from, videos }: LabVideos): LabVideo[] {
  const first = stamp(from).slice(0, 10);
  return videos.filter(({ posted }) => posted.slice(0, 10) >= first);
}

/** "2026/03/30 22:15". */
function stamp(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}/${two(day.getMonth() + 1)}/${two(day.getDate())} ${two(day.getHours())}:${two(day.getMinutes())}`;
}

function daysBefore(day: Date, days: number): Date {
  const other = new Date(day);
  other.setDate(other.getDate() - days);
  return other;
}
