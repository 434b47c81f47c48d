-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "payments";

-- CreateTable
CREATE TABLE "payments"."payment" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "attempt_id" UUID,
    "cafe_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "decline_reason" TEXT,
    "currency" CHAR(3) NOT NULL,
    "amount" BIGINT NOT NULL,
    "tip" BIGINT NOT NULL,
    "refunded" BIGINT NOT NULL DEFAULT 0,
    "charge_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "authorised_at" TIMESTAMPTZ(3),
    "captured_at" TIMESTAMPTZ(3),
    "voided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payments"."provider_call" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "provider_key" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "token" TEXT,
    "reason" TEXT,
    "status" TEXT NOT NULL,
    "refusal" TEXT,
    "caller_id" TEXT NOT NULL,
    "request_key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_ask_at" TIMESTAMPTZ(3) NOT NULL,
    "asked" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "provider_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payments"."ledger_line" (
    "seq" BIGSERIAL NOT NULL,
    "transaction_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "cafe_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount" BIGINT NOT NULL,
    "booked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_line_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "payments"."simulator_charge" (
    "idempotency_key" TEXT NOT NULL,
    "charge_id" TEXT NOT NULL,
    "reference" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount" BIGINT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "held" BIGINT NOT NULL DEFAULT 0,
    "captured" BIGINT NOT NULL DEFAULT 0,
    "refunded" BIGINT NOT NULL DEFAULT 0,
    "times_asked" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "simulator_charge_pkey" PRIMARY KEY ("idempotency_key")
);

-- CreateTable
CREATE TABLE "payments"."simulator_change" (
    "idempotency_key" TEXT NOT NULL,
    "charge_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "times_asked" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "simulator_change_pkey" PRIMARY KEY ("idempotency_key")
);

-- CreateTable
CREATE TABLE "payments"."outbox_event" (
    "seq" BIGSERIAL NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "traceparent" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "payments"."inbox_event" (
    "event_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "event" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_event_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "payments"."idempotency_answer" (
    "caller_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + '24:00:00'::interval),

    CONSTRAINT "idempotency_answer_pkey" PRIMARY KEY ("caller_id","operation","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "payment_attempt_id_key" ON "payments"."payment"("attempt_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_charge_id_key" ON "payments"."payment"("charge_id");

-- CreateIndex
CREATE INDEX "payment_created_at_id_idx" ON "payments"."payment"("created_at", "id");

-- CreateIndex
CREATE INDEX "payment_customer_id_created_at_id_idx" ON "payments"."payment"("customer_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "payment_cafe_id_created_at_id_idx" ON "payments"."payment"("cafe_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "payment_order_id_created_at_id_idx" ON "payments"."payment"("order_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_call_provider_key_key" ON "payments"."provider_call"("provider_key");

-- CreateIndex
CREATE INDEX "provider_call_payment_id_created_at_idx" ON "payments"."provider_call"("payment_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "provider_call_kind_caller_id_request_key_key" ON "payments"."provider_call"("kind", "caller_id", "request_key");

-- CreateIndex
CREATE INDEX "ledger_line_payment_id_idx" ON "payments"."ledger_line"("payment_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_line_transaction_id_seq_key" ON "payments"."ledger_line"("transaction_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "simulator_charge_charge_id_key" ON "payments"."simulator_charge"("charge_id");

-- CreateIndex
CREATE INDEX "simulator_charge_created_at_idx" ON "payments"."simulator_charge"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_id_key" ON "payments"."outbox_event"("id");

-- CreateIndex
CREATE INDEX "inbox_event_outcome_received_at_event_id_idx" ON "payments"."inbox_event"("outcome", "received_at", "event_id");

-- CreateIndex
CREATE INDEX "idempotency_answer_expires_at_idx" ON "payments"."idempotency_answer"("expires_at");

-- AddForeignKey
ALTER TABLE "payments"."provider_call" ADD CONSTRAINT "provider_call_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"."payment"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payments"."ledger_line" ADD CONSTRAINT "ledger_line_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"."payment"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payments"."simulator_change" ADD CONSTRAINT "simulator_change_charge_id_fkey" FOREIGN KEY ("charge_id") REFERENCES "payments"."simulator_charge"("charge_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma cannot say.
ALTER TABLE "payments"."payment"
    ADD CONSTRAINT "payment_status" CHECK ("status" IN ('pending', 'authorised', 'declined', 'captured', 'voided', 'refunded')),
    ADD CONSTRAINT "payment_amounts" CHECK ("amount" > 0 AND "tip" BETWEEN 0 AND "amount" AND "refunded" BETWEEN 0 AND "amount"),
    ADD CONSTRAINT "payment_refunded" CHECK (("status" = 'refunded') = ("refunded" = "amount")),
    ADD CONSTRAINT "payment_charged" CHECK ("status" IN ('pending', 'declined') OR "charge_id" IS NOT NULL);

-- A card's token is forgotten once the provider has answered.
ALTER TABLE "payments"."provider_call"
    ADD CONSTRAINT "provider_call_kind" CHECK ("kind" IN ('authorise', 'capture', 'void', 'refund')),
    ADD CONSTRAINT "provider_call_status" CHECK ("status" IN ('pending', 'succeeded', 'refused')),
    ADD CONSTRAINT "provider_call_amount" CHECK ("amount" > 0),
    ADD CONSTRAINT "provider_call_token" CHECK ("status" = 'pending' OR "token" IS NULL);

-- One thing at a time is asked of the provider for a payment.
CREATE UNIQUE INDEX "provider_call_pending_key" ON "payments"."provider_call"("payment_id") WHERE "status" = 'pending';

-- The sweeper's way to what nobody has finished.
CREATE INDEX "provider_call_forgotten_idx" ON "payments"."provider_call"("next_ask_at") WHERE "status" = 'pending';

ALTER TABLE "payments"."ledger_line"
    ADD CONSTRAINT "ledger_line_account" CHECK ("account" IN ('card-holds', 'orders-held', 'provider-receivable', 'sales', 'tips', 'refunds')),
    ADD CONSTRAINT "ledger_line_amount" CHECK ("amount" <> 0);

-- The lines of a transaction are written by one statement, and sum to nothing in each currency.
CREATE FUNCTION "payments"."refuse_unbalanced_lines"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM "written" GROUP BY "transaction_id", "currency" HAVING sum("amount") <> 0) THEN
        RAISE EXCEPTION 'The lines of a ledger transaction do not sum to nothing' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER "ledger_line_balanced" AFTER INSERT ON "payments"."ledger_line"
    REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION "payments"."refuse_unbalanced_lines"();

-- The ledger only grows: the service may not change it, and a trigger refuses everybody else.
CREATE FUNCTION "payments"."refuse_ledger_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Ledger lines are never changed; book a correction' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "ledger_line_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "payments"."ledger_line"
    FOR EACH STATEMENT EXECUTE FUNCTION "payments"."refuse_ledger_change"();

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'payments') THEN
        REVOKE UPDATE, DELETE, TRUNCATE ON "payments"."ledger_line" FROM "payments";
    END IF;
END $$;

ALTER TABLE "payments"."simulator_charge"
    ADD CONSTRAINT "simulator_charge_outcome" CHECK ("outcome" IN ('lost', 'approved', 'refused')),
    ADD CONSTRAINT "simulator_charge_books" CHECK ("held" >= 0 AND "captured" >= 0 AND "held" + "captured" <= "amount" AND "refunded" BETWEEN 0 AND "captured");
