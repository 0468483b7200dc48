// The dialog "Bản tin tuần": its beginning.
import { render } from 'preact';
import { Mails } from './view.tsx';

const root = document.getElementById('app');
if (root) render(<Mails />, root);
