import { forgetsWords } from '../identity/forget.ts';

// why it was paused may name whoever is forgotten
forgetsWords('dunning', 'pause_reason');
