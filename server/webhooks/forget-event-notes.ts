import { forgetsWords } from '../identity/forget.ts';

// a note about an event may name whoever is forgotten
forgetsWords(
  'inbound_event_note',
  'text',
  '(select e.organization_id from inbound_event e where e.id = t.event_id)',
);
