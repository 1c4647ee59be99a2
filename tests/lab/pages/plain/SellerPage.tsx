import '../streamer/streamer.css';
import type { LabConfig } from '../../config.ts';
import { useShown } from '../Shown.tsx';

const tiles = [
  { metric: 'customers', label: 'Customers', text: '1,284', value: 1284 },
  { metric: 'aov', label: 'AOV', text: '$27.40', value: 27.4 },
  { metric: 'new_followers', label: 'New followers', text: '3,012', value: 3012 },
  { metric: 'product_ctr', label: 'CTR', text: '3.25%', value: 0.0325 },
];

/** A Seller Center page that nobody declared: a few figures in a layout of its own. */
export function SellerPage({ config }: { config: LabConfig }) {
  return (
    <div id="scroll-container">
      <div className="top-bar">
        <div className="lab-mark" />
        <div className="text-20">Seller Center</div>
        <span className="shop-name">{config.shop}</span>
      </div>
      <div id="content-container">
        <main>
          <div className="module">
            <div className="text-head-l">Customer overview</div>
            <div className="cards">
              {tiles.map((tile) => (
                <Tile key={tile.metric} {...tile} />
              ))}
            </div>
          </div>
        </main>
      </div>
    </div>
  );
}

function Tile({ metric, label, text, value }: (typeof tiles)[number]) {
  useShown('-', metric, { text, value, parts: [] });
  return (
    <div className="mt-16 tile">
      <div>{label}</div>
      <div className="text-body-l-medium">{text}</div>
    </div>
  );
}
