import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Dialog } from '../primitives/dialog.tsx';
import { Kbd } from '../primitives/kbd.tsx';

export type Shortcut = {
  /** "j", "/", "?", "mod+k", "shift+a", "escape". */
  keys: string;
  /** What it does, for the list behind `?`. */
  label: string;
  run: () => void;
  /** Heading in the list. */
  group?: string;
  /** Works while typing too. Always true for keys with mod. */
  whileTyping?: boolean;
};

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether this key press is the one written as `keys`. */
export function matchesKeys(keys: string, press: KeyPress): boolean {
  const parts = keys.toLowerCase().split('+');
  const key = parts.pop() ?? '';
  const wantsMod = parts.includes('mod');
  if (wantsMod !== (press.ctrlKey || press.metaKey)) return false;
  if (parts.includes('alt') !== press.altKey) return false;
  if (press.key.toLowerCase() !== key) return false;
  // A sign such as "?" already contains its shift; letters and named keys must say it.
  return /^[a-z]$|^.{2,}$/.test(key) ? parts.includes('shift') === press.shiftKey : true;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button|submit)$/.test(target.type))
  );
}

const popupIsOpen = () =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

/** Keys of a page. Plain letters rest while someone types or a dialog is open. */
export function useShortcuts(shortcuts: readonly Shortcut[], enabled = true): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const hit = current.current.find((shortcut) => matchesKeys(shortcut.keys, event));
      if (!hit) return;
      const always = hit.whileTyping === true || hit.keys.toLowerCase().startsWith('mod+');
      if (!always && (isTyping(event.target) || popupIsOpen())) return;
      event.preventDefault();
      hit.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
}

/** The list behind `?`. Registers `?` itself. */
export function ShortcutHelp({ shortcuts }: { shortcuts: readonly Shortcut[] }): ReactNode {
  const [open, setOpen] = useState(false);
  useShortcuts([{ keys: '?', label: 'Show all keys', run: () => setOpen(true) }]);
  const all = [...shortcuts, { keys: '?', label: 'Show this list', group: 'Everywhere' }];
  const groups = Map.groupBy(all, (shortcut) => shortcut.group ?? 'This page');
  return (
    <Dialog open={open} onOpenChange={setOpen} title="Keys" size="md">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {[...groups].map(([group, items]) => (
          <section key={group}>
            <h3 className="mb-1 text-sm text-ink-faint">{group}</h3>
            <dl className="divide-y divide-line text-sm">
              {items.map((item) => (
                <div key={item.keys} className="flex items-center justify-between gap-4 py-2">
                  <dt>{item.label}</dt>
                  <dd>
                    <Kbd keys={item.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
