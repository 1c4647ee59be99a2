import '@arco-design/web-react/dist/css/arco.css';
import './streamer.css';
import { ConfigProvider, DatePicker, Pagination, Radio } from '@arco-design/web-react';
import english from '@arco-design/web-react/es/locale/en-US';
import { useState } from 'react';
import type { LabConfig } from '../../config.ts';
import { printFull } from '../../print.ts';
import { hashed } from '../hash.ts';
import { Tile } from './Tile.tsx';
import { TopBar } from './TopBar.tsx';
import { VideoCard } from './VideoCard.tsx';
import { postedIn, videosOf } from './videos.ts';

const onPage = 10;

/** The creator's video analytics: tiles of the period over a list of all videos, whenever posted, ten to a page. */
export function VideoAnalysis({ config }: { config: LabConfig }) {
  const [figures] = useState(() => videosOf(config, new Date()));
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState('Time');
  const within = postedIn(figures);
  const sum = (of: (video: (typeof within)[number]) => number) => within.reduce((total, one) => total + of(one), 0);
  const listed = sort === 'Time' ? figures.videos : [...figures.videos].sort((a, b) => b.plays - a.plays);
  return (
    <ConfigProvider locale={english}>
      <div id="scroll-container">
        <TopBar config={config} />
        <div id="content-container">
          <main>
            <div className="module-head">
              <div className="text-head-l page-title">video analysis</div>
              <DatePicker.RangePicker
                prefix="Last 28 days:"
                format="MMM DD, YYYY"
                value={[figures.from, figures.to]}
                placeholder={['Start date', 'End date']}
              />
            </div>
            <div className="module">
              <span className="text-head-l">core data</span>
              <div className="mt-12 grid gap-8 grid-cols-3">
                <Tile
                  metric="items_sold"
                  label="Items sold"
                  printed={printFull(
                    sum(({ items }) => items),
                    'en-US',
                  )}
                />
                <Tile
                  metric="video_views"
                  label="Views"
                  printed={printFull(
                    sum(({ plays }) => plays),
                    'en-US',
                  )}
                />
                <Tile metric="videos_posted" label="Videos" printed={printFull(within.length, 'en-US')} />
              </div>
            </div>
            <div className="module">
              <span className="text-head-l">Video Details</span>
              <div className="flex items-center mt-16">
                <span className="mr-24">Sort by</span>
                <Radio.Group options={['Time', 'Views']} value={sort} onChange={setSort} />
                <div className={`zep-input-search ${hashed('search')}`}>
                  <input placeholder="please input video name" defaultValue="" />
                </div>
              </div>
              <div className="flex-col">
                <div>
                  <div>
                    {listed.slice((page - 1) * onPage, page * onPage).map((video) => (
                      <VideoCard key={video.id} video={video} config={config} />
                    ))}
                  </div>
                </div>
                <Pagination className="m4b-pagination" total={figures.videos.length} pageSize={onPage} current={page} onChange={setPage} />
              </div>
            </div>
          </main>
        </div>
      </div>
    </ConfigProvider>
  );
}
