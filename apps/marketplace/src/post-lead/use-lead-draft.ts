import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { Option } from '@nxtgauge/ui/primitives';
import { useCallback, useEffect, useRef, useState } from 'react';
import { clearLeadDraft, readLeadDraft, saveLeadDraft } from './lead-draft.ts';
import { emptyLead } from './lead-values.ts';
import type { LeadForm } from './lead-step-fields.tsx';

export interface LeadDraftState {
  /** True once the device was looked at; before that nothing is written. */
  ready: boolean;
  /** A draft of an earlier visit was put back. */
  restored: boolean;
  place: Option | null;
  setPlace: (place: Option | null) => void;
  idempotencyKey: () => string;
  /** The step that was open when the page was left. */
  step: string | null;
  startOver: () => void;
  /** After posting. */
  forget: () => void;
}

/** Keeps the form on this device at every change and puts it back once, also after signing up. */
export function useLeadDraft(
  key: ProfessionKey,
  form: LeadForm,
  { step, startPlace }: { step: string; startPlace: Option | null },
): LeadDraftState {
  const [ready, setReady] = useState(false);
  const [restored, setRestored] = useState(false);
  const [place, setPlace] = useState(startPlace);
  const [savedStep, setSavedStep] = useState<string | null>(null);
  const idempotencyKey = useRef('');
  const posted = useRef(false);
  const latest = useRef({ place, step });
  const { reset, getValues, watch } = form;

  useEffect(() => {
    const draft = readLeadDraft(key);
    idempotencyKey.current = draft?.idempotencyKey ?? crypto.randomUUID();
    if (draft !== null) {
      const empty = emptyLead(key, startPlace?.value ?? null);
      const { values } = draft;
      reset({
        ...empty,
        ...values,
        answers: { ...empty.answers, ...values.answers },
        placeSlug: values.placeSlug ?? empty.placeSlug,
      });
      if (values.placeSlug !== null)
        setPlace({ value: values.placeSlug, label: draft.placeLabel ?? values.placeSlug });
      setSavedStep(draft.step);
      setRestored(true);
    }
    setReady(true);
    // Once per wizard: a later change of these is the form's own doing.
  }, [key, reset, startPlace]);

  const save = useCallback(() => {
    if (posted.current) return;
    const { place: chosen, step: open } = latest.current;
    saveLeadDraft(key, {
      version: 1,
      values: getValues(),
      placeLabel: chosen?.label ?? null,
      step: open,
      idempotencyKey: idempotencyKey.current,
    });
  }, [key, getValues]);

  useEffect(() => {
    latest.current = { place, step };
    if (ready && form.formState.isDirty) save();
  }, [ready, place, step, save, form.formState.isDirty]);

  useEffect(() => {
    if (!ready) return;
    const watching = watch(save);
    return () => watching.unsubscribe();
  }, [ready, watch, save]);

  const forget = useCallback(() => {
    posted.current = true;
    clearLeadDraft(key);
  }, [key]);

  return {
    ready,
    restored,
    place,
    setPlace,
    step: savedStep,
    idempotencyKey: () => idempotencyKey.current,
    forget,
    startOver: () => {
      idempotencyKey.current = crypto.randomUUID();
      reset(emptyLead(key, null));
      setPlace(null);
      setRestored(false);
      clearLeadDraft(key);
    },
  };
}
