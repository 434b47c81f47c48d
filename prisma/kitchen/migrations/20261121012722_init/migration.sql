-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "kitchen";

-- CreateTable
CREATE TABLE "kitchen"."schedule" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "cafe_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "note" TEXT,
    "work_seconds" INTEGER NOT NULL,
    "scheduled_at" TIMESTAMPTZ(3) NOT NULL,
    "ready_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kitchen"."schedule_item" (
    "schedule_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "product_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "options" TEXT[],
    "quantity" INTEGER NOT NULL,
    "note" TEXT,

    CONSTRAINT "schedule_item_pkey" PRIMARY KEY ("schedule_id","position")
);

-- CreateTable
CREATE TABLE "kitchen"."kitchen_capacity" (
    "cafe_id" UUID NOT NULL,
    "max_open_tickets" INTEGER NOT NULL,
    "max_wait_minutes" INTEGER NOT NULL,
    "make_time_seconds" INTEGER NOT NULL,
    "parallel_hands" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "kitchen_capacity_pkey" PRIMARY KEY ("cafe_id")
);

-- CreateTable
CREATE TABLE "kitchen"."outbox_event" (
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
CREATE TABLE "kitchen"."inbox_event" (
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
CREATE TABLE "kitchen"."idempotency_answer" (
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
CREATE UNIQUE INDEX "schedule_order_id_key" ON "kitchen"."schedule"("order_id");

-- CreateIndex
CREATE INDEX "schedule_cafe_id_scheduled_at_id_idx" ON "kitchen"."schedule"("cafe_id", "scheduled_at", "id");

-- CreateIndex
CREATE INDEX "schedule_scheduled_at_id_idx" ON "kitchen"."schedule"("scheduled_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_id_key" ON "kitchen"."outbox_event"("id");

-- CreateIndex
CREATE INDEX "inbox_event_outcome_received_at_event_id_idx" ON "kitchen"."inbox_event"("outcome", "received_at", "event_id");

-- CreateIndex
CREATE INDEX "idempotency_answer_expires_at_idx" ON "kitchen"."idempotency_answer"("expires_at");

-- AddForeignKey
ALTER TABLE "kitchen"."schedule_item" ADD CONSTRAINT "schedule_item_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "kitchen"."schedule"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- What Prisma cannot say.
ALTER TABLE "kitchen"."schedule"
    ADD CONSTRAINT "schedule_status" CHECK ("status" IN ('pending', 'progress', 'finished', 'cancelled')),
    ADD CONSTRAINT "schedule_fulfilment" CHECK ("fulfilment" IN ('pickup', 'dine-in', 'delivery')),
    ADD CONSTRAINT "schedule_work" CHECK ("work_seconds" > 0),
    ADD CONSTRAINT "schedule_removed" CHECK ("removed_at" IS NULL OR "status" = 'cancelled');

-- The queue: what a cafe has to make now, in the order in which it came.
CREATE INDEX "schedule_queue_idx" ON "kitchen"."schedule"("cafe_id", "scheduled_at", "id") WHERE "status" IN ('pending', 'progress');

ALTER TABLE "kitchen"."schedule_item"
    ADD CONSTRAINT "schedule_item_quantity" CHECK ("quantity" > 0);

ALTER TABLE "kitchen"."kitchen_capacity"
    ADD CONSTRAINT "kitchen_capacity_positive" CHECK ("max_open_tickets" > 0 AND "max_wait_minutes" > 0 AND "make_time_seconds" > 0 AND "parallel_hands" > 0);
