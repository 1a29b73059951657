import { z } from 'zod';
import { RUNTIME_CONFIG_NAMES } from './configs.ts';

const ConfigName = z.enum(RUNTIME_CONFIG_NAMES);
/** As it stands in the row; the schema of its rule says what may be in it. */
const ConfigValue = z.record(z.string().max(60), z.unknown());
/** The version that was read: a save of another one is refused. */
const version = z.int().min(1);

export const SaveConfigInput = z.strictObject({ name: ConfigName, version, value: ConfigValue });
export type SaveConfigInput = z.infer<typeof SaveConfigInput>;
export const RestoreConfigInput = SaveConfigInput.omit({ value: true });
export type RestoreConfigInput = z.infer<typeof RestoreConfigInput>;

export const ConfigEntry = z.object({
  name: ConfigName,
  value: ConfigValue,
  version,
  isDefault: z.boolean(),
  /** False when what is stored does not fit its schema any more: what counts on it stops until it is put right. */
  fits: z.boolean(),
  /** Null while nobody changed it. */
  changedAt: z.string().nullable(),
  changedBy: z.string().nullable(),
});
export type ConfigEntry = z.infer<typeof ConfigEntry>;
export const ConfigList = z.object({ items: z.array(ConfigEntry) });
export const SavedConfig = z.object({ name: ConfigName, version });
export type SavedConfig = z.infer<typeof SavedConfig>;
