-- Renames only: no row is rewritten.
ALTER TABLE "products"."idempotency_answer" RENAME TO "idempotency_receipt";
ALTER TABLE "products"."idempotency_receipt" RENAME CONSTRAINT "idempotency_answer_pkey" TO "idempotency_receipt_pkey";
ALTER INDEX "products"."idempotency_answer_expires_at_idx" RENAME TO "idempotency_receipt_expires_at_idx";
