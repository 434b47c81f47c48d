-- Columns are renamed to the terms of the field; no data changes.
ALTER TABLE "payments"."provider_call" RENAME COLUMN "next_ask_at" TO "next_attempt_at";
ALTER TABLE "payments"."provider_call" RENAME COLUMN "asked" TO "attempts";
ALTER TABLE "payments"."simulator_charge" RENAME COLUMN "times_asked" TO "request_count";
ALTER TABLE "payments"."simulator_change" RENAME COLUMN "times_asked" TO "request_count";

-- The recovery of stale calls reads this index.
ALTER INDEX "payments"."provider_call_forgotten_idx" RENAME TO "provider_call_stale_idx";
ALTER TABLE "payments"."simulator_charge" RENAME CONSTRAINT "simulator_charge_books" TO "simulator_charge_amounts";

CREATE OR REPLACE FUNCTION "payments"."refuse_unbalanced_lines"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM "written" GROUP BY "transaction_id", "currency" HAVING sum("amount") <> 0) THEN
        RAISE EXCEPTION 'The lines of a ledger transaction must sum to zero' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
