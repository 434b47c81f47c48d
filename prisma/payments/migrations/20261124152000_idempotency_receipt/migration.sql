-- Renames only: no row is rewritten.
ALTER TABLE "payments"."idempotency_answer" RENAME TO "idempotency_receipt";
ALTER TABLE "payments"."idempotency_receipt" RENAME CONSTRAINT "idempotency_answer_pkey" TO "idempotency_receipt_pkey";
ALTER INDEX "payments"."idempotency_answer_expires_at_idx" RENAME TO "idempotency_receipt_expires_at_idx";
