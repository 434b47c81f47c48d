/**
 * The Prisma schema of a new service, with the tables that every service has (prisma/shared-tables.md).
 * @param sharedTables the text of that page
 */
export const prismaSchema = (service: string, sharedTables: string): string => {
  const [, models] = /```prisma\n([^]*?)```/.exec(sharedTables) ?? [];
  if (models === undefined) throw new Error('prisma/shared-tables.md has no block of models.');
  return `generator client {
  provider = "prisma-client"
  output   = "../../apps/${service}/src/generated/prisma"
}

datasource db {
  provider = "postgresql"
  schemas  = ["${service}"]
}

${models.replaceAll('SERVICE', service)}`;
};
