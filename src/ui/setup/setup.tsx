// The beginning of "Thiết lập trang tính": paints at once, then asks the server how the spreadsheet stands.
import { render } from 'preact';
import { Setup } from './view.tsx';

const root = document.getElementById('app');
if (root) render(<Setup start="form" />, root);
