import { forgetsWords } from '../identity/forget.ts';

// why a discount was given, or a value overridden, may name whoever is forgotten
forgetsWords('subscription', 'discount_note');
forgetsWords('subscription', 'beside_note');
forgetsWords('override', 'reason');
