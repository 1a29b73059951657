import type { SaveConfigInput, SavedConfig } from '@nxtgauge/domain/settings';
import type { ServiceCtx } from '../context/index.ts';
import { writeConfig } from './write-config.ts';

/**
 * Changes a rule. INVALID_INPUT for a value that does not fit its schema, RULE_CHANGED when it is not the version that was
 * read. This process counts on it at once, the others within seconds.
 */
export const saveConfig = (ctx: ServiceCtx, input: SaveConfigInput): Promise<SavedConfig> =>
  writeConfig(ctx, 'runtime_config.save', input);
