// The add-in's menu with its submenus, for mouse and keyboard.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuItem } from '../../types.ts';
import type { Menu } from '../store.ts';
import { enter, step } from './menu-keys.ts';

type Choose = (captions: readonly string[]) => void;

interface ListProps {
  readonly items: readonly MenuItem[];
  readonly label: string;
  readonly onChoose: Choose;
  readonly onLeave: () => void;
}

function Submenu({ menu, onChoose }: { menu: Menu; onChoose: Choose }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="submenu" role="none" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        ref={button}
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight' && event.key !== 'Enter') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        <span>{menu.caption}</span>
        <span class="arrow" aria-hidden="true">
          ▸
        </span>
      </button>
      {open && (
        <MenuList
          items={menu.items}
          label={menu.caption}
          onChoose={(rest) => onChoose([menu.caption, ...rest])}
          onLeave={leave}
        />
      )}
    </div>
  );
}

function Entry({ item, onChoose }: { item: MenuItem; onChoose: Choose }) {
  if (item.kind === 'separator') return <hr />;
  if (item.kind === 'menu') return <Submenu menu={item} onChoose={onChoose} />;
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose([item.caption])}>
      {item.caption}
    </button>
  );
}

function MenuList({ items, label, onChoose, onLeave }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => enter(list.current), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'ArrowLeft') onLeave();
    else if (!step(list.current, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} class="menu-list" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <Entry key={item.kind === 'separator' ? index : item.caption} item={item} onChoose={onChoose} />
      ))}
    </div>
  );
}

export function MenuButton({ menu, onChoose }: { menu: Menu; onChoose: Choose }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    // Univer stops pointer events of its grid on the way up, so they are watched on the way down.
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, []);
  return (
    <div ref={root} class="menu" role="none">
      <button
        ref={button}
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {menu.caption}
      </button>
      {open && (
        <MenuList
          items={menu.items}
          label={menu.caption}
          onChoose={(captions) => {
            setOpen(false);
            onChoose([menu.caption, ...captions]);
          }}
          onLeave={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
