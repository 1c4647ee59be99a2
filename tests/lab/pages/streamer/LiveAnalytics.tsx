import '@arco-design/web-react/dist/css/arco.css';
import './streamer.css';
import { ConfigProvider, DatePicker } from '@arco-design/web-react';
import english from '@arco-design/web-react/es/locale/en-US';
import { useState } from 'react';
import type { LabConfig } from '../../config.ts';
import { hashed, letters } from '../hash.ts';
import { CardGroup } from './CardGroup.tsx';
import { analyticsOf } from './figures.ts';
import { LiveTable } from './LiveTable.tsx';
import { TopBar } from './TopBar.tsx';

/** The creator's LIVE analytics: card groups over a table of rooms, inside a micro-frontend; the period stands in two inputs. */
export function LiveAnalytics({ config }: { config: LabConfig }) {
  const [today] = useState(() => new Date());
  const [container] = useState(() => `garfish_app_for_compass_${letters('garfish', 8)}`);
  const figures = analyticsOf(config, today);
  return (
    <div id="scroll-container">
      <TopBar config={config} />
      <div id="content-container">
        <aside>
          {['Home', 'LIVE tools', 'LIVE console', 'Showcase', 'Data Overview', 'LIVE analytics', 'Video Analytics'].map((entry) => (
            <div key={entry} className="m4b-menu-item-children">
              {entry}
            </div>
          ))}
        </aside>
        <main>
          <div id="jupiter_sub_app_container_compass">
            <div id={container}>
              <div className="text-head-l page-title">Live Analysis</div>
              <div className={`module index__${hashed('module-container')}`}>
                <div className="module-head">
                  <div className="text-head-l">Livestreams Core Data</div>
                  <Period figures={figures} />
                </div>
                <div className="groups">
                  {figures.groups.map((group) => (
                    <CardGroup key={group.title} group={group} config={config} />
                  ))}
                </div>
              </div>
              <div className={`module index__${hashed('module-container')}`}>
                <div className="module-head">
                  <div className="text-head-l">All livestreams</div>
                  <Period figures={figures} />
                </div>
                <LiveTable rooms={figures.rooms} config={config} />
              </div>
            </div>
          </div>
        </main>
      </div>
    </div>
  );
}

function Period({ figures }: { figures: { from: Date; to: Date } }) {
  return (
    <ConfigProvider locale={english}>
      <DatePicker.RangePicker
        prefix="Last 28 days:"
        format="MMM DD, YYYY"
        value={[figures.from, figures.to]}
        placeholder={['Start date', 'End date']}
      />
    </ConfigProvider>
  );
}
