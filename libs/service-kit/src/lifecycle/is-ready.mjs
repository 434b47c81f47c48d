// A container's health check: ends with 0 while the service beside it is ready.
import process from 'node:process';

const answer = await fetch(`http://localhost:${process.env.PORT}/health/ready`).catch(() => undefined);
process.exit(answer?.ok === true ? 0 : 1);
