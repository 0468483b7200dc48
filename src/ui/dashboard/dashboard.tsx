// The beginning of the dashboard: paints at once, then asks the server for the judged rows.
import { render } from 'preact';
import { DashboardPage } from './view.tsx';

const root = document.getElementById('app');
if (root) render(<DashboardPage />, root);
