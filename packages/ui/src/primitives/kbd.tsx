import { useSyncExternalStore, type ReactNode } from 'react';
import { cn } from './cn.ts';

const nothing = () => () => {};
const onMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Key caps. `keys` like "mod+k", "j" or "shift+/"; "mod" is ⌘ on a Mac and Ctrl elsewhere. */
export function Kbd({ keys, className }: { keys: string; className?: string }): ReactNode {
  const mac = useSyncExternalStore(nothing, onMac, () => false);
  const names: Record<string, string> = {
    mod: mac ? '⌘' : 'Ctrl',
    shift: mac ? '⇧' : 'Shift',
    alt: mac ? '⌥' : 'Alt',
    enter: '↵',
    escape: 'Esc',
    arrowup: '↑',
    arrowdown: '↓',
    arrowleft: '←',
    arrowright: '→',
    space: 'Space',
  };
  return (
    <span className={cn('inline-flex items-center gap-0.5', className)}>
      {keys.split('+').map((key) => (
        <kbd
          key={key}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded-[4px] border border-line bg-paper-sunk px-1 font-sans text-xs text-ink-soft"
        >
          {names[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key)}
        </kbd>
      ))}
    </span>
  );
}
