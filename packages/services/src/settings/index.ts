export { listConfigs } from './list-configs.ts';
export { readConfig } from './read-config.ts';
export { restoreConfig } from './restore-config.ts';
export { saveConfig } from './save-config.ts';
