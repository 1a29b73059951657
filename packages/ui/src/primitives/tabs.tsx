import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';
import { AppLink } from './link.tsx';

export type TabItem<Value extends string = string> = {
  value: Value;
  label: ReactNode;
  count?: number;
  icon?: ReactNode;
  disabled?: boolean;
};

const list = 'no-scrollbar relative flex gap-5 overflow-x-auto border-b border-line';
const tab =
  'relative flex h-10 shrink-0 items-center gap-2 text-sm text-ink-soft no-underline outline-none transition-colors hover:text-ink focus-visible:rounded-sm focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus data-active:font-medium data-active:text-ink data-disabled:cursor-not-allowed data-disabled:text-ink-faint touch:h-12 [&_svg]:size-4';

function TabText({ item }: { item: Pick<TabItem, 'label' | 'count' | 'icon'> }): ReactNode {
  return (
    <>
      {item.icon}
      {item.label}
      {item.count !== undefined ? (
        <span className="num rounded-full bg-ink/7 px-1.5 text-xs leading-5 text-ink-soft">{item.count}</span>
      ) : null}
    </>
  );
}

export type TabsProps<Value extends string> = {
  items: readonly TabItem<Value>[];
  value?: Value;
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
  'aria-label'?: string;
  /** `TabPanel`s, one per item. */
  children?: ReactNode;
  className?: string;
};

export function Tabs<Value extends string>({
  items,
  value,
  defaultValue,
  onValueChange,
  children,
  className,
  ...aria
}: TabsProps<Value>): ReactNode {
  return (
    <Base.Root
      value={value}
      defaultValue={defaultValue ?? items[0]?.value}
      onValueChange={(next: Value) => onValueChange?.(next)}
      className={className}
    >
      <Base.List {...aria} activateOnFocus className={list}>
        {items.map((item) => (
          <Base.Tab key={item.value} value={item.value} disabled={item.disabled} className={tab}>
            <TabText item={item} />
          </Base.Tab>
        ))}
        <Base.Indicator className="absolute bottom-0 left-0 h-0.5 w-(--active-tab-width) translate-x-(--active-tab-left) rounded-full bg-marigold-edge transition-[translate,width] duration-160" />
      </Base.List>
      {children}
    </Base.Root>
  );
}

export function TabPanel({
  value,
  children,
  className,
}: {
  value: string;
  children: ReactNode;
  className?: string;
}): ReactNode {
  return (
    <Base.Panel value={value} className={cn('pt-5 outline-none', className)}>
      {children}
    </Base.Panel>
  );
}

/** The same look for pages that have their own address. `current` is the href that is open. */
export function TabNav({
  items,
  current,
  label,
}: {
  items: readonly (Omit<TabItem, 'value' | 'disabled'> & { href: string })[];
  current: string;
  label: string;
}): ReactNode {
  return (
    <nav aria-label={label} className={list}>
      {items.map((item) => {
        const active = item.href === current;
        return (
          <AppLink
            key={item.href}
            href={item.href}
            aria-current={active ? 'page' : undefined}
            className={cn(tab, active && 'font-medium text-ink')}
          >
            <TabText item={item} />
            {active ? (
              <span className="absolute inset-x-0 bottom-0 h-0.5 rounded-full bg-marigold-edge" />
            ) : null}
          </AppLink>
        );
      })}
    </nav>
  );
}
