/** The people of the demo data; every password is the same. */
const PEOPLE = [
  ['customer@coffeemesh.example', 'orders and pays'],
  ['customer2@coffeemesh.example', 'another customer'],
  ['barista@coffeemesh.example', 'makes'],
  ['courier@coffeemesh.example', 'brings'],
  ['manager@coffeemesh.example', 'runs menu, stock and staff'],
  ['admin@coffeemesh.example', 'runs the chain'],
] as const;

type Facts = { url: string; dataDir: string; postgresPort: number; seconds: string };

/** What to open, and as whom. */
export const welcome = ({ url, dataDir, postgresPort, seconds }: Facts): string => {
  const people = PEOPLE.map(([email, does]) => `    ${email.padEnd(30)} ${does}`).join('\n');
  return `
  CoffeeMesh is open (${seconds} s).

    The chain, through its gateway   ${url}/v1
    Try it in Swagger UI             ${url}/docs
    Is everybody well?               ${url}/health
    Postgres                         127.0.0.1:${postgresPort}, passwords in ${dataDir}/secrets.json
    Logs                             ${dataDir}/logs

  The people, all with the password coffee-mesh-demo:
${people}

  Ctrl-C closes it.
`;
};
