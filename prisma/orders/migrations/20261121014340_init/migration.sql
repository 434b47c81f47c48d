-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "orders";

-- CreateTable
CREATE TABLE "orders"."order" (
    "id" UUID NOT NULL,
    "cafe_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "prices" JSONB NOT NULL,
    "address" JSONB,
    "contact" JSONB,
    "scheduled_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "saga_id" UUID,
    "payment_id" UUID,
    "promised_at" TIMESTAMPTZ(3),
    "cancellation" JSONB,
    "expires_at" TIMESTAMPTZ(3),
    "paid_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orders"."order_history" (
    "order_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "order_history_pkey" PRIMARY KEY ("order_id","version")
);

-- CreateTable
CREATE TABLE "orders"."saga" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "brief" JSONB NOT NULL,
    "stock" TEXT NOT NULL,
    "money" TEXT NOT NULL,
    "ticket" TEXT NOT NULL,
    "payment_id" UUID,
    "ticket_id" UUID,
    "answer_key" TEXT,
    "answer_slot" JSONB,
    "pay_by" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "lease" UUID,
    "leased_until" TIMESTAMPTZ(3),
    "nudges" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saga_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orders"."outbox_event" (
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
CREATE TABLE "orders"."inbox_event" (
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
CREATE TABLE "orders"."idempotency_answer" (
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
CREATE INDEX "order_customer_id_created_at_id_idx" ON "orders"."order"("customer_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "order_cafe_id_created_at_id_idx" ON "orders"."order"("cafe_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "order_created_at_id_idx" ON "orders"."order"("created_at", "id");

-- CreateIndex
CREATE INDEX "order_expires_at_idx" ON "orders"."order"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "saga_answer_key_key" ON "orders"."saga"("answer_key");

-- CreateIndex
CREATE INDEX "saga_due_at_idx" ON "orders"."saga"("due_at");

-- CreateIndex
CREATE INDEX "saga_order_id_idx" ON "orders"."saga"("order_id");

-- CreateIndex
CREATE INDEX "saga_created_at_id_idx" ON "orders"."saga"("created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_id_key" ON "orders"."outbox_event"("id");

-- CreateIndex
CREATE INDEX "inbox_event_outcome_received_at_event_id_idx" ON "orders"."inbox_event"("outcome", "received_at", "event_id");

-- CreateIndex
CREATE INDEX "idempotency_answer_expires_at_idx" ON "orders"."idempotency_answer"("expires_at");

-- AddForeignKey
ALTER TABLE "orders"."order_history" ADD CONSTRAINT "order_history_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
