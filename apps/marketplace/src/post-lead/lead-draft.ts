import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { LeadValues } from './lead-values.ts';

/** What is kept on this device until the lead is posted. Raise the version when the shape changes. */
export interface LeadDraft {
  version: 1;
  values: LeadValues;
  /** Words for the place, which the form holds as a slug. */
  placeLabel: string | null;
  /** The step that was open. */
  step: string;
  /** Made once per draft and sent with every try to post it. */
  idempotencyKey: string;
}

const storageKey = (key: ProfessionKey) => `nxg-draft:lead-${key}`;

export function readLeadDraft(key: ProfessionKey): LeadDraft | null {
  try {
    const raw = localStorage.getItem(storageKey(key));
    const draft = raw === null ? null : (JSON.parse(raw) as Partial<LeadDraft>);
    return draft?.version === 1 && draft.values !== undefined && draft.idempotencyKey !== undefined
      ? (draft as LeadDraft)
      : null;
  } catch {
    return null;
  }
}

export function saveLeadDraft(key: ProfessionKey, draft: LeadDraft): void {
  try {
    localStorage.setItem(storageKey(key), JSON.stringify(draft));
  } catch {
    // Storage may be full or closed; the open page still holds everything.
  }
}

export function clearLeadDraft(key: ProfessionKey): void {
  try {
    localStorage.removeItem(storageKey(key));
  } catch {
    // Nothing kept, nothing to clear.
  }
}

/** Drafts on this device, for the way back in. */
export function listLeadDrafts(): { key: ProfessionKey; draft: LeadDraft }[] {
  return PROFESSION_KEYS.flatMap((key) => {
    const draft = readLeadDraft(key);
    return draft === null ? [] : [{ key, draft }];
  });
}
