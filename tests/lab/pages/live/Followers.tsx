import { Select, Tabs } from '@arco-design/web-react';
import type { LabConfig } from '../../config.ts';
import type { RoomFeed } from '../../feed.ts';
import { printPercent } from '../../print.ts';
import type { Words } from '../../words.ts';
import { useShown } from '../Shown.tsx';

/** A row of labels over a row of values; the legend above has one entry more. */
export function Followers({ feed, config, words }: { feed: RoomFeed | null; config: LabConfig; words: Words }) {
  const mine = printPercent(feed?.figures.follower_gmv_share ?? null, config);
  const others = printPercent(feed?.figures.non_follower_gmv_share ?? null, config);
  useShown('-', 'follower_gmv_share', feed && mine);
  useShown('-', 'non_follower_gmv_share', feed && others);
  const legend = [
    ['newFollowers', '#4f8cff'],
    ['oldFollowers', '#16a595'],
    ['nonFollower', '#6b6e73'],
  ] as const;
  return (
    <div className="rounded-md bg-bg-4 p-6 h-225 overflow-hidden">
      <Tabs extra={<Select value={words.column('live_gmv_direct')} style={{ width: 100 }} />}>
        <Tabs.TabPane key="followers" title={<div className="truncate">{words.phrase('followers')}</div>}>
          <div className="flex flex-row items-center gap-1 text-sm text-neutral-text-2">
            {legend.map(([name, colour]) => (
              <div key={name} className="flex items-center gap-1 flex-1 min-w-0">
                <div className="w-16 h-6px rounded-full" style={{ background: colour }} />
                <div className="truncate">{words.phrase(name)}</div>
              </div>
            ))}
          </div>
          <div className="flex flex-row h-6px mt-4">
            <div style={{ width: '20%', background: '#4f8cff' }} />
            <div style={{ flex: 1, marginLeft: 2, background: '#16a595' }} />
            <div style={{ width: '52%', marginLeft: 2, background: '#6b6e73' }} />
          </div>
          <div className="flex flex-row justify-between items-center mt-6px">
            <div className="flex flex-col text-sm">{words.phrase('follower')}</div>
            <div className="flex flex-col text-sm">{words.phrase('nonFollower')}</div>
          </div>
          <div>
            <div className="flex items-center justify-between">
              <div className="flex items-baseline gap-1">
                <span className="text-neutral-text-1 text-2xl font-bold">{mine.text}</span>
              </div>
              <div className="flex items-baseline gap-1">
                <span className="text-neutral-text-1 text-2xl font-bold">{others.text}</span>
              </div>
            </div>
          </div>
        </Tabs.TabPane>
      </Tabs>
    </div>
  );
}
