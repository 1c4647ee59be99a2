import type { LabConfig } from '../../config.ts';

/** The bar above every page of the creator's side, which names the shop. */
export function TopBar({ config }: { config: LabConfig }) {
  return (
    <div className="top-bar">
      <div className="lab-mark" />
      <div className="text-20">LIVE Manager</div>
      <div className="account">
        <div data-tid="m4b_avatar" className="m4b-avatar m4b-avatar-circle">
          <span className="m4b-avatar-text">{config.shop.slice(0, 1).toUpperCase()}</span>
        </div>
        <span className="shop-name">{config.shop}</span>
      </div>
    </div>
  );
}
