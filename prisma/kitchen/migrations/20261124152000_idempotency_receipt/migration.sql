-- Renames only: no row is rewritten.
ALTER TABLE "kitchen"."idempotency_answer" RENAME TO "idempotency_receipt";
ALTER TABLE "kitchen"."idempotency_receipt" RENAME CONSTRAINT "idempotency_answer_pkey" TO "idempotency_receipt_pkey";
ALTER INDEX "kitchen"."idempotency_answer_expires_at_idx" RENAME TO "idempotency_receipt_expires_at_idx";
