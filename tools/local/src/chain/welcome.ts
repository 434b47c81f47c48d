/** The demo accounts; all have the same password. */
const ACCOUNTS = [
  ['customer@coffeemesh.example', 'orders and pays'],
  ['customer2@coffeemesh.example', 'another customer'],
  ['barista@coffeemesh.example', 'prepares orders'],
  ['courier@coffeemesh.example', 'delivers orders'],
  ['manager@coffeemesh.example', 'manages menu, stock and staff'],
  ['admin@coffeemesh.example', 'administers the chain'],
] as const;

type Facts = { url: string; dataDir: string; postgresPort: number; seconds: string };

/** The addresses and accounts, printed when the chain is ready. */
export const welcome = ({ url, dataDir, postgresPort, seconds }: Facts): string => {
  const accounts = ACCOUNTS.map(([email, does]) => `    ${email.padEnd(30)} ${does}`).join('\n');
  return `
  CoffeeMesh is running (${seconds} s).

    API                              ${url}/v1
    Swagger UI                       ${url}/docs
    Health                           ${url}/health
    Postgres                         127.0.0.1:${postgresPort}, passwords in ${dataDir}/secrets.json
    Logs                             ${dataDir}/logs

  Accounts, all with the password coffee-mesh-demo:
${accounts}

  Ctrl-C stops everything.
`;
};
