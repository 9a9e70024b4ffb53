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
create index if not exists stripe_object_due on sandbox.stripe_object
  (((body#>>'{items,data,0,current_period_end}')::bigint))
  where object = 'subscription' and body->>'status' in ('active', 'trialing', 'past_due');
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

create table if not exists sandbox.mail (
  id bigint generated always as identity primary key,
  sender text not null,
  recipient text not null,
  subject text not null,
  text_body text not null,
  sent_at timestamptz not null
);
`;
