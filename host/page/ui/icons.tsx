// The few drawings of the page, inline so that nothing is fetched.

const LINE = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round' } as const;

export function CloseIcon() {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d="M6 6l12 12M18 6L6 18" {...LINE} />
    </svg>
  );
}

export function SheetIcon() {
  return (
    <svg viewBox="0 0 24 24" width="34" height="34" aria-hidden="true">
      <path d="M5 2h10l4 4v16H5z" fill="#188038" />
      <path d="M15 2v4h4z" fill="#0d652d" />
      <path d="M8 11h8v7H8zM8 14.5h8M12 11v7" fill="none" stroke="#fff" stroke-width="1.4" />
    </svg>
  );
}

export function MailIcon() {
  return (
    <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
      <path d="M3 6h18v12H3zM3 7l9 7 9-7" {...LINE} stroke-linejoin="round" />
    </svg>
  );
}
