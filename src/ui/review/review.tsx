// The beginning of the review page: paints at once, then asks the server for the findings.
import { render } from 'preact';
import { Review } from './view.tsx';

const root = document.getElementById('app');
if (root) render(<Review />, root);
