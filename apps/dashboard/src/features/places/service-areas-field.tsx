import { useState, type ReactNode } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { errorText } from '@nxtgauge/ui/forms';
import { Field, SearchCombobox, type Option } from '@nxtgauge/ui/primitives';
import { MapPin, X } from 'lucide-react';
import { usePlaceSearch } from './use-place-search.ts';

/** Several places, found by name or PIN code with their distance; the form holds their slugs. */
export function ServiceAreasField<Values extends FieldValues, Output>({
  control,
  name,
  label,
  hint,
  near,
  initial,
}: {
  control: Control<Values, unknown, Output>;
  name: FieldPath<Values>;
  label: string;
  hint: string;
  /** Distances are from here. */
  near: string | undefined;
  /** The words for the slugs that the form starts with. */
  initial: readonly { slug: string; name: string }[];
}): ReactNode {
  const { field, fieldState } = useController({ control, name });
  const [known, setKnown] = useState<readonly Option[]>(
    initial.map(({ slug, name: words }) => ({ value: slug, label: words })),
  );
  const search = usePlaceSearch({ near });
  const slugs: string[] = Array.isArray(field.value) ? field.value : [];
  const words = (slug: string) => known.find((option) => option.value === slug);
  return (
    <div className="flex flex-col gap-3">
      <Field label={label} hint={hint} optional error={errorText(fieldState.error)}>
        <SearchCombobox
          key={slugs.length}
          ref={field.ref}
          icon={<MapPin />}
          placeholder="Add a city, locality or PIN code"
          search={async (text) =>
            (await search(text)).filter((option) => !slugs.includes(option.value) && option.value !== near)
          }
          value={null}
          onBlur={field.onBlur}
          onValueChange={(option) => {
            if (option === null) return;
            setKnown((before) => [...before, option]);
            field.onChange([...slugs, option.value]);
          }}
        />
      </Field>
      {slugs.length > 0 ? (
        <ul aria-label={label} className="flex flex-wrap gap-2">
          {slugs.map((slug) => (
            <li
              key={slug}
              className="flex items-center gap-1 rounded-full border border-line-strong py-0.5 pr-0.5 pl-3 text-sm"
            >
              <span>
                {words(slug)?.label ?? slug}
                {words(slug)?.hint ? (
                  <span className="num text-ink-faint"> · {words(slug)?.hint}</span>
                ) : null}
              </span>
              <button
                type="button"
                aria-label={`Remove ${words(slug)?.label ?? slug}`}
                className="flex size-8 items-center justify-center rounded-full text-ink-faint hover:bg-ink/5 hover:text-ink touch:size-11 [&_svg]:size-4"
                onClick={() => field.onChange(slugs.filter((other) => other !== slug))}
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
