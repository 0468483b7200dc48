// The beginning of the rights dialog: paints at once, then asks the server who may edit what.
import { render } from 'preact';
import { Rights } from './view.tsx';

const root = document.getElementById('app');
if (root) render(<Rights />, root);
