import '@arco-design/web-react/dist/css/arco.css';
import './layout.css';
import './look.css';
import './live.css';
import { useEffect, useState } from 'react';
import type { LabConfig } from '../../config.ts';
import { wordsFor } from '../../words.ts';
import { useRoom } from '../poll.ts';
import { RoomContext } from '../Shown.tsx';
import { Followers } from './Followers.tsx';
import { Header } from './Header.tsx';
import { Hero } from './Hero.tsx';
import { Menu } from './Menu.tsx';
import { Products } from './Products.tsx';
import { Profile } from './Profile.tsx';
import { Stream } from './Stream.tsx';
import { Traffic } from './Traffic.tsx';
import { Trends } from './Trends.tsx';

/** The LIVE dashboard: a 1920-px screen that is scaled to the window. */
export function Dashboard({ room, config }: { room: string; config: LabConfig }) {
  const words = wordsFor(config);
  const core = useRoom(room, config, config.poll * 1000);
  const list = useRoom(room, config, (config.poll * 5000) / 3);
  const slow = useRoom(room, config, config.poll * 20_000);
  const scale = useScale();
  return (
    <RoomContext.Provider value={room}>
      <div id="app-scroll-container">
        <div id="app-container">
          <div
            id="app-content"
            className="!fixed"
            style={{ transform: `scale(${scale})`, width: 1920, height: Math.max(1080, innerHeight / scale) }}
          >
            <div className="screen-background" />
            <div className="h-full w-full flex flex-col">
              <Header feed={core} config={config} words={words} />
              <div className="flex flex-1 min-h-0">
                <Menu words={words} />
                <div id="mainContentContainer" className="flex flex-col flex-1 px-6 pb-6">
                  <div className="flex w-full h-full overflow-hidden pt-6">
                    <div className="w-426 flex flex-col h-full gap-6">
                      <Trends feed={slow} words={words} config={config} />
                      <Traffic feed={slow} config={config} words={words} />
                      <Followers feed={slow} config={config} words={words} />
                    </div>
                    <div className="flex flex-1 flex-col mx-6 min-w-0 h-full">
                      <Hero feed={core} config={config} words={words} />
                      <Products feed={list} config={config} words={words} />
                    </div>
                    <div className="w-426 flex flex-col h-full gap-6">
                      <Stream ended={core?.end !== null && core !== null} words={words} />
                      <Profile words={words} />
                    </div>
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </RoomContext.Provider>
  );
}

function useScale(): number {
  const [scale, setScale] = useState(innerWidth / 1920);
  useEffect(() => {
    const fit = () => setScale(innerWidth / 1920);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, []);
  return scale;
}
