import { Migration } from '@mikro-orm/migrations';

export class Migration20261121073949 extends Migration {

  override name = 'Migration20261121073949';

  override up(): void | Promise<void> {
    this.addSql(`create table "inbound_event_note" ("id" uuid not null, "text" text not null, "author_id" uuid null, "event_id" uuid not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "inbound_event_note_of_event" on "inbound_event_note" ("event_id", "created_at", "id");`);

    this.addSql(`alter table "inbound_event" add "about" text[] null, add "provider_customer_id" text null, add "provider_subscription_id" text null, add "provider_invoice_id" text null, add "provider_charge_id" text null, add "provider_refund_id" text null, add "amount_minor" bigint null, add "currency" text null, add "object_status" text null, add "previous_object_status" text null, add "quantity" int null, add "previous_quantity" int null, add "subscription_id" uuid null, add "entry_id" uuid null, add "author_id" uuid null;`);
    this.addSql(`alter table "inbound_event" add constraint "inbound_event_subscription_id_foreign" foreign key ("subscription_id") references "subscription" ("id") on delete set null;`);
    this.addSql(`alter table "inbound_event" add constraint "inbound_event_author_id_foreign" foreign key ("author_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "inbound_event" alter column "provider_event_id" drop not null;`);
    // until now only subscriptions were looked at
    this.addSql(`update "inbound_event" set "provider_subscription_id" = "object_id", "about" = '{subscription}' where "object_id" is not null;`);
    this.addSql(`create index inbound_event_words on inbound_event using gin (jsonb_to_tsvector('simple', payload, '["string", "numeric"]'));`);
    this.addSql(`create index "inbound_event_of_status" on "inbound_event" ("status", "received_at", "id");`);
    this.addSql(`create index "inbound_event_of_type" on "inbound_event" ("type", "received_at", "id");`);
    this.addSql(`create index "inbound_event_received" on "inbound_event" ("received_at", "id");`);

    this.addSql(`alter table "inbound_event_note" add constraint "inbound_event_note_author_id_foreign" foreign key ("author_id") references "user_account" ("id") on delete set null;`);
    this.addSql(`alter table "inbound_event_note" add constraint "inbound_event_note_event_id_foreign" foreign key ("event_id") references "inbound_event" ("id") on delete cascade;`);
    this.addSql(`alter table "inbound_event_note" add constraint "inbound_event_note_text_check" check (char_length("text") <= 5000 and "text" ~ '\\S');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "inbound_event_note" cascade;`);

    this.addSql(`alter table "inbound_event" drop constraint "inbound_event_subscription_id_foreign";`);
    this.addSql(`alter table "inbound_event" drop constraint "inbound_event_author_id_foreign";`);

    this.addSql(`drop index "inbound_event_words";`);
    this.addSql(`drop index "inbound_event_of_status";`);
    this.addSql(`drop index "inbound_event_of_type";`);
    this.addSql(`drop index "inbound_event_received";`);
    this.addSql(`alter table "inbound_event" drop column "about", drop column "provider_customer_id", drop column "provider_subscription_id", drop column "provider_invoice_id", drop column "provider_charge_id", drop column "provider_refund_id", drop column "amount_minor", drop column "currency", drop column "object_status", drop column "previous_object_status", drop column "quantity", drop column "previous_quantity", drop column "subscription_id", drop column "entry_id", drop column "author_id";`);
    this.addSql(`alter table "inbound_event" alter column "provider_event_id" set not null;`);
  }

}
