import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { panelAddress } from '@/components/panel/address';
import { PanelApp } from '@/components/panel/PanelApp';
import { borrowSession } from '@/lib/messages/borrow-session';

/** The other windows of a room: the docked panel carries none of them. */
const ScreenApp = lazy(() => import('@/components/screens/ScreenApp').then(({ ScreenApp }) => ({ default: ScreenApp })));

borrowSession();
const root = document.getElementById('root');
const address = panelAddress(location.search);
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Suspense>{address.screen ? <ScreenApp address={address} screen={address.screen} /> : <PanelApp address={address} />}</Suspense>
    </StrictMode>,
  );
}
