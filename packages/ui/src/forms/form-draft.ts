import { useCallback, useEffect, useRef } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';

type Stored = { version: number; values: unknown };

const storageKey = (key: string) => `nxg-draft:${key}`;

/** What was kept under this key by this version of the form, or null. Never throws. */
export function readDraft(key: string, version: number): unknown {
  try {
    const raw = localStorage.getItem(storageKey(key));
    const stored: Partial<Stored> | null = raw === null ? null : JSON.parse(raw);
    return stored?.version === version ? (stored.values ?? null) : null;
  } catch {
    return null;
  }
}

export function clearDraft(key: string): void {
  try {
    localStorage.removeItem(storageKey(key));
  } catch {
    // Nothing kept, nothing to clear.
  }
}

const PAUSE_MS = 400;

/**
 * Keeps what is typed on this device, through reloads and through signing up, and puts it back once.
 * Raise `version` when the form's shape changes. Not for passwords. Call the returned function after a successful submit.
 */
export function useFormDraft<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  { key, version = 1, enabled = true }: { key: string; version?: number; enabled?: boolean },
): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { reset, getValues, watch, formState } = form;
  const { defaultValues } = formState;
  const restored = useRef(false);

  useEffect(() => {
    if (!enabled || restored.current) return;
    restored.current = true;
    const values = readDraft(key, version);
    if (typeof values === 'object' && values !== null) {
      reset({ ...defaultValues, ...values } as DefaultValues<Values>, { keepDefaultValues: true });
    }
  }, [enabled, key, version, reset, defaultValues]);

  useEffect(() => {
    if (!enabled) return;
    const watching = watch(() => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        try {
          const stored: Stored = { version, values: getValues() };
          localStorage.setItem(storageKey(key), JSON.stringify(stored));
        } catch {
          // Storage may be full or closed; the form itself still holds everything.
        }
      }, PAUSE_MS);
    });
    return () => {
      watching.unsubscribe();
      clearTimeout(timer.current);
    };
  }, [enabled, key, version, watch, getValues]);

  return useCallback(() => {
    clearTimeout(timer.current);
    clearDraft(key);
  }, [key]);
}
