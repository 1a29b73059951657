import { Combobox as Base } from '@base-ui/react/combobox';
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { cn } from './cn.ts';
import { ComboboxButtons, ComboboxPopup, groupStyles, innerInputStyles } from './combobox-parts.tsx';
import { controlHeight, type ControlSize } from './input.tsx';
import type { Option } from './option.ts';

export type SearchComboboxProps = {
  /** The whole choice, because its label is not known from its id. */
  value: Option | null;
  onValueChange: (value: Option | null) => void;
  /** Asks the server. Called 180 ms after the last key; answers out of order are dropped. */
  search: (text: string) => Promise<readonly Option[]>;
  /** Shown before anything is typed. */
  suggestions?: readonly Option[];
  placeholder?: string;
  empty?: ReactNode;
  icon?: ReactNode;
  size?: ControlSize;
  disabled?: boolean;
  name?: string;
  id?: string;
  onBlur?: () => void;
  'aria-label'?: string;
  ref?: Ref<HTMLInputElement>;
  className?: string;
};

type Results = { text: string; options: readonly Option[]; state: 'idle' | 'busy' | 'done' | 'failed' };

const PAUSE_MS = 180;

/** One of a list that lives on the server: places, people, records. */
export function SearchCombobox({
  value,
  onValueChange,
  search,
  suggestions = [],
  placeholder = 'Type to search',
  empty = 'Nothing found. Check the spelling or try a place nearby.',
  icon,
  size = 'md',
  disabled,
  name,
  id,
  onBlur,
  ref,
  className,
  ...aria
}: SearchComboboxProps): ReactNode {
  const [results, setResults] = useState<Results>({ text: '', options: [], state: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(0);

  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (raw: string) => {
    const text = raw.trim();
    clearTimeout(timer.current);
    const ticket = ++latest.current;
    if (text === '') {
      setResults({ text: '', options: [], state: 'idle' });
      return;
    }
    setResults((before) => ({ ...before, text, state: 'busy' }));
    timer.current = setTimeout(() => {
      search(text).then(
        (options) => {
          if (ticket === latest.current) setResults({ text, options, state: 'done' });
        },
        () => {
          if (ticket === latest.current) setResults({ text, options: [], state: 'failed' });
        },
      );
    }, PAUSE_MS);
  };

  const items = results.state === 'idle' ? suggestions : results.options;
  const status =
    results.state === 'failed'
      ? 'The search did not answer. Your other answers are safe; try again.'
      : results.state === 'busy' && items.length === 0
        ? 'Searching'
        : null;

  return (
    <Base.Root<Option>
      items={items}
      filter={null}
      value={value}
      onValueChange={onValueChange}
      onInputValueChange={(text, details) => {
        if (details.reason === 'input-change' || details.reason === 'input-clear') ask(text);
      }}
      isItemEqualToValue={(a, b) => a.value === b.value}
      disabled={disabled}
      name={name}
      id={id}
      autoHighlight
    >
      <Base.InputGroup className={cn(groupStyles, controlHeight(size), 'px-0 pl-3', className)}>
        {icon ? <span className="mr-2 text-ink-faint [&_svg]:size-4">{icon}</span> : null}
        <Base.Input
          {...aria}
          ref={ref}
          onBlur={onBlur}
          placeholder={placeholder}
          autoComplete="off"
          className={innerInputStyles}
        />
        <ComboboxButtons clearable />
      </Base.InputGroup>
      <ComboboxPopup
        status={status}
        empty={results.state === 'done' ? empty : null}
        busy={results.state === 'busy'}
        icon={icon}
      />
    </Base.Root>
  );
}
