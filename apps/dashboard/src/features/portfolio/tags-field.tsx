import { errorText } from '@nxtgauge/ui/forms';
import { Field, Input } from '@nxtgauge/ui/primitives';
import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';

/** Short words, each added with Enter or a comma; Backspace in the empty box takes the last one out. */
export function TagsField<Values extends FieldValues, Output>({
  control,
  name,
  label,
  hint,
  max,
}: {
  control: Control<Values, unknown, Output>;
  name: FieldPath<Values>;
  label: string;
  hint: string;
  max: number;
}): ReactNode {
  const { field, fieldState } = useController({ control, name });
  const [typed, setTyped] = useState('');
  const tags: string[] = Array.isArray(field.value) ? field.value : [];
  const add = (text: string) => {
    const fresh = text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && !tags.some((tag) => tag.toLowerCase() === word.toLowerCase()));
    if (fresh.length > 0) field.onChange([...tags, ...fresh].slice(0, max));
    setTyped('');
  };
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} hint={hint} optional error={errorText(fieldState.error)}>
        <Input
          ref={field.ref}
          name={field.name}
          value={typed}
          maxLength={200}
          disabled={tags.length >= max}
          placeholder={tags.length >= max ? `${max} tags are enough` : 'Type a word, then Enter'}
          onBlur={() => {
            if (typed.trim() !== '') add(typed);
            field.onBlur();
          }}
          onChange={(event) => {
            const text = event.target.value;
            if (text.includes(',')) add(text);
            else setTyped(text);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              add(typed);
            } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
              field.onChange(tags.slice(0, -1));
            }
          }}
        />
      </Field>
      {tags.length > 0 ? (
        <ul aria-label={label} className="flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li
              key={tag}
              className="flex items-center gap-1 rounded-full border border-line-strong py-0.5 pr-0.5 pl-3 text-sm"
            >
              <span className="wrap-anywhere">{tag}</span>
              <button
                type="button"
                aria-label={`Remove ${tag}`}
                className="flex size-8 items-center justify-center rounded-full text-ink-faint hover:bg-ink/5 hover:text-ink touch:size-11 [&_svg]:size-4"
                onClick={() => field.onChange(tags.filter((other) => other !== tag))}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
