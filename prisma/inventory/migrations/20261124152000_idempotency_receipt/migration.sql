-- Renames only: no row is rewritten.
ALTER TABLE "inventory"."idempotency_answer" RENAME TO "idempotency_receipt";
ALTER TABLE "inventory"."idempotency_receipt" RENAME CONSTRAINT "idempotency_answer_pkey" TO "idempotency_receipt_pkey";
ALTER INDEX "inventory"."idempotency_answer_expires_at_idx" RENAME TO "idempotency_receipt_expires_at_idx";
