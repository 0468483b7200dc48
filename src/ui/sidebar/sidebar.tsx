// The sidebar's beginning: paints at once, then asks the server for the board.
import { render } from 'preact';
import { Sidebar } from './view.tsx';

const root = document.getElementById('app');
if (root) render(<Sidebar />, root);
