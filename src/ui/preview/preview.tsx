// The preview dialog's beginning.
import { render } from 'preact';
import { Preview } from './view.tsx';

const root = document.getElementById('app');
if (root) render(<Preview />, root);
