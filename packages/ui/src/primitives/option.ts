/** One thing to choose. `hint` is a second, quieter line; `count` how many results stand behind it. */
export type Option<Value extends string = string> = {
  value: Value;
  label: string;
  hint?: string;
  count?: number;
  disabled?: boolean;
};
