/**
 * Runs inside the page before its own scripts: lets `Date` say the product's time instead of the machine's. Timers go on
 * as they are. A second call only moves forward, as the product's clock does.
 */
export function shiftDate(aheadMs: number): void {
  const scope = globalThis as typeof globalThis & { journeyAheadMs?: number };
  const before = scope.journeyAheadMs;
  scope.journeyAheadMs = Math.max(before ?? 0, aheadMs);
  if (before !== undefined) return;
  const MachineDate = Date;
  const now = () => MachineDate.now() + (scope.journeyAheadMs ?? 0);
  scope.Date = new Proxy(MachineDate, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as object,
    apply: () => new MachineDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
}
