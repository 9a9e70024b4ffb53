/** All state of the sandbox: a killed process loses nothing that it has answered for. */
export const schema = `
create schema if not exists sandbox;

create table if not exists sandbox.stripe_object (
  id text primary key,
  object text not null,
  body jsonb not null,
  sequence bigint generated always as identity
);
create index if not exists stripe_object_list on sandbox.stripe_object (object, sequence desc);
create index if not exists stripe_object_customer on sandbox.stripe_object (object, (body->>'customer'), sequence desc);
drop index if exists sandbox.stripe_object_due;
create index if not exists stripe_object_intent on sandbox.stripe_object (object, (body->>'payment_intent'))
  where object in ('charge', 'refund');
create index if not exists stripe_object_charge on sandbox.stripe_object ((body->>'charge')) where object = 'refund';
create index if not exists stripe_object_invoice on sandbox.stripe_object (object, (body->>'invoice'))
  where object in ('invoice_payment', 'invoiceitem');
create index if not exists stripe_object_paying on sandbox.stripe_object ((body#>>'{payment,payment_intent}'))
  where object = 'invoice_payment';
create index if not exists stripe_object_billed on sandbox.stripe_object
  ((body#>>'{parent,subscription_details,subscription}'), sequence desc) where object = 'invoice';
create index if not exists stripe_object_event on sandbox.stripe_object ((body->>'type'), sequence desc) where object = 'event';
create index if not exists stripe_object_code on sandbox.stripe_object (upper(body->>'code')) where object = 'promotion_code';

create table if not exists sandbox.stripe_agenda (
  id bigint generated always as identity,
  object text not null,
  task text not null,
  due_at bigint not null,
  clock text,
  primary key (object, task)
);
create index if not exists stripe_agenda_due on sandbox.stripe_agenda (due_at) where clock is null;
-- what an older sandbox knew without an agenda
insert into sandbox.stripe_agenda (object, task, due_at)
select id, 'subscription.renew', (body#>>'{items,data,0,current_period_end}')::bigint from sandbox.stripe_object
where object = 'subscription' and body->>'status' in ('active', 'trialing', 'past_due')
  and not exists (select from sandbox.stripe_agenda);

create table if not exists sandbox.stripe_setting (
  name text primary key,
  value jsonb not null
);
create index if not exists stripe_object_pending_item on sandbox.stripe_object
  ((body#>>'{parent,subscription_details,subscription}')) where object = 'invoiceitem' and body->>'invoice' is null;

create table if not exists sandbox.stripe_answer (
  key text primary key,
  fingerprint text not null,
  status integer not null,
  body jsonb not null
);

create table if not exists sandbox.stripe_delivery (
  id bigint generated always as identity primary key,
  event text not null references sandbox.stripe_object,
  endpoint text not null,
  attempts integer not null default 0,
  due_at timestamptz not null default clock_timestamp(),
  delivered_at timestamptz,
  status integer,
  error text
);
create index if not exists stripe_delivery_due on sandbox.stripe_delivery (due_at) where delivered_at is null;

create table if not exists sandbox.stripe_checkout (
  session text primary key,
  wanted jsonb not null,
  intent text unique,
  subscription text
);

create table if not exists sandbox.mail (
  id bigint generated always as identity primary key,
  sender text not null,
  recipient text not null,
  subject text not null,
  text_body text not null,
  sent_at timestamptz not null
);
alter table sandbox.mail add column if not exists html_body text;
`;
