import { forgetsWords } from '../identity/forget.ts';

// why money went back, or did not, may name whoever is forgotten
forgetsWords('refund', 'reason');
forgetsWords('refund', 'decision_reason');
