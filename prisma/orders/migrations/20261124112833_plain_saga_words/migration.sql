-- Renames only: no data is lost, and no row is rewritten but those whose state has another name.
ALTER TABLE "orders"."saga" RENAME COLUMN "brief" TO "input";
ALTER TABLE "orders"."saga" RENAME COLUMN "ticket" TO "schedule";
ALTER TABLE "orders"."saga" RENAME COLUMN "ticket_id" TO "schedule_id";
ALTER TABLE "orders"."saga" RENAME COLUMN "answer_slot" TO "pending_key";
ALTER TABLE "orders"."saga" RENAME COLUMN "answer_key" TO "pending_key_id";
ALTER TABLE "orders"."saga" RENAME COLUMN "nudges" TO "goal_version";
ALTER INDEX "orders"."saga_answer_key_key" RENAME TO "saga_pending_key_id_key";

UPDATE "orders"."saga" SET "stock" = 'requested' WHERE "stock" = 'asked';
UPDATE "orders"."saga" SET "money" = 'requested' WHERE "money" = 'asked';
UPDATE "orders"."saga" SET "schedule" = 'requested' WHERE "schedule" = 'asked';
UPDATE "orders"."saga" SET "schedule" = 'finished' WHERE "schedule" = 'made';
