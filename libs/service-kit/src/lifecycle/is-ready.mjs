// The health check of a container: exits with 0 if the service in it is ready.
import process from 'node:process';

const response = await fetch(`http://localhost:${process.env.PORT}/health/ready`).catch(() => undefined);
process.exit(response?.ok === true ? 0 : 1);
