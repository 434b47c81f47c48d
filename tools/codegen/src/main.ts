import { run } from './run.ts';
import { workspaceRoot } from './workspace.ts';

process.exitCode = await run(workspaceRoot, process.argv.slice(2), console);
