import { forgetsWords } from '../identity/forget.ts';

// why credits came or went may name whoever is forgotten
forgetsWords('credit_entry', 'reason');
forgetsWords('credit_entry', 'description');
forgetsWords('credit_entry', 'reference');
