// Loaded into every process of the chain: when the parent process is gone, the process exits as on SIGTERM.
import process from 'node:process';

const forcedExitAfterMs = 20_000;

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), forcedExitAfterMs).unref();
});
process.channel?.unref();
