export { columnList, columnOf, selectList, type Fields } from './columns.ts';
export { createDatabase, defaultDatabaseLimits, type Database, type DatabaseOptions } from './create-database.ts';
export { databaseProblem, errorCodesOf, isLockTimeout } from './database-problems.ts';
export { likeText } from './like-text.ts';
export { isForeignKeyViolation, isUniqueViolation } from './prisma-errors.ts';
export { pageOrder, pageWhere } from './prisma-page.ts';
export { prismaTransaction } from './prisma-transaction.ts';
export {
  createReceipt,
  findReceipt,
  isReceiptConflict,
  receiptInsert,
  receiptValue,
  type ReceiptInsertOptions,
} from './receipt.ts';
export type { TransactionOptions } from './transaction.ts';
export { violatedConstraint } from './violated-constraint.ts';
