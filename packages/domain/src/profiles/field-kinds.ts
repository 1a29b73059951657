export interface Option {
  value: string;
  label: string;
  hi: string;
}

interface FieldBase {
  /** Camel-case name in TypeScript; the column of the extension table is its snake_case twin. */
  key: string;
  label: string;
  hint?: string;
  /** Shown as a filter in search, and part of the search projection's keys. */
  facet?: boolean;
}
export type ProfessionField =
  | (FieldBase & { kind: 'tags'; options: Option[]; max: number })
  | (FieldBase & { kind: 'choice'; options: Option[] })
  | (FieldBase & { kind: 'boolean' })
  | (FieldBase & { kind: 'number'; min: number; max: number; unit: string })
  | (FieldBase & { kind: 'text'; max: number })
  /** The profession's own starting price, in paise. Exactly one per profession. */
  | (FieldBase & { kind: 'price' });

export type LeadQuestion =
  | { key: string; label: string; kind: 'choice'; options: Option[]; required: boolean }
  | { key: string; label: string; kind: 'choices'; options: Option[]; required: boolean }
  | { key: string; label: string; kind: 'number'; min: number; max: number; unit: string; required: boolean }
  | { key: string; label: string; kind: 'boolean'; required: boolean };

/** `opts('wedding:Weddings:शादी', …)`: value, English label, Hindi label. */
export function opts(...rows: string[]): Option[] {
  return rows.map((row) => {
    const [value = '', label = '', hi = ''] = row.split(':');
    return { value, label, hi };
  });
}
