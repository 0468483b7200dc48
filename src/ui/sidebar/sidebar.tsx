// The sidebar's beginning: paints at once, then asks the server for the board.
import { render } from 'preact';
import * as SIDEBAR from '../../text/sidebar.ts';
import { Sidebar } from './view.tsx';

document.title = SIDEBAR.title;
const root = document.getElementById('app');
if (root) render(<Sidebar />, root);
