// Loaded into every process that the chain starts: when whoever started it is gone, it ends as if by SIGTERM.
import process from 'node:process';

const PATIENCE_MS = 20_000;

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
});
process.channel?.unref();
