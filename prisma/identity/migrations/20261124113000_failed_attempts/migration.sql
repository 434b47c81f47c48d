-- Renames only: no data is rewritten.
ALTER TABLE "identity"."guess_count" RENAME TO "failed_attempts";
ALTER TABLE "identity"."failed_attempts" RENAME CONSTRAINT "guess_count_pkey" TO "failed_attempts_pkey";
ALTER INDEX "identity"."guess_count_last_failed_at_idx" RENAME TO "failed_attempts_last_failed_at_idx";
ALTER TABLE "identity"."signing_key" RENAME COLUMN "private_box" TO "encrypted_private_key";
