import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { panelAddress } from '@/components/panel/address';
import { PanelApp } from '@/components/panel/PanelApp';
import { borrowSession } from '@/lib/messages/borrow-session';

borrowSession();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PanelApp address={panelAddress(location.search)} />
    </StrictMode>,
  );
}
