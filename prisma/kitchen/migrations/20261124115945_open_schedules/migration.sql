-- A schedule has one name everywhere; the values stay.
ALTER TABLE "kitchen"."kitchen_capacity" RENAME COLUMN "max_open_tickets" TO "max_open_schedules";
