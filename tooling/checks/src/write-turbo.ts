import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { expectedTurbo } from './turbo.ts';
import { readWorkspace } from './workspace.ts';

writeFileSync(join(ROOT, 'turbo.json'), `${JSON.stringify(expectedTurbo(readWorkspace(ROOT)), null, 2)}\n`);
