import type { Redaction } from '@nxtgauge/domain/verification';
import { useReducer, useRef } from 'react';
import type { Area } from './page-geometry.ts';

export interface BlackOut extends Redaction {
  id: number;
}
type Areas = readonly BlackOut[];

interface State {
  areas: Areas;
  /** What there was before each act, for Undo. */
  before: readonly Areas[];
  /** Being moved or sized: many small steps are undone as one. */
  touchedId: number | null;
  chosenId: number | null;
}
type Act =
  | { type: 'add'; area: BlackOut }
  | { type: 'change'; id: number; to: Area }
  | { type: 'remove'; id: number }
  | { type: 'choose'; id: number | null }
  | { type: 'undo' }
  | { type: 'clear' };

const NOTHING: State = { areas: [], before: [], touchedId: null, chosenId: null };

function afterAct(state: State, act: Act): State {
  const { areas } = state;
  const before = [...state.before, areas];
  switch (act.type) {
    case 'add':
      return { areas: [...areas, act.area], before, touchedId: null, chosenId: act.area.id };
    case 'change':
      return {
        ...state,
        areas: areas.map((area) => (area.id === act.id ? { ...area, ...act.to } : area)),
        before: state.touchedId === act.id ? state.before : before,
        touchedId: act.id,
      };
    case 'remove':
      return { areas: areas.filter(({ id }) => id !== act.id), before, touchedId: null, chosenId: null };
    case 'choose':
      return { ...state, touchedId: act.id === state.chosenId ? state.touchedId : null, chosenId: act.id };
    case 'undo':
      return { ...NOTHING, areas: state.before.at(-1) ?? [], before: state.before.slice(0, -1) };
    case 'clear':
      return NOTHING;
  }
}

/** The areas that are to be blacked out, on all pages, until they are saved. */
export function useBlackOut() {
  const [{ areas, before, chosenId }, act] = useReducer(afterAct, NOTHING);
  const lastId = useRef(0);
  return {
    areas,
    chosenId,
    undoSteps: before.length,
    redactions: areas.map(({ page, x, y, width, height }): Redaction => ({ page, x, y, width, height })),
    add: (page: number, area: Area) => {
      lastId.current += 1;
      act({ type: 'add', area: { ...area, page, id: lastId.current } });
    },
    change: (id: number, to: Area) => act({ type: 'change', id, to }),
    remove: (id: number) => act({ type: 'remove', id }),
    choose: (id: number | null) => act({ type: 'choose', id }),
    undo: () => act({ type: 'undo' }),
    clear: () => act({ type: 'clear' }),
  };
}
