import { forgetsWords } from '../identity/forget.ts';

// an operation is about many: whoever is forgotten may be named in any
forgetsWords('bulk_operation', 'reason', null);
