import { RUNTIME_CONFIGS } from '@nxtgauge/domain/settings';
import type { RestoreConfigInput, SavedConfig } from '@nxtgauge/domain/settings';
import type { ServiceCtx } from '../context/index.ts';
import { writeConfig } from './write-config.ts';

/** Puts today's default of the code in the place of what staff made of a rule, as one more version. */
export const restoreConfig = (ctx: ServiceCtx, input: RestoreConfigInput): Promise<SavedConfig> =>
  writeConfig(ctx, 'runtime_config.restore', { ...input, value: { ...RUNTIME_CONFIGS[input.name].value } });
