import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DashboardTab } from '@/components/dashboard/DashboardTab';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DashboardTab />
    </StrictMode>,
  );
}
