// The beginning of the repair dialog: paints at once, then asks the server for the tabs as they stand.
import { render } from 'preact';
import { Repair } from './view.tsx';

const root = document.getElementById('app');
if (root) render(<Repair />, root);
