// The beginning of "Kiểm tra cài đặt": the setup dialog, opened on its checklist.
import { render } from 'preact';
import { Setup } from '../setup/view.tsx';

const root = document.getElementById('app');
if (root) render(<Setup start="checks" />, root);
